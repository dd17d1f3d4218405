using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Labinov.Data.Search;

namespace Labinov.Modules.Ideas.Import;

/// <summary>Writes a shouted name as a name. Acronyms stay: those we know, those the record itself spells so in running text, and those no mouth could say.</summary>
public static partial class GentleCapitals
{
    private static readonly FrozenSet<string> Acronyms = Split(
        """
        RI KTP SIM KK KB PKK PKL UKM UMKM IKM ASN PNS CPNS SDM HAM HIV AIDS TB TBC P2TB RSUD RSJ RSU RS UPT UPTD UPTB OPD SKPD BUMN BUMD
        PDAM PT CV PD BPR BKK BKD BPD BRI BNI BTN PLN KAI PNM PELNI POLRI TNI BPN BPKP BPPT BIG BPS BPJS JKN KIS PATEN PTSP BPMPT DPMPTSP
        SPPT OSS PPDB UN CBT ULP LPSE SOP ISO APBD APBN DIY DKI IT TIK GIS CCTV SMS USSD QR QRIS NIK NPWP PBB BPHTB PAD SPBU ATM DPRD DPR
        SD SMP SMA SMK TK PAUD SLB RT RW GPS SIAK SIMPUS E-KTP LSM NGO CSR PMI PP PA TPA TPS IPAL IPA SPAM KIA SPM LAKIP SAKIP ZI WBK
        """
    );

    private static readonly FrozenSet<string> Small = Split(
        "DAN DI KE DARI UNTUK YANG DENGAN MELALUI PADA ATAU BAGI OLEH DALAM SECARA TERHADAP SERTA PARA AND OF THE FOR IN TO"
    );

    /// <summary>Nearly all of its letters are capitals, and it is more than an acronym.</summary>
    public static bool Shouts(string text)
    {
        var letters = text.Count(char.IsLetter);
        var capitals = text.Count(char.IsUpper);
        return letters > 6
            && capitals >= letters * 0.9
            && text.Split(' ').Count(word => word.Count(char.IsLetter) > 1) > 1;
    }

    /// <param name="evidence">Running text of the same record: what it spells in capitals amid small letters is an acronym.</param>
    public static string Of(string text, string? evidence = null)
    {
        var spelt = Spelt(evidence);
        var isFirst = true;
        return Word()
            .Replace(
                text,
                found =>
                {
                    var word = found.Value;
                    var isBracketed =
                        found.Index > 0
                        && text[found.Index - 1] == '('
                        && found.Index + found.Length < text.Length
                        && text[found.Index + found.Length] == ')';
                    var first = isFirst;
                    isFirst = false;
                    return IsAcronym(word, isBracketed, spelt) ? word
                        : !first && Small.Contains(word.ToUpperInvariant())
                            ? word.ToLowerInvariant()
                        : Titled(word);
                }
            );
    }

    private static bool IsAcronym(string word, bool isBracketed, HashSet<string> spelt) =>
        word.Any(char.IsLower)
        || Acronyms.Contains(word)
        || (
            !word.StartsWith("E-", StringComparison.Ordinal)
            && word != "PERSERO"
            && IsAcronymHere(word, isBracketed, spelt)
        );

    private static bool IsAcronymHere(string word, bool isBracketed, HashSet<string> spelt) =>
        (spelt.Contains(word) && !Roots.TryGet(word.ToLowerInvariant(), out _))
        || (isBracketed && !Small.Contains(word) && !IsKnownWord(word))
        || (word.Length > 1 && !word.Any(letter => "AIUEOY".Contains(letter)))
        || IsRoman(word);

    private static bool IsKnownWord(string word) =>
        Roots.TryGet(word.ToLowerInvariant(), out _)
        || Roots.TryGet(Stems.Of(word.ToLowerInvariant()), out _);

    private static bool IsRoman(string word) =>
        word is "II" or "III" or "IV" or "VI" or "VII" or "IX";

    // "E-PAYMENT" is the one word e-Payment.
    private static string Titled(string word) =>
        word.StartsWith("E-", StringComparison.Ordinal)
            ? "e-" + Titled(word[2..])
            : string.Join(
                '-',
                word.Split('-')
                    .Select(part =>
                        part.Length == 0
                            ? part
                            : char.ToUpper(part[0], CultureInfo.InvariantCulture)
                                + part[1..].ToLowerInvariant()
                    )
            );

    // A word in capitals between words in small letters; a whole phrase in capitals is only shouting again.
    private static HashSet<string> Spelt(string? evidence)
    {
        var words = Word().Matches(evidence ?? "").Select(found => found.Value).ToList();
        var spelt = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < words.Count; i++)
        {
            if (IsCapital(i) && !IsCapital(i - 1) && !IsCapital(i + 1))
            {
                spelt.Add(words[i]);
            }
        }

        return spelt;

        bool IsCapital(int i) =>
            i >= 0
            && i < words.Count
            && words[i].Length is > 1 and < 10
            && words[i].All(char.IsUpper);
    }

    private static FrozenSet<string> Split(string words) =>
        words
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*", RegexOptions.None, 1000)]
    private static partial Regex Word();
}
