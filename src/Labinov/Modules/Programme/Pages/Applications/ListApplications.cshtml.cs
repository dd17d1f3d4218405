using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Programme.Applications;
using Labinov.Ui;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme.Pages.Applications;

/// <summary>
/// What regions handed in to a round, best total first. At most one row for each region of the country, so the list is read whole and the total,
/// which is made in one place, sorts it.
/// </summary>
public sealed class ListApplications(LabinovDb db, TimeProvider time, Words words) : LabinovPage
{
    public const string ByName = "name";
    public const string ByDay = "day";

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public ApplicationState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Province { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Only3T { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    public RoundRow Round { get; private set; } = null!;
    public RoundPromise Promise { get; private set; } = null!;
    public IReadOnlyList<CriterionRow> Criteria { get; private set; } = [];
    public IReadOnlyList<ApplicationRow> Rows { get; private set; } = [];

    /// <summary>Of the round, before anything is narrowed.</summary>
    public int Count { get; private set; }

    /// <summary>Begun and not handed in; how many, never whose.</summary>
    public int Drafts { get; private set; }
    public IReadOnlyList<Choice> Provinces { get; private set; } = [];
    public bool MayDecide => Application.MayDecide(Actor);
    public DateOnly Today => time.Today();

    public bool IsNarrowed =>
        !string.IsNullOrWhiteSpace(Q)
        || State is not null
        || !string.IsNullOrEmpty(Province)
        || Only3T;

    public IEnumerable<Choice> States =>
        Enum.GetValues<ApplicationState>()
            .Where(state => state != ApplicationState.Draft)
            .Select(state => new Choice(state.ToString(), words.Of(state)));

    public IEnumerable<Choice> Sorts =>
        [
            new("", words["programme.applications.sort.total"]),
            new(ByName, words["programme.applications.sort.name"]),
            new(ByDay, words["programme.applications.sort.day"]),
        ];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var round = await db
            .Rounds.VisibleTo(Actor)
            .Where(round => round.Number == Number)
            .Rows(db)
            .SingleOrDefaultAsync(cancel);
        if (round is null)
        {
            return NotFound();
        }

        if (!Application.MayReadAll(Actor))
        {
            return NotAllowed();
        }

        Round = round;
        var here = db.Rounds.Where(row => row.Id == round.Id);
        Promise = await here.Promises().SingleAsync(cancel);
        Criteria = await here.SelectMany(row => row.Criteria).Rows().ToListAsync(cancel);
        var all = await db
            .Applications.VisibleTo(Actor)
            .Where(row => row.RoundId == round.Id && row.SubmittedAt != null)
            .Rows(db)
            .ToListAsync(cancel);
        Drafts = await db.Applications.CountAsync(
            row => row.RoundId == round.Id && row.State == ApplicationState.Draft,
            cancel
        );
        Count = all.Count;
        Provinces =
        [
            .. all.Select(row => row.Province)
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(name => new Choice(name, name)),
        ];
        Rows = Sorted([.. all.Where(IsWanted)]);
        return Sheet.Of(
                Format,
                words["programme.applications.file", round.Year],
                ApplicationSheet.Columns(words, Criteria),
                () => Rows.ToAsyncEnumerable()
            ) ?? (IActionResult)Page();
    }

    private bool IsWanted(ApplicationRow row) =>
        Slug.WordsOf(Q).All(word => row.SearchName.Contains(word, StringComparison.Ordinal))
        && (State is null || row.State == State)
        && (string.IsNullOrEmpty(Province) || row.Province == Province)
        && (!Only3T || row.Is3T);

    // Slugs are plain ASCII; those without a total stand behind those with one.
    private List<ApplicationRow> Sorted(List<ApplicationRow> rows) =>
        [
            .. Sort switch
            {
                ByName => rows.OrderBy(row => row.SearchName, StringComparer.Ordinal),
                ByDay => rows.OrderBy(row => row.SubmittedAt),
                _ => rows.OrderByDescending(row => row.TotalBy(Criteria) ?? -1)
                    .ThenBy(row => row.SearchName, StringComparer.Ordinal),
            },
        ];
}
