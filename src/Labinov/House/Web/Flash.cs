using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Labinov.House.Web;

public enum FlashKind
{
    Done,
    Note,
    Warning,
}

/// <summary>One sentence that survives one redirect: a key and its arguments, so that it appears in the reader's language.</summary>
public sealed record FlashMessage(FlashKind Kind, string Words, string[] Args);

public static class FlashExtensions
{
    private const string Key = "flash";

    public static void Flash(
        this ITempDataDictionary tempData,
        FlashKind kind,
        string words,
        params object[] args
    )
    {
        ArgumentNullException.ThrowIfNull(tempData);
        var texts = Array.ConvertAll(
            args,
            arg => Convert.ToString(arg, CultureInfo.CurrentCulture) ?? ""
        );
        tempData[Key] = JsonSerializer.Serialize(new FlashMessage(kind, words, texts));
    }

    public static FlashMessage? TakeFlash(this ITempDataDictionary tempData)
    {
        ArgumentNullException.ThrowIfNull(tempData);
        return tempData[Key] is string json ? JsonSerializer.Deserialize<FlashMessage>(json) : null;
    }
}
