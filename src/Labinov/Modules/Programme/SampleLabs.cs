using System.Globalization;
using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Programme;

/// <summary>Three invented labs of this year, so that every state of the path is seen: one under way, one before its start, one just over.</summary>
/// <param name="today">Everything is dated from it; no deed of a sample falls on a weekend.</param>
internal sealed class SampleLabs(
    DateOnly today,
    Id<Person>? manager,
    Id<Person>? coordinator,
    Id<Person>? facilitator
)
{
    public const string Coming = "81.01";
    public const string Over = "71.04";

    /// <summary>The day the round was opened, as days from today.</summary>
    private const int Opened = -345;

    private readonly Actor selects = new(
        manager?.Value,
        "",
        [new Grant(Role.ProgrammeManager, Scope.Nation)]
    );

    /// <summary>First and last day of a stage, as days from today.</summary>
    private readonly record struct Days(StageKind Kind, int From, int Until);

    private static readonly Days[] UnderWay =
    [
        new(StageKind.DrumUp, -190, -190),
        new(StageKind.Diagnose, -189, -187),
        new(StageKind.Design, -140, -137),
        new(StageKind.Deliver, -95, 20),
        new(StageKind.Display, 24, 26),
        new(StageKind.Documentation, -190, 40),
    ];

    private static readonly Days[] NotYet =
    [
        new(StageKind.DrumUp, 16, 16),
        new(StageKind.Diagnose, 17, 18),
        new(StageKind.Design, 60, 63),
    ];

    private static readonly Days[] Finished =
    [
        new(StageKind.DrumUp, -320, -320),
        new(StageKind.Diagnose, -319, -317),
        new(StageKind.Deliver, -240, -40),
        new(StageKind.Display, -14, -12),
        new(StageKind.Documentation, -300, -5),
    ];

    public Round Round(int number)
    {
        const string theme = "Layanan dasar di daerah kepulauan (contoh)";
        var round = Programme.Round.Open(
            selects,
            number,
            today.Year,
            theme,
            Funding.NationalPriority,
            Moment(Opened)
        );
        round.Frame(
            selects,
            new RoundFrame(
                theme,
                Funding.NationalPriority,
                "0000.CTH.001",
                today.AddDays(Opened + 3),
                today.AddDays(Opened + 45),
                [
                    new(1, 1, 20, 0, 0),
                    new(2, 2, 60, 5, 0),
                    new(3, 3, 90, 20, 0),
                    new(4, 3, 90, 45, 10),
                ]
            ),
            Moment(Opened + 2)
        );
        return round;
    }

    public void SowRunning(LabinovDb db, Round round, int number, Id<Region> region, string name)
    {
        var lab = Selected(db, round, number, region, name, -230, UnderWay);
        foreach (var days in UnderWay)
        {
            // The coaches came a week late for Design: a calendar in which nothing slips would teach nothing.
            Walk(lab, days, days.Kind is StageKind.Design or StageKind.Deliver ? 7 : 0);
        }
    }

    public void SowComing(LabinovDb db, Round round, int number, Id<Region> region, string name) =>
        Selected(db, round, number, region, name, -20, NotYet);

    public void SowOver(LabinovDb db, Round round, int number, Id<Region> region, string name)
    {
        var lab = Selected(db, round, number, region, name, -335, Finished);
        lab.Skip(
            StageKind.Design,
            Leads(lab),
            "Rencana aksi dari lab sebelumnya masih dipakai (contoh).",
            Moment(-260)
        );
        foreach (var days in Finished)
        {
            Walk(lab, days, days.Kind == StageKind.Display ? -1 : 0);
        }
    }

    private Lab Selected(
        LabinovDb db,
        Round round,
        int number,
        Id<Region> region,
        string name,
        int on,
        Days[] calendar
    )
    {
        var at = Moment(on);
        var lab = Lab.Select(selects, number, round, region, name, at);
        foreach (var (kind, from, until) in calendar)
        {
            lab.Plan(kind, Leads(lab), Workday(from), Workday(until), at.AddHours(2));
        }

        foreach (
            var (person, role) in new[]
            {
                (coordinator, Role.LabCoordinator),
                (facilitator, Role.Facilitator),
            }
        )
        {
            if (person is { } held)
            {
                db.Add(RoleGrant.Given(held, role, lab.Scope, Workday(on), null, at, Letter(on)));
            }
        }

        db.Add(lab);
        return lab;
    }

    private void Walk(Lab lab, Days days, int late)
    {
        var (first, last) = (Workday(days.From + late), Workday(days.Until + late));
        if (first > today)
        {
            return;
        }

        lab.Open(days.Kind, Leads(lab), first, today, Moment(first));
        if (last < today)
        {
            lab.Close(days.Kind, Leads(lab), last, today, Moment(last).AddHours(7));
        }
    }

    private Actor Leads(Lab lab) =>
        new(coordinator?.Value, "", [new Grant(Role.LabCoordinator, lab.Scope)]);

    // Invented, as the whole lab is.
    private string Letter(int fromToday) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"ST-{fromToday + 400}/LAB/{Workday(fromToday).Year}"
        );

    private DateOnly Workday(int fromToday)
    {
        var day = today.AddDays(fromToday);
        return day.DayOfWeek switch
        {
            DayOfWeek.Saturday => day.AddDays(2),
            DayOfWeek.Sunday => day.AddDays(1),
            _ => day,
        };
    }

    private DateTime Moment(int fromToday) => Moment(Workday(fromToday));

    /// <summary>Half past eight in Jakarta, a good hour for decisions.</summary>
    private static DateTime Moment(DateOnly day) =>
        day.ToDateTime(new TimeOnly(1, 30), DateTimeKind.Utc);
}
