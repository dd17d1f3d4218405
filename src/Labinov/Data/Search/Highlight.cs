namespace Labinov.Data.Search;

/// <summary>A piece of a text; a hit is drawn as <c>&lt;mark&gt;</c>. The page encodes it like any text.</summary>
public readonly record struct TextPart(string Text, bool IsHit);

/// <summary>
/// Shows why something was found: marks the words that share a stem with what was sought, and the whole of what a sought short form stands
/// for.
/// </summary>
public static class Highlight
{
    private const string Cut = "…";

    private readonly record struct Piece(int Start, int End);

    /// <summary>The whole text in parts.</summary>
    public static IReadOnlyList<TextPart> Of(string text, Sought? sought)
    {
        ArgumentNullException.ThrowIfNull(text);
        return sought is null or { IsEmpty: true }
            ? [new TextPart(text, false)]
            : Parts(text, HitsIn(text, sought));
    }

    /// <summary>Something in the text would be marked.</summary>
    public static bool Has(string? text, Sought? sought) =>
        !string.IsNullOrEmpty(text)
        && sought is { IsEmpty: false }
        && HitsIn(text, sought).Count > 0;

    /// <summary>About <paramref name="length"/> characters of the text, around the first word that was sought, cut between words.</summary>
    public static IReadOnlyList<TextPart> Snippet(string text, Sought? sought, int length = 240)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length <= length)
        {
            return Of(text, sought);
        }

        var hits = sought is null or { IsEmpty: true } ? [] : HitsIn(text, sought);
        var from = hits.Count == 0 || hits[0].End < length ? 0 : hits[0].Start - (length / 4);
        while (from > 0 && !char.IsWhiteSpace(text[from - 1]))
        {
            from--;
        }

        var until = Math.Min(text.Length, from + length);
        var blank = text.LastIndexOf(' ', until - 1, until - from);
        until = until < text.Length && blank > from ? blank : until;
        var piece = text[from..until].Trim();
        return Of((from > 0 ? Cut : "") + piece + (until < text.Length ? Cut : ""), sought);
    }

    private static List<Piece> HitsIn(string text, Sought sought)
    {
        var pieces = new List<Piece>();
        var (words, stems) = (new List<Token>(), new List<string>());
        foreach (var token in Tokens.Of(text))
        {
            if (IsHit(token, sought))
            {
                pieces.Add(new Piece(token.Start, token.End));
            }

            if (token.IsWord && !StopWords.Has(token.Word))
            {
                words.Add(token);
                stems.Add(Stems.Of(token.Word));
            }
        }

        pieces.AddRange(
            ShortForms
                .In(words, stems)
                .Where(met => sought.Words.Any(word => word.Meets(met.Term) == 2))
                .Select(met => new Piece(
                    words[met.First].Start,
                    words[met.First + met.Count - 1].End
                ))
        );
        return Together(pieces);
    }

    // What overlaps is one piece.
    private static List<Piece> Together(List<Piece> pieces)
    {
        var together = new List<Piece>();
        foreach (
            var piece in pieces.OrderBy(piece => piece.Start).ThenByDescending(piece => piece.End)
        )
        {
            if (together.Count > 0 && piece.Start < together[^1].End)
            {
                together[^1] = together[^1] with { End = Math.Max(together[^1].End, piece.End) };
            }
            else
            {
                together.Add(piece);
            }
        }

        return together;
    }

    private static bool IsHit(Token token, Sought sought)
    {
        foreach (var word in sought.Words)
        {
            if (
                token.IsWord
                    && !StopWords.Has(token.Word)
                    && (
                        word.Meets(Stems.Of(token.Word)) > 0
                        || word.Meets(Stems.English(token.Word)) > 0
                    )
                || (token.Joined is { } joined && word.Meets(Stems.Of(joined)) > 0)
            )
            {
                return true;
            }
        }

        return false;
    }

    private static List<TextPart> Parts(string text, List<Piece> hits)
    {
        var parts = new List<TextPart>();
        var at = 0;
        foreach (var hit in hits)
        {
            if (hit.Start > at)
            {
                parts.Add(new TextPart(text[at..hit.Start], false));
            }

            parts.Add(new TextPart(text[hit.Start..hit.End], true));
            at = hit.End;
        }

        if (at < text.Length)
        {
            parts.Add(new TextPart(text[at..], false));
        }

        return parts;
    }
}
