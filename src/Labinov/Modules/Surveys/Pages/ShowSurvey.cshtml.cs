using System.Security.Cryptography;
using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Surveys.Anonymous;
using Labinov.Modules.Surveys.Instruments;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Surveys.Pages;

/// <summary>One survey for those inside its lab: how many answered, and the button with which one takes a token.</summary>
[EnableRateLimiting(RateLimits.Forms)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ShowSurveyModel(
    LabinovDb db,
    ISeals seals,
    IHomeAddress home,
    TimeProvider time
) : SurveyPage(db, time)
{
    private const int NonceLength = 32;

    /// <summary>A chance that only this form knows: sent twice, it is shown the same token.</summary>
    [BindProperty, AtMost(NonceLength)]
    public string? Nonce { get; set; }

    /// <summary>Only on the answer to the button; it is shown once and kept nowhere.</summary>
    public SurveyToken? Token { get; private set; }

    public bool HasTaken { get; private set; }
    public bool MayTake =>
        State == SurveyState.Open && Surveys.Survey.MayTake(Actor, Lab, Survey.Audience);
    public bool MayType => Surveys.Survey.MayTypePaper(Actor, Lab);
    public string PublicAddress => home.To(SurveysLinks.Begin(Number));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Nonce = RandomNumberGenerator.GetHexString(NonceLength);
        return Page();
    }

    public async Task<IActionResult> OnPostTakeAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Surveys.Survey.MayTake(Actor, Lab, Survey.Audience))
        {
            return NotAllowed();
        }

        if (State != SurveyState.Open)
        {
            throw new RuleBroken("surveys.rule.closed");
        }

        if (!ModelState.IsValid || Nonce is not { Length: NonceLength })
        {
            Nonce = RandomNumberGenerator.GetHexString(NonceLength);
            return BadRequest();
        }

        var key = SurveyKey.Of(seals, Survey.Secret);
        var form = key.MarkOfForm(Survey.Id, Nonce);
        if (!HasTaken)
        {
            Db.Add(SurveyTaking.Of(Survey.Id, Mine(key), form));
            await SaveAsync(cancel);
        }

        // Whoever took one with another form has it, or lost it; a second would be a second vote.
        if (!await Db.SurveyTakings.AnyAsync(Is(Mine(key), form), cancel))
        {
            HasTaken = true;
            throw new RuleBroken("surveys.rule.taken");
        }

        Token = SurveyToken.Parse(key.TokenFor(Survey.Id, Survey.Number, Nonce));
        return Page();
    }

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel))
        {
            return false;
        }

        if (!Actor.IsStranger)
        {
            var mark = Mine(SurveyKey.Of(seals, Survey.Secret));
            HasTaken = await Db.SurveyTakings.AnyAsync(
                row => row.SurveyId == Survey.Id && row.Mark == mark,
                cancel
            );
        }

        return true;
    }

    private string Mine(SurveyKey key) => key.MarkOf(Survey.Id, Actor.Person!.Value);

    private System.Linq.Expressions.Expression<Func<SurveyTaking, bool>> Is(
        string mark,
        string form
    ) => row => row.SurveyId == Survey.Id && row.Mark == mark && row.Form == form;

    private async Task SaveAsync(CancellationToken cancel)
    {
        try
        {
            await Db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            // The other of two sendings was quicker; whose it was is asked next.
            Db.ChangeTracker.Clear();
        }
    }
}
