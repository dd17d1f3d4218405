using System.Security.Cryptography;
using Labinov.House;
using OtpNet;

namespace Labinov.Modules.People;

/// <summary>Makes the secrets that phone and house share, and seals them with the keys of this installation.</summary>
public sealed class StepSecrets(ISeals seals)
{
    private const string Purpose = "second-step";

    public string New() =>
        seals.Seal(Purpose, RandomNumberGenerator.GetBytes(SecondStep.SecretLength));

    /// <summary>Null when it was not sealed here.</summary>
    public byte[]? Open(string? sealedSecret) => seals.Open(Purpose, sealedSecret);

    /// <summary>As it is typed into a phone that cannot scan: groups of four.</summary>
    public static string Typed(byte[] secret) =>
        string.Join(' ', Base32Encoding.ToString(secret).Chunk(4).Select(four => new string(four)));

    /// <summary>What the QR code says to an authenticator.</summary>
    public static string Link(byte[] secret, string address) =>
        new OtpUri(OtpType.Totp, secret, address, "Labinov").ToString();
}
