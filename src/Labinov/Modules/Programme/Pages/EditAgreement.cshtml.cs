using Labinov.Data;
using Labinov.Data.Files;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Programme.Agreements;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme.Pages;

/// <summary>Those who arrange a lab write down one link of its chain, with the scan.</summary>
[EnableRateLimiting(RateLimits.Uploads)]
public sealed partial class EditAgreement(
    LabinovDb db,
    KeepScan keep,
    TimeProvider time,
    Words words
) : MakingPage<Agreement>(time)
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Kind { get; set; } = "";

    /// <summary><see cref="AgreementLink.None"/> while nothing was written.</summary>
    [BindProperty]
    public int Version { get; set; }

    [BindProperty, Needed]
    public AgreementState? State { get; set; }

    [BindProperty, AtMost(Agreement.PartiesMax)]
    public string? Parties { get; set; }

    [BindProperty, AtMost(Agreement.NumberMax)]
    public string? LetterNumber { get; set; }

    [BindProperty]
    public DateOnly? SignedOn { get; set; }

    [BindProperty]
    public DateOnly? ValidUntilOn { get; set; }

    [BindProperty, AtMost(Agreement.ReasonMax)]
    public string? Reason { get; set; }

    [BindProperty]
    public int? Covered { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    /// <summary>A scan of a first try that was kept although something else was wrong.</summary>
    [BindProperty]
    public string? Kept { get; set; }

    public LabFacts Lab { get; private set; } = null!;
    public AgreementLink Link { get; private set; } = null!;

    public IEnumerable<Choice> States =>
        Enum.GetValues<AgreementState>()
            .Select(state => new Choice(state.ToString(), words.Of(state)));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Lab.MayArrange(Actor))
        {
            return NotAllowed();
        }

        (Version, LetterNumber) = (Link.Version, Link.Number);
        (SignedOn, ValidUntilOn) = (Link.SignedOn, Link.ValidUntilOn);
        (Reason, Covered) = (Link.Reason, Link.Covered);
        Parties =
            Link.Parties.Length > 0
                ? Link.Parties
                : words[$"programme.agreement-kind.{Link.Kind.Code()}.parties", Lab.Region];
        State = Link.Standing switch
        {
            LinkStanding.Sent => AgreementState.Sent,
            LinkStanding.Signed or LinkStanding.Expired => AgreementState.Signed,
            LinkStanding.NotNeeded => AgreementState.NotNeeded,
            _ => AgreementState.Drafted,
        };
        ModelState.Clear();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Lab.MayArrange(Actor))
        {
            return NotAllowed();
        }

        return await OnceAsync(() => WriteAsync(cancel), cancel);
    }

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (
            AgreementKinds.Of(Kind) is not { } kind
            || await db.InsideLabAsync(Number, Actor, cancel) is not { } lab
        )
        {
            return false;
        }

        Lab = lab;
        Link = (await db.ChainAsync(lab, Time.Today(lab.TimeZone), cancel)).Of(kind);
        return true;
    }

    // Once it is there, the version tells two sendings apart.
    protected override async Task<IActionResult?> MadeAlreadyAsync(CancellationToken cancel) =>
        Version == AgreementLink.None
        && await db.Agreements.AnyAsync(row => row.Id == Draft, cancel)
            ? Finished()
            : null;

    private async Task<IActionResult> WriteAsync(CancellationToken cancel)
    {
        var scan = await ScanAsync(cancel);
        var today = Time.Today(Lab.TimeZone);
        var facts = new AgreementFacts(
            State ?? AgreementState.Drafted,
            Parties ?? "",
            LetterNumber,
            SignedOn,
            ValidUntilOn,
            Reason,
            Covered,
            scan
        );
        if (ModelState.IsValid && facts.Wrong(Link.Kind, today) is { } wrong)
        {
            var field =
                wrong.Field == nameof(AgreementFacts.Number) ? nameof(LetterNumber) : wrong.Field;
            ModelState.AddModelError(field, words[wrong.Words]);
        }

        if (!ModelState.IsValid)
        {
            Kept = scan?.Hash;
            return await AgainAsync(cancel);
        }

        var known = await db.Agreements.SingleOrDefaultAsync(
            row => row.LabId == Lab.Id && row.Kind == Link.Kind,
            cancel
        );
        if (known is null)
        {
            db.Add(Agreement.Begin(Actor, Lab, Link.Kind, facts, today, Time.Now(), Draft));
        }
        else
        {
            db.Expect(known, Version);
            known.Write(Actor, Lab, facts, today, Time.Now());
        }

        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException wrote) when (wrote is not DbUpdateConcurrencyException)
        {
            // Somebody else began the same link at the same moment, and the key let only one through.
            db.ChangeTracker.Clear();
            throw new RuleBroken("programme.rule.agreement-meanwhile");
        }

        return Finished();
    }

    private IActionResult Finished() =>
        Done(ProgrammeLinks.Agreements(Number), "programme.agreement.done", words.Of(Link.Kind));
}
