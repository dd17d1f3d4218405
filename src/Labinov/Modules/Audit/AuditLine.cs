using Labinov.Data.Ledger;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Audit;

/// <summary>
/// A line of the ledger with the place that it concerned when it was decided, so that an assignment finds its lines along an index. The
/// ledger stays the truth; this is a reader of it. Nothing points to other tables: what was decided outlives what it was about.
/// </summary>
public sealed class AuditLine
{
    /// <summary>That of the ledger.</summary>
    public long Position { get; private init; }
    public DateTime At { get; private init; }

    /// <summary>The name of the happening.</summary>
    public string Kind { get; private init; } = "";
    public Id<Person>? ById { get; private init; }
    public Role? As { get; private init; }
    public Id<Idea>? IdeaId { get; private init; }
    public Id<Lab>? LabId { get; private init; }
    public Id<Organisation>? UnitId { get; private init; }

    /// <summary>Null where it concerned the nation.</summary>
    public Id<Region>? RegionId { get; private init; }

    private AuditLine() { }

    /// <summary>Of a line that stands in the ledger already.</summary>
    internal static AuditLine Of(LedgerEntry line, Concerned about) =>
        Of(line.Position!.Value, line.Kind, line.At, line.By, line.As, about);

    internal static AuditLine Of(long position, Happening happening, Concerned about) =>
        Of(position, happening.GetType().Name, happening.At, happening.By, happening.As, about);

    private static AuditLine Of(
        long position,
        string kind,
        DateTime at,
        Guid? by,
        Role? capacity,
        Concerned about
    ) =>
        new()
        {
            Position = position,
            At = at,
            Kind = kind,
            ById = by is { } person ? new Id<Person>(person) : null,
            As = capacity,
            IdeaId = about.Idea,
            LabId = about.Lab,
            UnitId = about.Unit,
            RegionId = about.Region,
        };
}

/// <summary>What a decision was about, as far as the happening itself says.</summary>
internal readonly record struct Concerned(
    Id<Idea>? Idea,
    Id<Lab>? Lab,
    Id<Organisation>? Unit,
    Id<Region>? Region
)
{
    /// <summary>By the ids that it carries, whatever they are called.</summary>
    public static Concerned By(Happening happening)
    {
        var about = new Concerned();
        foreach (var carried in happening.GetType().GetProperties())
        {
            about = carried.GetValue(happening) switch
            {
                Id<Idea> idea => about with { Idea = about.Idea ?? idea },
                Id<Lab> lab => about with { Lab = about.Lab ?? lab },
                Id<Organisation> unit => about with { Unit = about.Unit ?? unit },
                Id<Region> region => about with { Region = about.Region ?? region },
                _ => about,
            };
        }

        return happening is RoleGiven given
            ? given.ScopeKind switch
            {
                ScopeKind.Unit => about with { Unit = new(given.ScopeId) },
                ScopeKind.Lab => about with { Lab = new(given.ScopeId) },
                ScopeKind.Region or ScopeKind.Province => about with
                {
                    Region = new(given.ScopeId),
                },
                _ => about,
            }
            : about;
    }
}
