namespace Labinov.Modules.Ideas.Similar;

/// <summary>
/// How much two portraits resemble each other: a weighted sum of cosines (decision 0132, docs/similar.md), 0 for nothing in common,
/// 1 for the same text of the same office.
/// </summary>
public static class Resemblance
{
    private const float OfStems = 1f;
    private const float OfConcepts = 1f;
    private const float OfFields = 0.3f;
    private const float OfLetters = 0.8f;
    private const float OfOffice = 0.3f;
    private const float OfKind = 0.1f;
    private const float Whole = OfStems + OfConcepts + OfFields + OfLetters + OfOffice + OfKind;

    public static float Between(Portrait one, Portrait other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return (
                (OfStems * one.Stems.Cosine(other.Stems))
                + (OfConcepts * one.Concepts.Cosine(other.Concepts))
                + (OfFields * one.Fields.Cosine(other.Fields))
                + (OfLetters * one.Letters.Cosine(other.Letters))
                + (OfOffice * one.Office.Cosine(other.Office))
                + (one.Kind is { } kind && kind == other.Kind ? OfKind : 0)
            ) / Whole;
    }
}
