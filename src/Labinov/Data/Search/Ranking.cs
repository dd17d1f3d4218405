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
        var (titlePhrase, titleLength) = Read(sought, title, inTitle, toItsEnd: true);
        var (bodyPhrase, _) = Read(sought, body, inBody, toItsEnd: false);
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

    // Without an interest in its length, reading ends when nothing more can be won.
    private static (bool Phrase, int Length) Read(
        Sought sought,
        ReadOnlySpan<char> stems,
        Span<int> meets,
        bool toItsEnd
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

            var (first, next, open) = (false, false, !phrase && words.Count > 1 && inOrder);
            for (var i = 0; i < words.Count; i++)
            {
                var meet = words[i].Meets(stem);
                meets[i] = Math.Max(meets[i], meet);
                first |= i == 0 && meet > 0;
                next |= i == run && meet > 0;
                open |= meets[i] < 2;
            }

            if (!toItsEnd && !open)
            {
                break;
            }

            if (!inOrder || stem.IsEmpty || words.Count == 0)
            {
                continue;
            }

            length++;
            run =
                next ? run + 1
                : first ? 1
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
