using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Audit;

/// <summary>How the record is narrowed.</summary>
/// <param name="Idea">Number of an idea.</param>
/// <param name="From">The first day, in Jakarta.</param>
/// <param name="Until">The last day, in Jakarta.</param>
public sealed record AuditFilter(
    string? Kind = null,
    int? Idea = null,
    DateOnly? From = null,
    DateOnly? Until = null
)
{
    public bool IsNarrow =>
        Kind is not null || Idea is not null || From is not null || Until is not null;
}

/// <summary>A line as an auditor reads it.</summary>
/// <param name="Who">Null when the house itself acted.</param>
/// <param name="About">Title of the idea, or the name of the unit; null where it concerned neither.</param>
public sealed record AuditRow(
    long Position,
    DateTime At,
    string Kind,
    string? Who,
    Role? As,
    int? IdeaNumber,
    string? About,
    string? Region,
    string? Zone
);

/// <summary>Which lines somebody reads: those of the places named in the assignment, as long as it lasts; never what is still a draft.</summary>
public static class AuditQueries
{
    public static bool MayRead(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.Is(Role.Auditor);
    }

    public static IQueryable<AuditLine> VisibleTo(
        this IQueryable<AuditLine> lines,
        LabinovDb db,
        Actor actor
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        var sent = lines.Where(line =>
            line.IdeaId == null
            || !db.Ideas.Any(idea => idea.Id == line.IdeaId && idea.SentAt == null)
        );
        if (actor.IsNational(Role.Auditor))
        {
            return sent;
        }

        var regions = actor.Scopes<Region>(ScopeKind.Region, Role.Auditor);
        var units = actor.Scopes<Organisation>(ScopeKind.Unit, Role.Auditor);
        return sent.Where(line =>
            regions.Contains(line.RegionId!.Value) || units.Contains(line.UnitId!.Value)
        );
    }

    public static IQueryable<AuditLine> Matching(
        this IQueryable<AuditLine> lines,
        LabinovDb db,
        AuditFilter filter
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(filter);
        if (filter.Kind is { } kind)
        {
            lines = lines.Where(line => line.Kind == kind);
        }

        if (filter.Idea is { } number)
        {
            lines = lines.Where(line =>
                db.Ideas.Any(idea => idea.Number == number && idea.Id == line.IdeaId)
            );
        }

        if (filter.From is { } from)
        {
            var start = Clock.StartOf(from);
            lines = lines.Where(line => line.At >= start);
        }

        if (filter.Until is { } until)
        {
            var end = Clock.StartOf(until.AddDays(1));
            lines = lines.Where(line => line.At < end);
        }

        return lines;
    }

    public static IQueryable<AuditRow> Rows(this IQueryable<AuditLine> lines, LabinovDb db) =>
        lines.Select(line => new AuditRow(
            line.Position,
            line.At,
            line.Kind,
            db.People.Where(person => person.Id == line.ById)
                .Select(person => person.Name)
                .FirstOrDefault(),
            line.As,
            db.Ideas.Where(idea => idea.Id == line.IdeaId)
                .Select(idea => (int?)idea.Number)
                .FirstOrDefault(),
            db.Ideas.Where(idea => idea.Id == line.IdeaId)
                .Select(idea => idea.Title)
                .FirstOrDefault()
                ?? db.Organisations.Where(unit => unit.Id == line.UnitId)
                    .Select(unit => unit.Name)
                    .FirstOrDefault(),
            db.Regions.Where(region => region.Id == line.RegionId)
                .Select(region => region.Name)
                .FirstOrDefault(),
            db.Regions.Where(region => region.Id == line.RegionId)
                .Select(region => region.TimeZone)
                .FirstOrDefault()
        ));
}
