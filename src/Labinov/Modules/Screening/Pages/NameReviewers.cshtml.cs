using System.Globalization;
using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;
using Labinov.Modules.Screening.Assigning;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Screening.Pages;

/// <summary>Who reviews, and which ideas: shared out evenly by one button, or one by one.</summary>
public sealed partial class NameReviewers(
    LabinovDb db,
    ArrangeReviews arrange,
    TimeProvider time,
    Words words
) : ScreeningPage(db)
{
    /// <summary>Numbers of the persons who shall review.</summary>
    [BindProperty]
    public List<int> Named { get; set; } = [];

    /// <summary>Place of an idea in the screening.</summary>
    [BindProperty]
    public int Idea { get; set; }

    /// <summary>Number of a person.</summary>
    [BindProperty]
    public int Person { get; set; }

    /// <summary>Also those that have as many as they shall.</summary>
    [BindProperty(SupportsGet = true)]
    public bool All { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? After { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Before { get; set; }

    // The list that is sent counts; any other form leaves it as it is.
    private bool isNaming;

    public IReadOnlyList<Candidate> Candidates { get; private set; } = [];
    public Paged<Row> Rows { get; private set; } = new([], null, null, 0);

    public IEnumerable<Choice> Choices =>
        Candidates.Select(row => new Choice(
            row.Number.ToString(CultureInfo.InvariantCulture),
            row.Name,
            words["screening.reviewers.load", words[PeopleWords.Of(row.Role)], row.Asked, row.Done]
        ));

    public IEnumerable<Candidate> Judges => Candidates.Where(row => row.IsJudge);

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await EnterAsync(cancel))
        {
            return false;
        }

        Candidates = await Db.CandidatesAsync(Lab, Screening.Id, time.Today(Lab.TimeZone), cancel);
        Rows = await RowsAsync(cancel);
        if (!isNaming)
        {
            Named = [.. Judges.Select(row => row.Number)];
        }

        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        return Leads ? Page() : NotAllowed();
    }

    public Task<IActionResult> OnPostNameAsync(CancellationToken cancel) =>
        DoAsync(
            async () =>
            {
                isNaming = true;
                var people = await Db
                    .People.Where(row => Named.Contains(row.Number))
                    .Select(row => row.Id)
                    .ToListAsync(cancel);
                await arrange.NameAsync(Actor, Lab, Screening.Id, people.ToHashSet(), cancel);
                return Done(ScreeningLinks.Reviewers(Number), "screening.reviewers.named");
            },
            cancel
        );

    public Task<IActionResult> OnPostShareAsync(CancellationToken cancel) =>
        DoAsync(
            async () =>
            {
                var (asked, missing) = await arrange.ShareAsync(Actor, Lab, Screening.Id, cancel);
                return Done(
                    ScreeningLinks.Reviewers(Number),
                    missing == 0
                        ? "screening.reviewers.shared"
                        : "screening.reviewers.shared-missing",
                    asked,
                    missing
                );
            },
            cancel
        );

    public Task<IActionResult> OnPostAskAsync(CancellationToken cancel) =>
        OneAsync(arrange.AskAsync, "screening.reviewers.asked", cancel);

    public Task<IActionResult> OnPostUnaskAsync(CancellationToken cancel) =>
        OneAsync(arrange.UnaskAsync, "screening.reviewers.unasked", cancel);

    private Task<IActionResult> OneAsync(
        Func<
            Actor,
            Programme.LabFacts,
            Id<IdeaScreening>,
            Id<Idea>,
            Id<Person>,
            CancellationToken,
            Task
        > act,
        string said,
        CancellationToken cancel
    ) =>
        DoAsync(
            async () =>
            {
                var idea = await Db
                    .ScreenedIdeas.Where(row => row.ScreeningId == Screening.Id && row.Nth == Idea)
                    .Select(row => (Id<Idea>?)row.IdeaId)
                    .SingleOrDefaultAsync(cancel);
                var judge = await Db
                    .Judges.Where(row =>
                        row.ScreeningId == Screening.Id
                        && Db.People.Any(one => one.Id == row.PersonId && one.Number == Person)
                    )
                    .Select(row => (Id<Person>?)row.PersonId)
                    .SingleOrDefaultAsync(cancel);
                if (idea is not { } which || judge is not { } who)
                {
                    ModelState.AddModelError("", words["screening.rule.who-and-what"]);
                    return await AgainAsync(cancel);
                }

                await act(Actor, Lab, Screening.Id, which, who, cancel);
                var back = ScreeningLinks.Reviewers(Number) + (All ? "?All=true" : "");
                return Done(back + "#ideas", said);
            },
            cancel
        );

    private async Task<IActionResult> DoAsync(
        Func<Task<IActionResult>> act,
        CancellationToken cancel
    )
    {
        if (!await EnterAsync(cancel))
        {
            return NotFound();
        }

        return Leads ? await act() : NotAllowed();
    }
}
