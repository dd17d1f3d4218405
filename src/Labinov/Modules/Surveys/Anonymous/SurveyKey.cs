using System.Security.Cryptography;
using System.Text;
using Labinov.House;

namespace Labinov.Modules.Surveys.Anonymous;

/// <summary>
/// The secret of the surveys of one instrument in one lab, and what is made with it. A token vouches for itself: it is a chance and a seal over
/// it, so that nothing needs to be kept about tokens that were handed out, and so nothing of theirs can be joined with anything. Read
/// <c>docs/decisions/0127-anonymous-by-construction.md</c> before changing a line here.
/// </summary>
public sealed class SurveyKey
{
    /// <summary>Without I, L, O and U, which are misread on paper (Crockford).</summary>
    private const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private const int ChanceBytes = 5;
    private const int SealBytes = 5;
    private const string Purpose = "survey-secret";
    private readonly byte[] secret;

    private SurveyKey(byte[] secret) => this.secret = secret;

    /// <summary>A new secret, as the row keeps it.</summary>
    public static string Make(ISeals seals)
    {
        ArgumentNullException.ThrowIfNull(seals);
        return seals.Seal(Purpose, RandomNumberGenerator.GetBytes(32));
    }

    public static SurveyKey Of(ISeals seals, string secret)
    {
        ArgumentNullException.ThrowIfNull(seals);
        return new SurveyKey(
            seals.Open(Purpose, secret)
                ?? throw new InvalidOperationException("The keys of this installation were lost.")
        );
    }

    /// <summary>A token that was never handed out: <c>57-K3TR9WQZ4HMD02XV</c>.</summary>
    public string NewToken(Id<Survey> survey, int number) =>
        Sealed(survey, number, RandomNumberGenerator.GetBytes(ChanceBytes));

    /// <summary>The same token for the same nonce, so that a form sent twice hands out one.</summary>
    public string TokenFor(Id<Survey> survey, int number, string nonce) =>
        Sealed(survey, number, Hash("token-for", survey, nonce)[..ChanceBytes]);

    public bool Vouches(Id<Survey> survey, SurveyToken token)
    {
        ArgumentNullException.ThrowIfNull(token);
        return Unwritten(token.Secret) is { } bytes
            && CryptographicOperations.FixedTimeEquals(
                bytes.AsSpan(ChanceBytes),
                SealOver(survey, bytes[..ChanceBytes])
            );
    }

    /// <summary>Under which a token's draft lies; the token itself is kept nowhere.</summary>
    public string MarkOf(Id<Survey> survey, SurveyToken token)
    {
        ArgumentNullException.ThrowIfNull(token);
        return Hex("ticket", survey, token.Secret);
    }

    /// <summary>Of the number that somebody wrote on a sheet of paper without a token, so that no file brings it a second time.</summary>
    public string MarkOfSheet(Id<Survey> survey, string number) => Hex("sheet", survey, number);

    /// <summary>That this person has taken a token; which one, nobody can tell.</summary>
    public string MarkOf(Id<Survey> survey, Guid person) => Hex("person", survey, $"{person:D}");

    /// <summary>Of the form with which a person took it, so that the same form may be sent again.</summary>
    public string MarkOfForm(Id<Survey> survey, string nonce) => Hex("form", survey, nonce);

    /// <summary>Of the code that somebody makes up: the same in all surveys of this instrument in this lab.</summary>
    public string PairMark(string code) =>
        Convert.ToHexStringLower(Hash("pair", default, code)[..16]);

    private string Sealed(Id<Survey> survey, int number, byte[] chance) =>
        new SurveyToken(number, Written([.. chance, .. SealOver(survey, chance)])).ToString();

    private byte[] SealOver(Id<Survey> survey, byte[] chance) =>
        Hash("token", survey, Convert.ToHexString(chance))[..SealBytes];

    private string Hex(string what, Id<Survey> survey, string of) =>
        Convert.ToHexStringLower(Hash(what, survey, of)[..16]);

    private byte[] Hash(string what, Id<Survey> survey, string of) =>
        HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes($"{what}|{survey}|{of}"));

    // Five bits a letter; ten bytes are sixteen letters.
    private static string Written(byte[] bytes)
    {
        var text = new StringBuilder();
        for (var bit = 0; bit < bytes.Length * 8; bit += 5)
        {
            var two = (bytes[bit / 8] << 8) | (bit / 8 + 1 < bytes.Length ? bytes[bit / 8 + 1] : 0);
            text.Append(Letters[(two >> (11 - (bit % 8))) & 31]);
        }

        return text.ToString();
    }

    private static byte[]? Unwritten(string text)
    {
        var bytes = new byte[ChanceBytes + SealBytes];
        if (text.Length != bytes.Length * 8 / 5)
        {
            return null;
        }

        var (held, bits, at) = (0, 0, 0);
        foreach (var letter in text)
        {
            if (Letters.IndexOf(letter, StringComparison.Ordinal) is var value && value < 0)
            {
                return null;
            }

            (held, bits) = (((held << 5) | value) & 0xFFFF, bits + 5);
            if (bits >= 8)
            {
                bits -= 8;
                bytes[at++] = (byte)(held >> bits);
            }
        }

        return bytes;
    }
}
