using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Teams;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Sessions.Papers;

/// <summary>Gathers what the papers of a session say; a constant number of queries.</summary>
public static class ReadPapers
{
    public static async Task<PaperFacts> PaperFactsAsync(
        this LabinovDb db,
        SessionFacts session,
        ISessionAttendance? attendance,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(session);
        var texts = await db
            .Sessions.Where(row => row.Id == session.Id)
            .Select(row => new { row.Agenda, row.Minutes })
            .SingleAsync(cancel);
        return new PaperFacts(
            session,
            await db.HeadAsync(session.Lab, cancel),
            AgendaLine.Read(texts.Agenda),
            Letterhead.LinesOf(texts.Minutes ?? ""),
            await UnitsAsync(db, session.Lab.Id, cancel),
            attendance is null ? null : await attendance.PresentAsync(db, session.Id, cancel)
        );
    }

    /// <summary>The letterhead of the lab's region.</summary>
    public static async Task<HeadFacts> HeadAsync(
        this LabinovDb db,
        LabFacts lab,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(lab);
        var head = await db
            .Letterheads.Where(row => row.RegionId == lab.RegionId)
            .Select(row => new
            {
                row.Lines,
                row.Town,
                row.Position,
                row.Signer,
                row.LogoHash,
                Region = db
                    .Regions.Where(region => region.Id == row.RegionId)
                    .Select(region => region.Code)
                    .First(),
            })
            .SingleOrDefaultAsync(cancel);
        return head is null
            ? new HeadFacts([$"Pemerintah {lab.Region}"], null, null, null, IsWritten: false)
            : new HeadFacts(
                Letterhead.LinesOf(head.Lines),
                head.Town,
                head.Position,
                head.Signer,
                IsWritten: true,
                head.LogoHash,
                head.LogoHash is { } hash ? SessionsLinks.Logo(head.Region, hash) : null
            );
    }

    private static async Task<List<PaperUnit>> UnitsAsync(
        LabinovDb db,
        Id<Lab> lab,
        CancellationToken cancel
    )
    {
        var units = await db
            .LabUnits.TakingPart(lab)
            .Join(
                db.Organisations,
                unit => unit.UnitId,
                office => office.Id,
                (unit, office) =>
                    new
                    {
                        unit.Id,
                        unit.HeadId,
                        office.Name,
                        office.SearchName,
                    }
            )
            .OrderBy(unit => unit.SearchName)
            .ToListAsync(cancel);
        var taking = db.LabUnits.TakingPart(lab);
        var people = await db
            .People.Where(person =>
                taking.Any(unit =>
                    unit.HeadId == person.Id
                    || unit.Members.Any(member =>
                        member.PersonId == person.Id && member.UntilOn == null
                    )
                )
            )
            .OrderBy(person => person.SearchName)
            .Select(person => new
            {
                person.Id,
                person.Number,
                person.Name,
            })
            .ToListAsync(cancel);
        var members = (
            await taking
                .SelectMany(unit => unit.Members)
                .Where(member => member.UntilOn == null)
                .Select(member => new { member.LabUnitId, member.PersonId })
                .ToListAsync(cancel)
        ).ToLookup(member => member.LabUnitId, member => member.PersonId);
        return units.ConvertAll(unit =>
        {
            var mine = members[unit.Id].ToHashSet();
            return new PaperUnit(
                unit.Name,
                [
                    .. people
                        .Where(person => person.Id == unit.HeadId || mine.Contains(person.Id))
                        .Select(person => new PaperPerson(
                            person.Id,
                            person.Number,
                            person.Name,
                            person.Id == unit.HeadId
                        ))
                        .OrderByDescending(person => person.IsHead),
                ]
            );
        });
    }
}
