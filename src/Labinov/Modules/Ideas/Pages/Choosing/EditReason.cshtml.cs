using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Ideas.Choosing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages.Choosing;

/// <summary>The programme manager says a reason in other words, or has it given no longer.</summary>
public sealed class EditReason(LabinovDb db, TimeProvider time) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public ReasonInput Input { get; set; } = new();

    public string Heading { get; private set; } = "";
    public DateOnly? UntilOn { get; private set; }

    public sealed class ReasonInput
    {
        [Needed, AtMost(ChoiceReason.NameMax)]
        public string? NameId { get; set; }

        [Needed, AtMost(ChoiceReason.NameMax)]
        public string? NameEn { get; set; }

        [Needed, AtMost(ChoiceReason.HelpMax)]
        public string? HelpId { get; set; }

        [Needed, AtMost(ChoiceReason.HelpMax)]
        public string? HelpEn { get; set; }

        internal ReasonWords Words => new(NameId!, NameEn!, HelpId!, HelpEn!);
    }

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await db.ReasonAsync(Code, cancel) is not { } reason)
        {
            return false;
        }

        Show(reason);
        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        ModelState.Clear();
        if (!ChoiceReason.MayChange(Actor))
        {
            return NotAllowed();
        }

        if (await db.ReasonAsync(Code, cancel) is not { } reason)
        {
            return NotFound();
        }

        Show(reason);
        Input = new ReasonInput
        {
            NameId = reason.NameId,
            NameEn = reason.NameEn,
            HelpId = reason.HelpId,
            HelpEn = reason.HelpEn,
        };
        return Page();
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        ChangeAsync(reason => reason.Change(Actor, Input.Words, time.Now()), true, cancel);

    public Task<IActionResult> OnPostEndAsync(CancellationToken cancel) =>
        ChangeAsync(reason => reason.End(Actor, time.Now()), false, cancel);

    private async Task<IActionResult> ChangeAsync(
        Action<ChoiceReason> verb,
        bool isWhole,
        CancellationToken cancel
    )
    {
        if (!ChoiceReason.MayChange(Actor))
        {
            return NotAllowed();
        }

        if (await db.ReasonAsync(Code, cancel) is not { } reason)
        {
            return NotFound();
        }

        if (isWhole && !ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        db.Expect(reason, Version);
        verb(reason);
        await db.SaveChangesAsync(cancel);
        return Done(ChoosingLinks.Reasons, "ideas.reason.done");
    }

    // Whoever came second is told so, and then changes the newest.
    private void Show(ChoiceReason reason)
    {
        (Version, UntilOn) = (reason.Version, reason.UntilOn);
        Heading = ReasonQueries.InEnglish ? reason.NameEn : reason.NameId;
    }
}
