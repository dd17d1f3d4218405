using System.IO.Compression;
using System.Text.Json;
using Labinov.House;

namespace Labinov.Modules.Surveys.Paper;

/// <summary>A sheet on its way from the look to the taking in.</summary>
internal sealed record StackedSheet(string Mark, string Answers, string? PairMark);

/// <summary>
/// The sheets that a look had found in order. They travel in the page, sealed, so that the file need not be kept on the machine between the look
/// and the taking in: there, single sheets would lie in the order in which they were typed.
/// </summary>
internal sealed record SheetStack(Guid Survey, IReadOnlyList<StackedSheet> Sheets)
{
    private const string Purpose = "survey-paper";

    public string Seal(ISeals seals)
    {
        ArgumentNullException.ThrowIfNull(seals);
        using var packed = new MemoryStream();
        using (var zip = new BrotliStream(packed, CompressionLevel.Optimal))
        {
            JsonSerializer.Serialize(zip, this);
        }

        return seals.Seal(Purpose, packed.ToArray());
    }

    /// <summary>Null for what was not sealed here. Only our own is unpacked, so that no small text grows into a flood.</summary>
    public static SheetStack? Open(ISeals seals, string? carried)
    {
        ArgumentNullException.ThrowIfNull(seals);
        if (seals.Open(Purpose, carried) is not { } packed)
        {
            return null;
        }

        using var zip = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<SheetStack>(zip);
    }
}
