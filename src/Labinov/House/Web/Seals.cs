using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Labinov.House.Web;

/// <summary>By the keys that seal cookies too; they lie in the database and so in every backup.</summary>
internal sealed class Seals(IDataProtectionProvider protection) : ISeals
{
    public string Seal(string purpose, byte[] plain) =>
        Convert.ToBase64String(protection.CreateProtector(purpose).Protect(plain));

    public byte[]? Open(string purpose, string? closed)
    {
        try
        {
            return protection
                .CreateProtector(purpose)
                .Unprotect(Convert.FromBase64String(closed ?? ""));
        }
        catch (Exception wrong) when (wrong is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
