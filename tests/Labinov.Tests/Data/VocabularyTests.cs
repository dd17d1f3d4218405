using Labinov.Data.Search;

namespace Labinov.Tests.Data;

public sealed class VocabularyTests(LabHost host) : IClassFixture<LabHost>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("perizinan", "perizinaan", 1)]
    [InlineData("perizinan", "perizian", 1)]
    [InlineData("perizinan", "perizinna", 1)]
    [InlineData("perizinan", "peirzinna", 2)]
    [InlineData("posyandu", "posyadnu", 1)]
    [InlineData("izin", "izni", 1)]
    public async Task A_word_is_near_when_a_slip_or_two_lead_to_it(
        string word,
        string typed,
        int slips
    )
    {
        var vocabulary = await KnowingAsync(word, "puskesmas", "kelurahan");
        Assert.Equal([(word, slips)], vocabulary.Near(typed));
    }

    [Theory]
    [InlineData("izin", "zini")] // two slips in a short word
    [InlineData("perizinan", "perizinan")] // nothing is wrong with it
    [InlineData("ktp", "kpt")] // too short to guess
    [InlineData("rt05", "rt06")]
    [InlineData("漢字漢字漢字", "漢字漢字漢字字")]
    public async Task Otherwise_nothing_is_near(string word, string typed) =>
        Assert.Empty((await KnowingAsync(word)).Near(typed));

    [Fact]
    public async Task Many_savers_at_once_keep_every_word_once()
    {
        string[] words = [.. Enumerable.Range(0, 600).Select(i => Spell("bersama", i))];
        await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(async turn =>
                {
                    await using var db = host.Db();
                    await new Vocabulary().KeepAsync(
                        db,
                        turn % 2 == 0 ? words : words.Reverse(),
                        Cancel
                    );
                })
        );
        var fresh = new Vocabulary();
        await using var reading = host.Db();
        await fresh.RefreshAsync(reading, Cancel);
        Assert.All(words, word => Assert.True(fresh.Has(word)));
        var count = fresh.Count;
        await fresh.RefreshAsync(reading, Cancel);
        Assert.Equal(count, fresh.Count);
    }

    [Fact]
    public async Task Another_node_learns_what_this_one_saved()
    {
        var other = new Vocabulary();
        await using var db = host.Db();
        await other.RefreshAsync(db, Cancel);
        Assert.False(other.Has("tetanggabaru"));
        await host.SaveAsync(
            SearchDoc.Of("node", Guid.CreateVersion7(), SearchText.Of("Tetanggabaru", null))
        );
        await other.RefreshAsync(db, Cancel);
        Assert.True(other.Has("tetanggabaru"));
    }

    [Fact]
    public async Task A_save_that_is_rolled_back_may_come_again()
    {
        await using (var db = host.Db())
        {
            await using var transaction = await db.Database.BeginTransactionAsync(Cancel);
            db.Add(SearchDoc.Of("back", Guid.CreateVersion7(), SearchText.Of("Kembalidulu", null)));
            await db.SaveChangesAsync(Cancel);
            await transaction.RollbackAsync(Cancel);
        }

        await host.SaveAsync(
            SearchDoc.Of("back", Guid.CreateVersion7(), SearchText.Of("Kembalidulu", null))
        );
        var fresh = new Vocabulary();
        await using var reading = host.Db();
        await fresh.RefreshAsync(reading, Cancel);
        Assert.True(fresh.Has("kembalidulu"));
    }

    private async Task<Vocabulary> KnowingAsync(params string[] words)
    {
        var vocabulary = new Vocabulary();
        await using var db = host.Db();
        await vocabulary.KeepAsync(db, words, Cancel);
        return vocabulary;
    }

    private static string Spell(string start, int number) =>
        start
        + string.Concat(number.ToString("000", null).Select(digit => (char)('a' + digit - '0')));
}
