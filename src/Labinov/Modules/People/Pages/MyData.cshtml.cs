using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Labinov.Modules.People.Pages;

/// <summary>Everything that is kept of oneself, as one file that other programs read.</summary>
public sealed class MyDataModel(LabinovDb db, IEnumerable<IMyData> parts, IStringLocalizer words)
    : LabinovPage
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter() },
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var me = new Id<Person>(Actor.Person!.Value);
        var all = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            all[part.Name] = await part.ReadAsync(db, me, cancel);
        }

        Response.Headers.CacheControl = "no-store";
        return File(
            JsonSerializer.SerializeToUtf8Bytes(all, Readable),
            "application/json",
            words["people.data.file"] + ".json"
        );
    }
}
