using Labinov.House;

namespace Labinov.Modules.Gallery;

/// <summary>One sentence about an innovation, taken from what its people wrote.</summary>
public static class Summary
{
    /// <summary>A sentence shorter than this tells too little; the next one comes along.</summary>
    private const int Least = 40;

    /// <summary>The first sentence of the first text that is told, cut between words where it is longer than <see cref="Exhibit.SummaryMax"/>.</summary>
    public static string Of(params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                return First(Squeezed(text));
            }
        }

        return "";
    }

    private static string First(string text)
    {
        for (var i = Least; i < text.Length && i < Exhibit.SummaryMax; i++)
        {
            if (text[i - 1] is '.' or '!' or '?' && text[i] == ' ' && !EndsInInitial(text, i - 1))
            {
                return text[..i];
            }
        }

        if (text.Length <= Exhibit.SummaryMax)
        {
            return text;
        }

        var blank = text.LastIndexOf(' ', Exhibit.SummaryMax - 2);
        return text.Start(blank > Least ? blank : Exhibit.SummaryMax - 1).TrimEnd(',', ';', ':')
            + "…";
    }

    // "Kab. Ciamis" and "No. 5" do not end a sentence.
    private static bool EndsInInitial(string text, int dot)
    {
        var start = text.LastIndexOf(' ', dot) + 1;
        return dot - start <= 3 && char.IsUpper(text[start]);
    }

    private static string Squeezed(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
