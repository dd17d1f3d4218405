using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.People;
using Labinov.Modules.Programme.Teams;
using Labinov.Ui;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Programme.Pages;

/// <summary>What every facilitator and coordinator carries over all labs under way, so that nobody has to serve more than can be served.</summary>
public sealed class ListCoaches(
    LabinovDb db,
    TimeProvider time,
    Words words,
    IEnumerable<ICoachLoad> loads,
    IEnumerable<ICoachQuestions> questions
) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public CoachOrder Sort { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    public IReadOnlyList<CoachRow> Rows { get; private set; } = [];
    public CoachLimit PerCoach { get; private set; } = null!;
    public CoachLimit PerDay { get; private set; } = null!;

    public IEnumerable<Choice> Sorts =>
        Enum.GetValues<CoachOrder>()
            .Select(order => new Choice(
                order.ToString(),
                words[$"programme.coaches.sort.{order.ToString().ToLowerInvariant()}"]
            ));

    public bool IsTooMuch(CoachRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Share > PerCoach.Value;
    }

    /// <summary>Days of consultation that the labs of a coach need, all tables together.</summary>
    public int Days(CoachRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Labs.Sum(lab => (lab.Ideas + PerDay.Value - 1) / PerDay.Value);
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!ReadCoaches.MayRead(Actor))
        {
            return NotAllowed();
        }

        var today = time.Today();
        PerCoach = CoachLimits.On(CoachLimits.IdeasPerCoach, today);
        PerDay = CoachLimits.On(CoachLimits.IdeasPerDay, today);
        Rows = Ordered(await ReadCoaches.OfAsync(db, loads, questions, today, cancel));
        return Sheet.Of(Format, words["programme.coaches.file"], Columns(), Rows.ToAsyncEnumerable)
            ?? (IActionResult)Page();
    }

    public string RolesOf(CoachRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return string.Join(", ", row.Roles.Select(role => words[PeopleWords.Of(role)].Value));
    }

    private List<CoachRow> Ordered(List<CoachRow> rows)
    {
        var byName = rows.OrderBy(row => row.SearchName, StringComparer.Ordinal);
        return
        [
            .. Sort switch
            {
                CoachOrder.Name => byName,
                CoachOrder.Labs => byName.OrderByDescending(row => row.Labs.Count),
                CoachOrder.Units => byName.OrderByDescending(row => row.Units),
                CoachOrder.Waiting => byName.OrderByDescending(row => row.Waiting),
                CoachOrder.Ideas => byName.OrderByDescending(row => row.Ideas),
                _ => byName.OrderByDescending(row => row.Share),
            },
        ];
    }

    private List<SheetColumn<CoachRow>> Columns() =>
        [
            new(words["programme.coaches.name"], row => row.Name),
            new(words["programme.coaches.role"], RolesOf),
            new(words["programme.coaches.labs"], row => row.Labs.Count),
            new(
                words["programme.coaches.which"],
                row => string.Join("; ", row.Labs.Select(lab => lab.Name))
            ),
            new(words["programme.coaches.units"], row => row.Units),
            new(words["programme.coaches.ideas"], row => row.Ideas),
            new(words["programme.coaches.share"], row => row.Share),
            new(words["programme.coaches.days"], row => Days(row)),
            new(words["programme.coaches.waiting"], row => row.Waiting),
            new(
                words["programme.coaches.too-much"],
                row => words[IsTooMuch(row) ? "programme.yes" : "programme.no"].Value
            ),
        ];
}

/// <summary>How the coaches are sorted; the heaviest share first unless said otherwise.</summary>
public enum CoachOrder
{
    Share,
    Waiting,
    Ideas,
    Units,
    Labs,
    Name,
}
