using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas.Proposals;
using Labinov.Modules.Regions;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages.Proposals;

/// <summary>Asks the office that knows, so that the answer comes from there.</summary>
public sealed class ForwardProposal(LabinovDb db, TimeProvider time, Words words) : ProposalPage(db)
{
    [BindProperty]
    public Id<Organisation>? Asked { get; set; }

    [BindProperty]
    public string? UnitQuery { get; set; }

    public UnitPicker Picker { get; private set; } = new(null, null, [], false);

    public string? UnitError =>
        ModelState.TryGetValue(nameof(Asked), out var state) && state.Errors.Count > 0
            ? state.Errors[0].ErrorMessage
            : null;

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel))
        {
            return false;
        }

        Picker = await UnitPickers.ReadAsync(Db, UnitQuery, Asked, Proposal.RegionId, cancel);
        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Version = Proposal.Version;
        return Proposal.MayForward(Actor) ? Page() : NotAllowed();
    }

    /// <summary>Looks for offices; nothing is kept yet.</summary>
    public async Task<IActionResult> OnPostFindAsync(CancellationToken cancel)
    {
        ModelState.Clear();
        return !await LoadAsync(cancel) ? NotFound()
            : Proposal.MayForward(Actor) ? Page()
            : NotAllowed();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Proposal.MayForward(Actor))
        {
            return NotAllowed();
        }

        var isOurs = await Db.Organisations.AnyAsync(
            unit => unit.Id == Asked && unit.RegionId == Proposal.RegionId && unit.EndedOn == null,
            cancel
        );
        if (!isOurs)
        {
            ModelState.AddModelError(nameof(Asked), words["ideas.proposal.error.unit"]);
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        if (Proposal.UnitId != Asked)
        {
            var proposal = await TrackedAsync(cancel);
            Db.Expect(proposal, Version);
            proposal.Forward(Actor, Asked!.Value, time.Now());
            await Db.SaveChangesAsync(cancel);
        }

        return Done(ProposalsLinks.To(Number), "ideas.proposal.forwarded");
    }
}
