using Labinov.House;

namespace Labinov.Modules.Screening.Votes;

/// <summary>
/// What the cookie of a guest's phone says, sealed so that nobody makes one up. No row is kept of a phone that has not voted, and none tells
/// whose phone it is.
/// </summary>
/// <param name="Round">Of the code by which it came in.</param>
/// <param name="Id">Chance. It stays the same for all codes of a screening, so that a new code gives nobody a second vote.</param>
public sealed record HallPass(Id<IdeaScreening> Screening, int Round, Id<HallPass> Id)
{
    private const string Purpose = "hall-guest";
    private const int Ids = 16;

    /// <param name="known">What this phone carries already; it remains the same phone.</param>
    public static HallPass For(Id<IdeaScreening> screening, int round, HallPass? known) =>
        new(
            screening,
            round,
            known?.Screening == screening ? known.Id : new Id<HallPass>(ChanceId.New())
        );

    public string Seal(ISeals seals)
    {
        ArgumentNullException.ThrowIfNull(seals);
        return seals.Seal(
            Purpose,
            [
                .. Screening.Value.ToByteArray(),
                .. BitConverter.GetBytes(Round),
                .. Id.Value.ToByteArray(),
            ]
        );
    }

    /// <summary>Null when it was not sealed here.</summary>
    public static HallPass? Open(ISeals seals, string? closed)
    {
        ArgumentNullException.ThrowIfNull(seals);
        return
            string.IsNullOrEmpty(closed)
            || seals.Open(Purpose, closed) is not { Length: Ids + sizeof(int) + Ids } plain
            ? null
            : new(
                new Id<IdeaScreening>(new Guid(plain.AsSpan(0, Ids))),
                BitConverter.ToInt32(plain, Ids),
                new Id<HallPass>(new Guid(plain.AsSpan(Ids + sizeof(int))))
            );
    }
}
