using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Teams;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Commitments;

/// <summary>A unit of a lab, and its word under the charter where it gave it.</summary>
/// <param name="Head">Who leads the unit; null while nobody said.</param>
/// <param name="How">Null while it has not signed, like all that follows.</param>
/// <param name="Signer">Null on paper: the sheet says it.</param>
/// <param name="SignedFormer">It signed a text that was replaced since, so it is asked again.</param>
public sealed record SigningRow(
    Id<Organisation> UnitId,
    int Number,
    string Unit,
    string? Head,
    SignedHow? How,
    Capacity? As,
    string? Letter,
    string? Signer,
    DateOnly? SignedOn,
    Id<SignedScan>? Scan,
    bool SignedFormer
)
{
    public bool HasSigned => How is not null;
}

/// <summary>How far the signing is.</summary>
public readonly record struct Signed(int Done, int Of);

/// <summary>What may be asked of charters; the modules to the right use these too.</summary>
public static class CharterQueries
{
    /// <summary>The text that counts now; none before the leader gave their word.</summary>
    public static IQueryable<Charter> InForce(this IQueryable<Charter> charters, Id<Lab> lab) =>
        charters.Where(charter => charter.LabId == lab && charter.State == CharterState.InForce);

    /// <summary>The text that is being prepared.</summary>
    public static IQueryable<Charter> Drafts(this IQueryable<Charter> charters, Id<Lab> lab) =>
        charters.Where(charter => charter.LabId == lab && charter.State == CharterState.Draft);

    /// <summary>Signatures that were not taken back.</summary>
    public static IQueryable<Signature> Standing(
        this IQueryable<Signature> signatures,
        Id<Charter> charter
    ) =>
        signatures.Where(signature =>
            signature.CharterId == charter && signature.WithdrawnAt == null
        );

    /// <summary>The units that take part, in the order of their names; one query, a row for each (at most some 250).</summary>
    public static Task<List<SigningRow>> SigningAsync(
        this LabinovDb db,
        Id<Lab> lab,
        Id<Charter> charter,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        return (
            from unit in db.LabUnits.TakingPart(lab)
            join office in db.Organisations on unit.UnitId equals office.Id
            join signed in db.Signatures.Standing(charter)
                on unit.UnitId equals signed.UnitId
                into words
            from signed in words.DefaultIfEmpty()
            orderby office.SearchName, office.Number
            select new SigningRow(
                office.Id,
                office.Number,
                office.Name,
                db.People.Where(person => person.Id == unit.HeadId)
                    .Select(person => person.Name)
                    .FirstOrDefault(),
                (SignedHow?)signed.How,
                signed.As,
                signed.Letter,
                signed.Name,
                (DateOnly?)signed.SignedOn,
                signed.ScanId,
                db.Signatures.Any(former =>
                    former.LabId == lab
                    && former.UnitId == unit.UnitId
                    && former.CharterId != charter
                    && former.WithdrawnAt == null
                )
            )
        ).ToListAsync(cancel);
    }

    /// <summary>How many of the units that take part have signed the text in force; null while none is in force. One query.</summary>
    public static async Task<(
        Id<Charter> Charter,
        string Title,
        DateOnly? Until,
        Signed Signed
    )?> SignedAsync(this LabinovDb db, Id<Lab> lab, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var units = db.LabUnits.TakingPart(lab);
        var found = await db
            .Charters.InForce(lab)
            .Select(charter => new
            {
                charter.Id,
                charter.Title,
                charter.SignUntilOn,
                Of = units.Count(),
                Done = units.Count(unit =>
                    db.Signatures.Any(signed =>
                        signed.CharterId == charter.Id
                        && signed.UnitId == unit.UnitId
                        && signed.WithdrawnAt == null
                    )
                ),
            })
            .SingleOrDefaultAsync(cancel);
        return found is null
            ? null
            : (found.Id, found.Title, found.SignUntilOn, new Signed(found.Done, found.Of));
    }
}
