namespace Labinov.Modules.People;

/// <summary>
/// How soon a password would be guessed by somebody who knows what people in Indonesia choose, and knows the person's name and address.
/// </summary>
public static class PasswordStrength
{
    /// <summary>Of zxcvbn's 0 to 4: withstands a hundred million guesses.</summary>
    public const int Enough = 3;

    /// <summary>Estimating takes longer with the square of the length; what comes after only makes it stronger.</summary>
    private const int Looked = 64;

    private static readonly char[] Between = " .-_@+,'’".ToCharArray();
    private static readonly Lazy<string[]> Common = new(Read);

    /// <summary>Key of what would make the password better; null when it is strong enough.</summary>
    /// <param name="own">Name, address: what others know of the person.</param>
    public static string? WrongWith(string password, params IEnumerable<string?> own)
    {
        ArgumentNullException.ThrowIfNull(password);
        string[] known = [.. own.SelectMany(Parts).Distinct(StringComparer.Ordinal)];
        var start = password.Length > Looked ? password[..Looked] : password;
        var result = new Zxcvbn.Zxcvbn().EvaluatePassword(start, known.Concat(Common.Value));
        if (result.Score >= Enough)
        {
            return null;
        }

        var weakest = result
            .MatchSequence.Where(match => match.Pattern != "bruteforce")
            .MaxBy(match => match.Token.Length);
        if (
            result.MatchSequence.Any(match =>
                known.Contains(match.Token, StringComparer.OrdinalIgnoreCase)
            )
        )
        {
            return "people.rule.password-own";
        }

        return weakest?.Pattern switch
        {
            "dictionary" => "people.rule.password-word",
            "spatial" => "people.rule.password-keys",
            "repeat" => "people.rule.password-repeat",
            "sequence" => "people.rule.password-sequence",
            "date" or "year" or "digits" => "people.rule.password-date",
            _ => "people.rule.password-plain",
        };
    }

    private static IEnumerable<string> Parts(string? text)
    {
        var lower = (text ?? "").Trim().ToLowerInvariant();
        return lower
            .Split(Between, StringSplitOptions.RemoveEmptyEntries)
            .Append(lower)
            .Append(lower.Split('@')[0])
            .Where(part => part.Length > 2);
    }

    private static string[] Read()
    {
        using var stream = typeof(PasswordStrength).Assembly.GetManifestResourceStream(
            "Labinov.Modules.People.Data.password-words.csv"
        )!;
        using var reader = new StreamReader(stream);
        return
        [
            .. reader
                .ReadToEnd()
                .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Skip(1),
        ];
    }
}
