using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Ideas.Proposals;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Ideas.Pages.Proposals;

/// <summary>Whoever keeps the region's proposals shows one to everybody, in words edited for that, or takes it down again.</summary>
public sealed class PublishProposal(LabinovDb db, TimeProvider time, Words words) : ProposalPage(db)
{
    [BindProperty, Needed, AtMost(Proposal.TitleMax)]
    public string? PublicTitle { get; set; }

    [BindProperty, Needed, AtMost(Proposal.TextMax)]
    public string? PublicText { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Proposal.MayPublish(Actor))
        {
            return NotAllowed();
        }

        Version = Proposal.Version;
        PublicTitle = Proposal.PublicTitle ?? Proposal.Title;
        PublicText = Proposal.PublicText ?? Proposal.Text;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Proposal.MayPublish(Actor))
        {
            return NotAllowed();
        }

        Warn(nameof(PublicTitle), PublicTitle);
        Warn(nameof(PublicText), PublicText);
        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        // The same, sent once more after the first was lost on the way.
        if (
            !Proposal.IsPublic
            || (Proposal.PublicTitle, Proposal.PublicText) != (PublicTitle, PublicText)
        )
        {
            var proposal = await TrackedAsync(cancel);
            Db.Expect(proposal, Version);
            proposal.Publish(Actor, PublicTitle!, PublicText!, time.Now());
            await Db.SaveChangesAsync(cancel);
        }

        return Done(ProposalsLinks.To(Number), "ideas.proposal.publish.done");
    }

    public async Task<IActionResult> OnPostTakeDownAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Proposal.MayPublish(Actor))
        {
            return NotAllowed();
        }

        if (Proposal.IsPublic)
        {
            var proposal = await TrackedAsync(cancel);
            proposal.TakeDown(Actor, time.Now());
            await Db.SaveChangesAsync(cancel);
        }

        return Done(ProposalsLinks.To(Number), "ideas.proposal.take-down.done");
    }

    private void Warn(string field, string? text)
    {
        if (Proposal.NamesSender(text))
        {
            ModelState.AddModelError(field, words["ideas.proposal.rule.names-sender"]);
        }
    }
}
