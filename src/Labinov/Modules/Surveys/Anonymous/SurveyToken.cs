using System.Globalization;

namespace Labinov.Modules.Surveys.Anonymous;

/// <summary>What stands on a slip: the survey's number and sixteen letters and digits.</summary>
public sealed record SurveyToken(int Survey, string Secret)
{
    /// <summary>As an address carries it: <c>57-K3TR9WQZ4HMD02XV</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Survey}-{Secret}");

    /// <summary>As paper shows it, in groups of four.</summary>
    public string Spaced =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Survey}-{string.Join('-', Secret.Chunk(4).Select(four => new string(four)))}"
        );

    /// <summary>Reads it with or without blanks and dashes, in small letters too, and forgives what is misread.</summary>
    public static SurveyToken? Parse(string? typed)
    {
        var text = (typed ?? "").Trim();
        var dash = text.IndexOfAny(['-', ' ']);
        if (
            dash <= 0
            || !int.TryParse(
                text[..dash],
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var survey
            )
        )
        {
            return null;
        }

        var secret = string.Concat(
            text[dash..]
                .ToUpperInvariant()
                .Where(char.IsAsciiLetterOrDigit)
                .Select(letter =>
                    letter switch
                    {
                        'O' => '0',
                        'I' or 'L' => '1',
                        _ => letter,
                    }
                )
        );
        return secret.Length == 16 ? new SurveyToken(survey, secret) : null;
    }
}
