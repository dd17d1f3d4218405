using Labinov.Data;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Screening.Pages;

/// <summary>Changes how a screening is set up; what was judged by stays from the first review on.</summary>
public sealed class EditScreening(LabinovDb db, TimeProvider time, Words words) : ScreeningPage(db)
{
    [BindProperty]
    public FrameForm Form { get; set; } = new();

    [BindProperty]
    public int Version { get; set; }

    /// <summary>What was judged by, which stays; null as long as nobody has reviewed.</summary>
    public IReadOnlyList<CriterionRow>? Standing { get; private set; }

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await EnterAsync(cancel))
        {
            return false;
        }

        var isReviewed = await Db.Reviews.AnyAsync(
            row => row.ScreeningId == Screening.Id && row.DoneAt != null,
            cancel
        );
        Standing = isReviewed ? await Db.CriteriaOfAsync(Screening.Id, cancel) : null;
        Form.Pad();
        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Leads || !Screening.IsOpen)
        {
            return NotAllowed();
        }

        var criteria = await Db.CriteriaOfAsync(Screening.Id, cancel);
        Version = Screening.Version;
        Form = new()
        {
            Title = Screening.Title,
            IsBlind = Screening.IsBlind,
            Reviewers = Screening.Reviewers,
            TalkFrom = Screening.TalkFrom,
            Dots = Screening.Dots,
            Lines = criteria.ConvertAll(row => new CriterionForm
            {
                Title = row.Title,
                Explanation = row.Explanation,
                Weight = row.Weight,
            }),
        };
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

        if (!Leads)
        {
            return NotAllowed();
        }

        if (Form.Examine(ModelState, words) is not { } frame)
        {
            return await AgainAsync(cancel);
        }

        var screening = await Db
            .Screenings.Include(row => row.Criteria)
            .SingleAsync(row => row.Id == Screening.Id, cancel);
        Db.Expect(screening, Version);
        screening.Frame(Actor, Lab, frame, Standing is not null, time.Now());
        await Db.SaveChangesAsync(cancel);
        return Done(ScreeningLinks.To(Number), "screening.edit.done");
    }
}
