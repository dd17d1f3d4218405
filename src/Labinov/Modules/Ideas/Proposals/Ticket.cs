using System.Security.Cryptography;

namespace Labinov.Modules.Ideas.Proposals;

/// <summary>The number under which a citizen reads the answer: ten signs, 49 bits of chance, written as <c>7k3m9-qx2td</c>.</summary>
public static class Ticket
{
    public const int Length = 10;
    private const int Half = Length / 2;

    // Nothing that looks like its neighbour on paper.
    private const string Signs = "abcdefghjkmnpqrstuvwxyz23456789";

    public static string New() => RandomNumberGenerator.GetString(Signs, Length);

    /// <summary>As it is said and printed.</summary>
    public static string Spoken(string ticket)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        return ticket.Length == Length ? $"{ticket[..Half]}-{ticket[Half..]}" : ticket;
    }

    /// <summary>Capitals, blanks and hyphens of what was typed do not count; empty for what cannot be a ticket.</summary>
    public static string Plain(string? typed)
    {
        var plain = string.Concat((typed ?? "").Where(char.IsAsciiLetterOrDigit))
            .ToLowerInvariant();
        return plain.Length == Length ? plain : "";
    }
}
