using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme.Applications;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme.Pages.Applications;

/// <summary>One application: what is missing and the way to send it for its region; what it says and how it was scored for the manager.</summary>
public sealed class ShowApplication(LabinovDb db, TimeProvider time) : ApplicationPage(db, time)
{
    public IReadOnlyList<TeamLine> Team { get; private set; } = [];

    /// <summary>Those of the round; the region reads them too.</summary>
    public IReadOnlyList<CriterionRow> Criteria { get; private set; } = [];

    /// <summary>Empty for the region: points and notes are the agency's own papers.</summary>
    public IReadOnlyList<ScoreLine> Scores { get; private set; } = [];

    public int? Total => CriterionRow.Total(Criteria, Scores);

    public bool IsOurs => Application.MayWrite(Actor, Facts.RegionId);

    /// <summary>Scores and decides.</summary>
    public bool MayDecide => Application.MayDecide(Actor);

    public bool IsAgency => Application.MayReadAll(Actor);

    public bool MayEdit => IsOurs && Facts.State == ApplicationState.Draft;

    public bool MayWithdraw =>
        IsOurs && Facts.State is ApplicationState.Draft or ApplicationState.Submitted;

    public bool MayResume =>
        IsOurs && Facts.State == ApplicationState.Withdrawn && !Facts.IsOver(Today);

    public bool MayConfirmReading =>
        IsOurs
        && Facts.State is ApplicationState.Selected or ApplicationState.NotSelected
        && Facts.AnswerReadAt is null;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        await LoadAsync(cancel) ? Page() : NotFound();

    /// <summary>Hands it in.</summary>
    public Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        ActAsync(
            (application, round) => application.Submit(Actor, round, Today, Time.Now()),
            ApplicationState.Submitted,
            "programme.apply.submitted",
            cancel
        );

    public Task<IActionResult> OnPostResumeAsync(CancellationToken cancel) =>
        ActAsync(
            (application, round) => application.Resume(Actor, round, Today, Time.Now()),
            ApplicationState.Draft,
            "programme.apply.resumed",
            cancel
        );

    public Task<IActionResult> OnPostReadAsync(CancellationToken cancel) =>
        ActAsync(
            (application, _) => application.ConfirmReading(Actor, Time.Now()),
            null,
            "programme.apply.read",
            cancel
        );

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel))
        {
            return false;
        }

        Version = Facts.Version;
        Team = await Db.TeamAsync(Facts.Id, cancel);
        Criteria = await Db
            .Rounds.Where(row => row.Id == Facts.RoundId)
            .SelectMany(row => row.Criteria)
            .Rows()
            .ToListAsync(cancel);
        Scores = IsAgency
            ? await Db
                .Applications.Where(row => row.Id == Facts.Id)
                .SelectMany(row => row.Scores)
                .OrderBy(score => score.Line)
                .Select(score => new ScoreLine(score.Line, score.Points, score.Note))
                .ToListAsync(cancel)
            : [];
        return true;
    }

    /// <param name="becomes">Where it stands afterwards: a button pressed twice finds it there and says so.</param>
    private async Task<IActionResult> ActAsync(
        Action<Application, Round> verb,
        ApplicationState? becomes,
        string words,
        CancellationToken cancel
    )
    {
        if (await FindAsync(cancel) is not { } application)
        {
            return NotFound();
        }

        if (!Application.MayWrite(Actor, application.RegionId))
        {
            return NotAllowed();
        }

        if (
            application.State != becomes
            && !(becomes is null && application.AnswerReadAt is not null)
        )
        {
            verb(application, await RoundAsync(application.RoundId, cancel));
            await Db.SaveChangesAsync(cancel);
        }

        return Done(ApplicationLinks.To(Number), words);
    }
}
