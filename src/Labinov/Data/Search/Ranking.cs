namespace Labinov.Data.Search;

/// <summary>
/// How well a document answers, in whole points, from its stems alone: the same on both engines. A word in the title counts more than in
/// the body, a whole word more than its beginning, words that stand side by side as typed more than scattered ones; how many of the words
/// are there decides before anything else. Of equals the newer comes first.
/// </summary>
public static class Ranking
{
    internal const int EachWord = 1000;
    private const int IsNumber = 20 * EachWord;
    private const int InTitle = 12;
    private const int InBody = 4;
    private const int AllInTitle = 10;
    private const int PhraseInTitle = 14;
    private const int PhraseInBody = 5;
    private const int IsTitle = 10;

    public static int Score(Sought sought, ReadOnlySpan<char> title, ReadOnlySpan<char> body)
    {
        ArgumentNullException.ThrowIfNull(sought);
        Span<int> inTitle = stackalloc int[sought.Words.Count];
        Span<int> inBody = stackalloc int[sought.Words.Count];
        var (titlePhrase, titleLength) = Read(sought, title, inTitle);
        var (bodyPhrase, _) = Read(sought, body, inBody);
        var score = 0;
        var (found, foundInTitle) = (0, 0);
        for (var i = 0; i < inTitle.Length; i++)
        {
            // Two is the whole word, one its beginning.
            score += (inTitle[i] * InTitle / 2) + (inBody[i] * InBody / 2);
            found += inTitle[i] + inBody[i] > 0 ? 1 : 0;
            foundInTitle += inTitle[i] > 0 ? 1 : 0;
        }

        var all = foundInTitle == inTitle.Length && foundInTitle > 0;
        return (found * EachWord)
            + score
            + (
                sought.NumberTerm is { } number && (Holds(title, number) || Holds(body, number))
                    ? IsNumber
                    : 0
            )
            + (all ? AllInTitle : 0)
            + (all && titleLength == inTitle.Length ? IsTitle : 0)
            + (titlePhrase ? PhraseInTitle : 0)
            + (bodyPhrase ? PhraseInBody : 0);
    }

    private static bool Holds(ReadOnlySpan<char> stems, string wanted)
    {
        foreach (var range in stems.Split(' '))
        {
            if (stems[range].SequenceEqual(wanted))
            {
                return true;
            }
        }

        return false;
    }

    private static (bool Phrase, int Length) Read(
        Sought sought,
        ReadOnlySpan<char> stems,
        Span<int> meets
    )
    {
        var words = sought.Words;
        var (phrase, run, length, inOrder) = (false, 0, 0, true);
        foreach (var range in stems.Split(' '))
        {
            var stem = stems[range];
            if (stem is [SearchText.Break])
            {
                inOrder = false;
                continue;
            }

            for (var i = 0; i < words.Count; i++)
            {
                meets[i] = Math.Max(meets[i], meets[i] < 2 ? words[i].Meets(stem) : 2);
            }

            if (!inOrder || stem.IsEmpty || words.Count == 0)
            {
                continue;
            }

            length++;
            run =
                words[run].Meets(stem) > 0 ? run + 1
                : words[0].Meets(stem) > 0 ? 1
                : 0;
            if (run == words.Count)
            {
                phrase |= run > 1;
                run = 0;
            }
        }

        return (phrase, length);
    }
}
