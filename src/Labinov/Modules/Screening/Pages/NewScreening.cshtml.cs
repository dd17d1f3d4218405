using Labinov.Data;
using Labinov.House.Web;
using Labinov.Modules.Ideas;
using Labinov.Modules.Programme;
using Labinov.Modules.Screening.Assigning;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Screening.Pages;

/// <summary>Opens a screening with everything that the lab was sent and that waits for a choice.</summary>
public sealed class NewScreening(LabinovDb db, Numbers numbers, TimeProvider time, Words words)
    : MakingPage<IdeaScreening>(time)
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty]
    public FrameForm Form { get; set; } = new();

    public LabFacts Lab { get; private set; } = null!;

    /// <summary>Ideas that come in now.</summary>
    public int Waiting { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!IdeaScreening.MayLead(Actor, Lab))
        {
            return NotAllowed();
        }

        var today = Time.Today(Lab.TimeZone);
        Form = FrameForm.On(today, words["screening.new.first-title"].Value);
        Form.Pad();
        ModelState.Clear();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        return IdeaScreening.MayLead(Actor, Lab)
            ? await OnceAsync(() => MakeAsync(cancel), cancel)
            : NotAllowed();
    }

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await db.InsideLabAsync(Number, Actor, cancel) is not { } lab)
        {
            return false;
        }

        Lab = lab;
        Waiting = await db.Ideas.CountAsync(
            idea => idea.LabId == lab.Id && idea.State == IdeaState.Submitted,
            cancel
        );
        Form.Pad();
        return true;
    }

    protected override async Task<IActionResult?> MadeAlreadyAsync(CancellationToken cancel)
    {
        var made = await db
            .Screenings.Where(row => row.Id == Draft && row.LabId == Lab.Id)
            .Select(row => (int?)row.Number)
            .SingleOrDefaultAsync(cancel);
        return made is { } number ? Opened(number) : null;
    }

    private IActionResult Opened(int number) =>
        Done(ScreeningLinks.Reviewers(number), "screening.new.done");

    private async Task<IActionResult> MakeAsync(CancellationToken cancel)
    {
        if (Form.Examine(ModelState, words) is not { } frame)
        {
            return await AgainAsync(cancel);
        }

        var screening = IdeaScreening.Open(
            Actor,
            Lab,
            await numbers.TakeAsync(IdeaScreening.Counter, cancel),
            frame,
            Time.Now(),
            Draft
        );
        db.Add(screening);
        await ArrangeReviews.AddNewAsync(db, Lab.Id, screening.Id, cancel);
        await db.SaveChangesAsync(cancel);
        return Opened(screening.Number);
    }
}
