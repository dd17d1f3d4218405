using System.Globalization;
using Labinov.Modules.Programme;

namespace Labinov.Tests.Programme;

public sealed class PublishedFiguresTests
{
    /// <summary>Every number in the columns ideas, plans, implemented and participants of the 105 published rows, as row:number.</summary>
    private const string AsPublished = """
        1:281 2:232 2:202 5:1840 6:3500 8:6779 9:10000 10:10000 11:261 12:148 15:99 16:120 16:87 18:120
        18:48 19:120 20:120 20:60 21:120 21:60 22:157 23:27 24:52 24:100 25:56 26:59 27:24 27:57 28:18 29:36
        30:60 30:60 31:75 32:76 32:52 33:79 33:79 34:79 36:78 37:85 38:26 39:169 39:149 40:149 41:156 42:100
        42:200 43:140 43:215 44:147 44:137 44:90 45:137 46:177 46:250 47:180 48:182 48:182 48:260 49:188
        50:191 52:182 53:140 53:250 54:160 54:96 56:117 57:50 58:167 59:174 60:176 61:102 62:78 63:276
        64:114 65:135 66:88 67:100 68:120 69:124 69:100 70:120 70:150 71:104 72:268 74:54 75:92 75:150
        77:101 78:130 79:190 79:50 80:95 81:40 82:149 82:100 88:22 89:94 90:71 91:55 92:41 93:12 94:100
        95:47 96:101 97:100 99:50 101:100 102:66 103:212 104:221 105:170
        """;

    [Fact]
    public void All_105_published_rows_are_kept()
    {
        var rows = PublishedFigures
            .Figures()
            .Select(figure => figure.Ref)
            .Where(row => char.IsAsciiDigit(row[0]))
            .Select(row => int.Parse(row, CultureInfo.InvariantCulture))
            .Distinct()
            .Order();
        Assert.Equal(Enumerable.Range(1, 105), rows);
    }

    [Fact]
    public void No_published_number_was_lost()
    {
        var kept = PublishedFigures
            .Figures()
            .Select(figure => $"{figure.Ref}:{figure.Value}")
            .ToHashSet(StringComparer.Ordinal);
        var missing = AsPublished
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Where(pair => !kept.Contains(pair));
        Assert.Empty(missing);
    }

    [Fact]
    public void Figures_that_disagree_stand_side_by_side()
    {
        var ideas = PublishedFigures
            .Figures()
            .Where(figure => figure is { Region: "16.03", Measure: Measure.Ideas })
            .Select(figure => figure.Value)
            .Distinct();
        Assert.Equal([24L, 18, 36, 60, 75, 76, 79], ideas);
    }

    [Fact]
    public void What_only_the_essay_says_names_the_essay_and_says_so()
    {
        var essay = PublishedFigures.Figures().Where(figure => figure.Ref == "essay-1").ToList();
        Assert.Equal([84L, 9191], essay.Select(figure => figure.Value ?? 0));
        Assert.All(
            essay,
            figure => Assert.Contains("sumber kedua", figure.NoteId, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Every_figure_has_a_source_and_both_languages_of_what_is_said()
    {
        Assert.All(
            PublishedFigures.Figures(),
            figure =>
            {
                Assert.NotEmpty(figure.Source);
                Assert.Equal(figure.NoteId.Length > 0, figure.NoteEn.Length > 0);
                Assert.Equal(figure.CountedId.Length > 0, figure.CountedEn.Length > 0);
                Assert.Equal(figure.Measure == Measure.Event, figure.Value is null);
            }
        );
    }

    [Fact]
    public void Yogyakarta_was_the_first_locus_and_its_days_are_known()
    {
        var first = PublishedFigures.Loci()[0];
        Assert.Equal((2015, "34.71"), (first.Year, first.Region));
        var drumUp = first.Stages.Single(stage => stage.Kind == StageKind.DrumUp);
        Assert.Equal(new DateOnly(2015, 2, 24), drumUp.StartedOn);
        Assert.Equal(new DateOnly(2015, 2, 25), drumUp.EndedOn);
    }
}
