using Labinov.Data;
using Labinov.Data.Search;
using Labinov.Modules.Gallery;

namespace Labinov.Tests.Gallery;

/// <summary>Every title once with a slip of the pen: a figure of how much is forgiven, the same on both engines.</summary>
public sealed class MistypedTitlesTests(KnownCorpus corpus, ITestOutputHelper output)
    : IClassFixture<KnownCorpus>
{
    private const int LongEnough = 6;

    [Fact]
    public async Task Nine_of_ten_mistyped_titles_of_the_directory_stand_first()
    {
        if (corpus.OfFile.Count == 0)
        {
            Assert.Skip("The real file is not handed on with the program.");
        }

        var (first, among, asked) = (0, 0, 0);
        await using var db = corpus.Host.Db();
        foreach (var title in corpus.OfFile)
        {
            if (Mistyped(title, asked) is not { } query)
            {
                continue;
            }

            asked++;
            var page = await db.GalleryAsync(
                GalleryFilter.Read(query, null, null, null, null, null, null),
                null,
                null,
                corpus.Host.Kept,
                CancellationToken.None
            );
            var place = page.List.Rows.ToList().FindIndex(row => row.Title == title);
            first += place == 0 ? 1 : 0;
            among += place is >= 0 and < 3 ? 1 : 0;
            if (place != 0)
            {
                output.WriteLine($"{place}: {query} ({title})");
            }
        }

        output.WriteLine($"{asked} mistyped titles: {first} first, {among} among the first three");
        Assert.True(asked > 100);
        Assert.True(first * 10 >= asked * 9, $"{first} of {asked}");
    }

    // Up to three words of the title; the longest has one slip, of a kind that changes from title to title.
    private static string? Mistyped(string title, int turn)
    {
        var words = Tokens
            .Of(title)
            .Where(token => token.IsWord && token.Word.All(char.IsAsciiLetter) && token.Length > 3)
            .Select(token => token.Word)
            .Distinct(StringComparer.Ordinal)
            .Take(3)
            .ToList();
        var longest = words.MaxBy(word => word.Length);
        if (longest is null || longest.Length < LongEnough || words.Count < 2)
        {
            return null;
        }

        var at = longest.Length / 2;
        var wrong = (turn % 4) switch
        {
            0 => longest.Remove(at, 1),
            1 => longest.Insert(at, longest[at].ToString()),
            2 => $"{longest[..at]}{longest[at + 1]}{longest[at]}{longest[(at + 2)..]}",
            _ => $"{longest[..at]}{(longest[at] == 'e' ? 'a' : 'e')}{longest[(at + 1)..]}",
        };
        words[words.IndexOf(longest)] = wrong;
        return string.Join(' ', words);
    }
}
