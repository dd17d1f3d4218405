using Labinov.Data;
using Labinov.Data.Files;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme.Agreements;

/// <summary>A link of the chain as it stands today.</summary>
public enum LinkStanding
{
    Missing,
    Drafted,
    Sent,
    Signed,

    /// <summary>Signed, and its last day is over.</summary>
    Expired,
    NotNeeded,
}

/// <summary>One link as pages show it.</summary>
/// <param name="Version"><see cref="None"/> while nothing was written.</param>
public sealed record AgreementLink(
    AgreementKind Kind,
    LinkStanding Standing,
    int Version,
    DateOnly? SinceOn = null,
    string Parties = "",
    string? Number = null,
    DateOnly? SignedOn = null,
    DateOnly? ValidUntilOn = null,
    string? Reason = null,
    int? Covered = null,
    string? FileHash = null,
    ScanKind? FileKind = null
)
{
    /// <summary>No version: a first save bears 0.</summary>
    public const int None = -1;

    public bool IsOpen =>
        Standing
            is LinkStanding.Missing
                or LinkStanding.Drafted
                or LinkStanding.Sent
                or LinkStanding.Expired;

    /// <summary>By role: whoever can do the next step. What is out for signature waits for two: the one who signs, and the one who asks and notes it.</summary>
    public IReadOnlyList<Role> Movers =>
        !IsOpen ? []
        : Standing == LinkStanding.Sent ? [Kind.Signs(), Kind.Prepares()]
        : [Kind.Prepares()];
}

/// <summary>The five links of a lab, those that were never touched among them.</summary>
public sealed record AgreementChain(IReadOnlyList<AgreementLink> Links)
{
    /// <summary>The first that is not done; null when the chain is whole.</summary>
    public AgreementLink? Next => Links.FirstOrDefault(link => link.IsOpen);

    public int Done => Links.Count(link => !link.IsOpen);

    public AgreementLink Of(AgreementKind kind) => Links[(int)kind];

    public static AgreementChain Of(IEnumerable<Agreement> agreements, DateOnly today)
    {
        var known = agreements.ToDictionary(agreement => agreement.Kind);
        return new([
            .. Enum.GetValues<AgreementKind>()
                .Select(kind =>
                    known.TryGetValue(kind, out var agreement)
                        ? LinkOf(agreement, today)
                        : new AgreementLink(kind, LinkStanding.Missing, AgreementLink.None)
                ),
        ]);
    }

    private static AgreementLink LinkOf(Agreement agreement, DateOnly today) =>
        new(
            agreement.Kind,
            agreement.State switch
            {
                AgreementState.Drafted => LinkStanding.Drafted,
                AgreementState.Sent => LinkStanding.Sent,
                AgreementState.NotNeeded => LinkStanding.NotNeeded,
                _ when agreement.ValidUntilOn < today => LinkStanding.Expired,
                _ => LinkStanding.Signed,
            },
            agreement.Version,
            agreement.StateSinceOn,
            agreement.Parties,
            agreement.Number,
            agreement.SignedOn,
            agreement.ValidUntilOn,
            agreement.Reason,
            agreement.Covered,
            agreement.FileHash,
            agreement.FileKind
        );
}

public static class AgreementChains
{
    public static async Task<AgreementChain> ChainAsync(
        this LabinovDb db,
        LabFacts lab,
        DateOnly today,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(lab);
        return AgreementChain.Of(
            await db
                .Agreements.AsNoTracking()
                .Where(agreement => agreement.LabId == lab.Id)
                .ToListAsync(cancel),
            today
        );
    }

    /// <summary>Whether the actor is one of those who can do the next step of this link.</summary>
    public static bool CanMove(this AgreementLink link, Actor actor, LabFacts lab)
    {
        ArgumentNullException.ThrowIfNull(link);
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(lab);
        return link.Movers.Any(role =>
            actor.IsIn(new Scope(ScopeKind.Lab, lab.Id.Value), role)
            || actor.IsIn(new Scope(ScopeKind.Region, lab.RegionId.Value), role)
        );
    }
}
