using Labinov.Modules.Ideas;

namespace Labinov.Cli.Seeding;

/// <summary>Names as offices love them: a shortening that can be said aloud, or what it is and for whom.</summary>
internal sealed class Titles
{
    private const int Tries = 8;
    private readonly HashSet<ulong> taken = [];

    /// <summary>A title that the office already has, so that it is not given again.</summary>
    public void Keep(Guid office, string title) => taken.Add(KeyOf(office, title));

    /// <summary>A title that the office does not have yet.</summary>
    public string Give(Chance chance, Guid office, Topic topic, string service, string people)
    {
        for (var again = 0; ; again++)
        {
            var title = Make(chance, topic, service, people);
            if (again >= Tries)
            {
                title += $" Tahap {chance.Between(2, 2 + again)}";
            }

            if (title.Length <= Idea.TitleMax && taken.Add(KeyOf(office, title)))
            {
                return title;
            }

            service = chance.Early(topic.Services);
        }
    }

    private static string Make(Chance chance, Topic topic, string service, string people)
    {
        var way = chance.Early(Phrases.All.Ways);
        var whole = $"{service} {way}";
        return chance.Below(20) switch
        {
            < 4 => $"SI-{Short(chance, whole)} (Sistem Informasi {whole})",
            < 7 => $"e-{Capital(Short(chance, whole))}: {whole}",
            < 9 => $"Gerakan {whole} (GER{Short(chance, whole)})",
            < 11 => $"{chance.Early(Phrases.All.Rooms)} {whole}",
            < 13 => $"{whole} untuk {Capitals(people)}",
            < 16 => $"{Short(chance, $"{whole} {people}")}: {whole} bagi {Capitals(people)}",
            < 18 => $"{whole} ({Short(chance, whole)})",
            < 19 => $"SI{Short(chance, service)} {way}",
            _ => $"{chance.Early(Phrases.All.Rooms)} {service} untuk {Capitals(people)}",
        };
    }

    // The first syllable of each word, sometimes with the letter that closes it.
    private static string Short(Chance chance, string words)
    {
        var letters = new System.Text.StringBuilder(16);
        foreach (var word in words.Split(' '))
        {
            if (letters.Length >= 9 || word.Length < 3)
            {
                continue;
            }

            var end = 0;
            while (end < word.Length - 1 && !IsVowel(word[end]))
            {
                end++;
            }

            end += end + 1 < word.Length && !IsVowel(word[end + 1]) && chance.Is(0.45) ? 2 : 1;
            letters.Append(word, 0, end);
        }

        return letters.ToString().ToUpperInvariant();
    }

    private static bool IsVowel(char letter) =>
        "aiueoAIUEO".Contains(letter, StringComparison.Ordinal);

    private static string Capital(string word) => word[..1] + word[1..].ToLowerInvariant();

    private static string Capitals(string words) =>
        string.Join(
            ' ',
            words
                .Split(' ')
                .Select(word =>
                    word is "dan" or "di" ? word : char.ToUpperInvariant(word[0]) + word[1..]
                )
        );

    // Eight bytes instead of the whole title: a million of them must fit.
    private static ulong KeyOf(Guid office, string title)
    {
        Span<byte> bytes = stackalloc byte[16];
        office.TryWriteBytes(bytes);
        return Chance.HashOf(title, BitConverter.ToUInt64(bytes[8..]));
    }
}
