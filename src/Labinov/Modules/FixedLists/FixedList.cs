using Labinov.Data.Files;
using Labinov.House;
using Labinov.Modules.Programme;

namespace Labinov.Modules.FixedLists;

/// <summary>With what paper a list is fixed: a decree of the head of region (<i>keputusan</i>), or a letter.</summary>
public enum ListPaper
{
    Decree,
    Letter,
}

/// <summary>What the signed paper says.</summary>
/// <param name="Signer">The office that signed: <c>Bupati Tojo Una-Una</c>, never a person.</param>
public sealed record SignedPaper(
    ListPaper Kind,
    string Number,
    DateOnly SignedOn,
    string Signer,
    Scan Scan
);

/// <summary>
/// The ideas of a lab as the head of region fixed them by a signed paper (labinov-5d.md, section 3: Muara Enim, 26 June 2015). From then on the list
/// is locked: what changes afterwards comes in by an amendment with a reason. Fixing is the legal act (<i>penetapan</i>); launching is another day.
/// </summary>
public sealed class FixedList : Entity<FixedList>
{
    public const int NumberMax = 120;
    public const int SignerMax = 160;
    public const int ReasonMax = 1000;

    private readonly List<FixedLine> lines = [];
    private readonly List<Amendment> amendments = [];

    public Id<Lab> LabId { get; private set; }
    public ListPaper Paper { get; private set; }
    public string Number { get; private set; } = "";
    public DateOnly SignedOn { get; private set; }
    public string Signer { get; private set; } = "";
    public string FileHash { get; private set; } = "";
    public ScanKind FileKind { get; private set; }
    public DateTime FixedAt { get; private set; }

    /// <summary>Those that were taken out by an amendment too.</summary>
    public IReadOnlyList<FixedLine> Lines => lines;

    /// <summary>What the first paper says, whatever came later.</summary>
    public IEnumerable<FixedLine> FirstLines() => lines.Where(line => line.AddedBy == 0);

    /// <summary>What holds today.</summary>
    public IEnumerable<FixedLine> StandingLines() => lines.Where(line => line.GoneBy is null);

    public IReadOnlyList<Amendment> Amendments => amendments;

    private FixedList() { }

    /// <param name="id">Made by the form, so that a form sent twice fixes once.</param>
    public static FixedList Fix(
        Actor actor,
        LabFacts lab,
        Id<FixedList> id,
        SignedPaper paper,
        IReadOnlyList<ChosenIdea> chosen,
        DateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(lab);
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(chosen);
        FixedListRights.Require(lab.MayArrange(actor), "fixedlists.rule.not-yours");
        FixedListRights.Require(chosen.Count > 0, "fixedlists.rule.none");
        var list = new FixedList
        {
            Id = id,
            LabId = lab.Id,
            Paper = paper.Kind,
            Number = paper.Number.Trim(),
            SignedOn = paper.SignedOn,
            Signer = paper.Signer.Trim(),
            FileHash = paper.Scan.Hash,
            FileKind = paper.Scan.Kind,
            FixedAt = now,
        };
        list.lines.AddRange(chosen.Select((idea, i) => FixedLine.Of(id, i + 1, idea, 0, now)));
        list.Record(
            new ListFixed(id, lab.Id, chosen.Count)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor),
            }
        );
        return list;
    }

    /// <summary>One of its papers bears this number already.</summary>
    public bool Bears(string number)
    {
        ArgumentNullException.ThrowIfNull(number);
        return amendments
            .Select(known => known.Number)
            .Append(Number)
            .Contains(number.Trim(), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Changes the locked list by a second paper, with a reason.</summary>
    /// <param name="id">Made by the form; the same one is written once.</param>
    /// <param name="gone">Lines that are taken out.</param>
    public void Amend(
        Actor actor,
        LabFacts lab,
        Id<Amendment> id,
        SignedPaper paper,
        string reason,
        IReadOnlyList<ChosenIdea> added,
        IReadOnlyCollection<Id<FixedLine>> gone,
        DateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(lab);
        ArgumentNullException.ThrowIfNull(added);
        ArgumentNullException.ThrowIfNull(gone);
        FixedListRights.Require(lab.MayArrange(actor), "fixedlists.rule.not-yours");
        if (amendments.Exists(known => known.Id == id))
        {
            return;
        }

        FixedListRights.Require(paper.SignedOn >= SignedOn, "fixedlists.rule.before");
        FixedListRights.Require(!Bears(paper.Number), "fixedlists.rule.number");
        var leaving = lines.FindAll(line => line.GoneBy is null && gone.Contains(line.Id));
        var coming = added
            .Where(idea => !lines.Exists(line => line.GoneBy is null && line.IdeaId == idea.Id))
            .ToList();
        FixedListRights.Require(leaving.Count + coming.Count > 0, "fixedlists.rule.no-change");
        FixedListRights.Require(!string.IsNullOrWhiteSpace(reason), "fixedlists.rule.say-why");
        var nth = amendments.Count + 1;
        amendments.Add(Amendment.Of(Id, id, nth, paper, reason, now));
        leaving.ForEach(line => line.TakeOut(nth));
        lines.AddRange(
            coming
                .Select(
                    (idea, i) =>
                        FixedLine.Of(Id, lines.Max(line => line.Nth) + i + 1, idea, nth, now)
                )
                .ToList()
        );
        Record(
            new ListAmended(Id, lab.Id, nth, coming.Count, leaving.Count)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor),
            }
        );
    }

    private static Role? Capacity(Actor actor) =>
        actor.CapacityAmong(Role.ProgrammeManager, Role.LabCoordinator, Role.LocusCoordinator);
}
