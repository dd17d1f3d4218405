using Labinov.Modules.People;

namespace Labinov.Modules.Ideas.Proposals;

/// <summary>The number under which a citizen reads the answer: ten signs, 49 bits of chance, written as <c>7k3m9-qx2td</c>.</summary>
public static class Ticket
{
    public const int Length = 10;
    private const int Half = Length / 2;

    public static string New() => Codes.New(Length);

    /// <summary>As it is said and printed.</summary>
    public static string Spoken(string ticket)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        return ticket.Length == Length ? $"{ticket[..Half]}-{ticket[Half..]}" : ticket;
    }

    /// <summary>As it is kept, however it was typed; empty for what cannot be a ticket.</summary>
    public static string Plain(string? typed) =>
        Codes.Plain(typed ?? "") is { Length: Length } plain ? plain : "";
}
