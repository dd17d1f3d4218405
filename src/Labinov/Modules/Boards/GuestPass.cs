using System.Security.Cryptography;
using Labinov.House;

namespace Labinov.Modules.Boards;

/// <summary>
/// What the cookie of a guest says, sealed: so nothing has to be kept about somebody without a name, and nobody can make one up.
/// </summary>
/// <param name="Round">Of the code by which the guest joined.</param>
/// <param name="Guest">The row with the name; null for whoever gave none.</param>
/// <param name="Secret">Chance; by it a guest finds own notes and dots again.</param>
public sealed record GuestPass(Id<Board> Board, int Round, Id<Guest>? Guest, string Secret)
{
    private const string Purpose = "board-guest";
    private const int Ids = 16;
    private const int Length = Ids + sizeof(int) + Ids + Ids;

    public static GuestPass New(Id<Board> board, int round, Id<Guest>? guest) =>
        new(board, round, guest, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Ids)));

    public string Seal(ISeals seals)
    {
        ArgumentNullException.ThrowIfNull(seals);
        return seals.Seal(
            Purpose,
            [
                .. Board.Value.ToByteArray(),
                .. BitConverter.GetBytes(Round),
                .. (Guest?.Value ?? Guid.Empty).ToByteArray(),
                .. Convert.FromHexString(Secret),
            ]
        );
    }

    /// <summary>Null when it was not sealed here.</summary>
    public static GuestPass? Open(ISeals seals, string? closed)
    {
        ArgumentNullException.ThrowIfNull(seals);
        if (
            string.IsNullOrEmpty(closed)
            || seals.Open(Purpose, closed) is not { Length: Length } plain
        )
        {
            return null;
        }

        var guest = new Guid(plain.AsSpan(Ids + sizeof(int), Ids));
        return new(
            new Id<Board>(new Guid(plain.AsSpan(0, Ids))),
            BitConverter.ToInt32(plain, Ids),
            guest == Guid.Empty ? null : new Id<Guest>(guest),
            Convert.ToHexStringLower(plain.AsSpan(Length - Ids))
        );
    }
}
