using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Audit;

public enum ReadWhat
{
    Idea,
    Record,
    Export,
}

/// <summary>An auditor read something: the unit sees who, on which day, by which letter. One row for a thing and a day.</summary>
public sealed class AuditRead
{
    public Id<AuditRead> Id { get; private init; }

    [Personal("audit.kept.read", "audit.why.read", "audit.until.read")]
    public Id<Person> PersonId { get; private init; }
    public ReadWhat What { get; private init; }
    public Id<Idea>? IdeaId { get; private init; }
    public Id<Organisation>? UnitId { get; private init; }

    /// <summary>Null when the record of the whole nation was read.</summary>
    public Id<Region>? RegionId { get; private init; }
    public DateOnly On { get; private init; }
    public DateTime At { get; private init; }

    /// <summary>Number and date of the letter of assignment.</summary>
    public string? Letter { get; private init; }

    private AuditRead() { }

    /// <summary>Keeps it, unless this person read the same on this day before. Saves: a reading has no other deed to go with.</summary>
    public static async Task KeepAsync(
        LabinovDb db,
        Actor actor,
        ReadWhat what,
        Id<Idea>? idea,
        Id<Organisation>? unit,
        Id<Region>? region,
        DateTime now,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        var (me, today) = (new Id<Person>(actor.Person!.Value), Clock.DayOf(now));
        if (
            await db.AuditReads.AnyAsync(
                read =>
                    read.PersonId == me
                    && read.On == today
                    && read.What == what
                    && read.IdeaId == idea
                    && read.UnitId == unit
                    && read.RegionId == region,
                cancel
            )
        )
        {
            return;
        }

        var letter = await db
            .RoleGrants.CountingOn(today)
            .Where(grant => grant.PersonId == me && grant.Role == Role.Auditor)
            .OrderByDescending(grant => grant.FromOn)
            .Select(grant => grant.Letter)
            .FirstOrDefaultAsync(cancel);
        db.Add(
            new AuditRead
            {
                Id = Id<AuditRead>.New(now),
                PersonId = me,
                What = what,
                IdeaId = idea,
                UnitId = unit,
                RegionId = region,
                On = today,
                At = now,
                Letter = letter,
            }
        );
        await db.SaveChangesAsync(cancel);
    }
}
