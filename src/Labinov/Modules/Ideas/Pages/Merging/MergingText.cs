using Labinov.Modules.Ideas.Merging;
using Labinov.Ui.Words;

namespace Labinov.Modules.Ideas.Pages.Merging;

/// <summary>How merging is told in words.</summary>
internal static class MergingText
{
    /// <summary><c>Uraian, Manfaat</c>.</summary>
    public static string Fields(Words words, IEnumerable<TakenField> fields) =>
        string.Join(", ", fields.Select(field => words[Label(field)].Value));

    /// <summary>The label of the field in the form.</summary>
    public static string Label(TakenField field) => IdeasText.Field(field.ToString());
}
