using Labinov.Data.Search;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Similar;

namespace Labinov.Tests.Ideas.Similar;

/// <summary>Small corpora for rules that need no database.</summary>
internal static class Corpora
{
    public static readonly FieldWords Words = new([
        new FieldWord("kinerja", "kepegawaian", ["kinerja", "performance", "e-kinerja"]),
        new FieldWord(
            "tunjangan",
            "kepegawaian",
            ["tunjangan", "remunerasi", "tambahan penghasilan"]
        ),
        new FieldWord("sampah", "lingkungan", ["sampah", "bank sampah", "limbah"]),
    ]);

    public static Corpus Of(params IdeaText[] texts) =>
        new(Words, [.. texts.Select(Stems)], texts.Length);

    public static IdeaText Text(string title, string story = "", string office = "") =>
        new(title, story, office, null);

    public static (string Title, string Body) Stems(IdeaText text)
    {
        var stems = SearchText.Of(text.Title, $"{text.Office} . {text.Story}");
        return (stems.Title, stems.Body);
    }
}
