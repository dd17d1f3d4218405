using Labinov.Data;
using Labinov.Modules.Programme.Applications;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme.Pages.Applications;

/// <summary>A step in which a draft is written. Nothing is compulsory before it is handed in.</summary>
public abstract class EditApplication(LabinovDb db, TimeProvider time, Words words)
    : ApplicationPage(db, time)
{
    /// <summary>Goes on to the next step after saving.</summary>
    public const string Next = "next";

    /// <summary>Which button was pressed.</summary>
    [BindProperty]
    public string? Then { get; set; }

    public abstract ApplicationStep Step { get; }

    protected Words Words => words;

    public IReadOnlyList<SectionLink> Steps =>
        [
            .. Enum.GetValues<ApplicationStep>()
                .Select(step => new SectionLink(
                    words.Of(step),
                    Url.Content("~" + ApplicationLinks.Edit(Number, step)),
                    step == Step
                )),
            new SectionLink(
                words["programme.apply.check"],
                Url.Content("~" + ApplicationLinks.To(Number)),
                false
            ),
        ];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!MayEdit)
        {
            return NotAllowed();
        }

        Version = Facts.Version;
        await ShowAsync(cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Application.MayWrite(Actor, Facts.RegionId))
        {
            return NotAllowed();
        }

        await ExamineAsync(cancel);
        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        var application = (await FindAsync(cancel))!;
        Write(application, Time.Now());
        await Db.SaveChangesAsync(cancel);
        var path =
            Then != Next ? ApplicationLinks.Edit(Number, Step)
            : Step == ApplicationStep.Team ? ApplicationLinks.To(Number)
            : ApplicationLinks.Edit(Number, Step + 1);
        return Done(path, "programme.apply.saved");
    }

    protected bool MayEdit =>
        Facts.State == ApplicationState.Draft && Application.MayWrite(Actor, Facts.RegionId);

    /// <summary>Fills the fields with what was written before.</summary>
    protected abstract Task ShowAsync(CancellationToken cancel);

    /// <summary>Says beside their fields what the attributes cannot.</summary>
    protected virtual Task ExamineAsync(CancellationToken cancel) => Task.CompletedTask;

    protected abstract void Write(Application application, DateTime now);
}
