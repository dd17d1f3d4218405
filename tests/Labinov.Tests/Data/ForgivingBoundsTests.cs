using System.Globalization;
using Labinov.Data.Search;

namespace Labinov.Tests.Data;

/// <summary>Whatever is typed, a search stays small: few queries, few words, few candidates.</summary>
public sealed class ForgivingBoundsTests(LabHost host) : IClassFixture<LabHost>, IAsyncLifetime
{
    private const string Kind = "bounds";
    private static bool sown;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        if (sown)
        {
            return;
        }

        sown = true;
        await using var db = host.Db();
        // More than are looked at hold the common word; every title brings a word that is near all others.
        for (var i = 0; i < 1_200; i++)
        {
            db.Add(
                SearchDoc.Of(
                    Kind,
                    Guid.CreateVersion7(),
                    SearchText.Of($"Layanan {Near(i)}", "Perizinan di kecamatan.", i)
                )
            );
        }

        await db.SaveChangesAsync(Cancel);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public static TheoryData<string> Worst { get; } =
        new()
        {
            new string('a', 200),
            string.Concat(Enumerable.Repeat("aaaaaaaaaaaaaaaaaaaaaaa ", 8)),
            string.Concat(Enumerable.Repeat("perizinaan ", 18)),
            "perizinaan pelyanan kecamatn stuntting posyadnu layanann kesehatn pendidkan",
            "pelayanannn1 pelayanannn2 pelayanannn3 pelayanannn4",
            string.Join(' ', Enumerable.Range(0, 8).Select(i => Near(i) + "x")),
            string.Concat(Enumerable.Range(0, 100).Select(i => (char)('a' + (i * 7 % 26)))),
            "漢字漢字漢字漢字漢字 ひらがなひらがな 한국어한국어",
            "🙂🙂🙂🙂🙂🙂 👩‍👩‍👧‍👦 🇮🇩",
            new string('9', 200),
            "1 2 3 4 5 6 7 8 9",
            "#000000007",
            "no no no no no",
            string.Concat(Enumerable.Repeat("e ", 100)),
            string.Concat(Enumerable.Repeat("e-", 100)),
            "oe tj dj nj sj ch oetjdjnjsjch",
        };

    [Theory]
    [MemberData(nameof(Worst))]
    public async Task The_worst_input_costs_at_most_four_queries_and_a_thousand_candidates(
        string query
    )
    {
        await using var db = host.Db();
        host.Queries.Reset();
        var found = await db.FindAsync(Kind, Sought.Of(query), [], Cancel);
        Assert.InRange(host.Queries.Count, 0, 4);
        Assert.InRange(found.Hits.Count, 0, Candidates.Limit);
        Assert.InRange(found.Sought.Words.Count, 0, 16);
    }

    [Fact]
    public async Task A_correction_of_what_everybody_has_is_cut_at_the_newest_thousand()
    {
        await using var db = host.Db();
        var found = await db.FindAsync(Kind, Sought.Of("perizinaan"), [], Cancel);
        Assert.Equal(new Correction("perizinaan", "perizinan"), Assert.Single(found.Corrections));
        Assert.Equal(Candidates.Limit, found.Hits.Count);
        Assert.True(found.IsMore);
    }

    [Theory]
    [InlineData("mengizinknan")]
    [InlineData("diizinkaan")]
    [InlineData("izinnyaa")]
    public async Task A_form_that_nobody_wrote_yet_is_forgiven_by_its_root(string query)
    {
        await using var db = host.Db();
        var found = await db.FindAsync(Kind, Sought.Of(query), [], Cancel);
        Assert.Equal(query, Assert.Single(found.Corrections).Typed);
        Assert.Equal(Candidates.Limit, found.Hits.Count);
    }

    [Fact]
    public async Task A_number_is_found_among_thousands_that_are_newer()
    {
        await using var db = host.Db();
        var found = await db.FindAsync(Kind, Sought.Of("#3"), [], Cancel);
        var first = await db.SearchDocs.FindAsync([found.Hits[0].Doc], Cancel);
        Assert.Contains("zqno3", first!.Title.Split(' '));
    }

    // Two thousand words of nine letters, each one slip from many others.
    private static string Near(int i)
    {
        var digits = i.ToString("0000", CultureInfo.InvariantCulture);
        return "kabar" + string.Concat(digits.Select(digit => (char)('a' + digit - '0')));
    }
}
