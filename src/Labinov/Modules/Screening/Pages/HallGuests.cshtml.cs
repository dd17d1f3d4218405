using System.Globalization;
using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Screening.Votes;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Screening.Pages;

/// <summary>Those who lead let guests vote until a time, see how many did beside the people of the lab, and say whether they count for places.</summary>
public sealed class HallGuests(
    LabinovDb db,
    OpenToGuests open,
    IHomeAddress home,
    TimeProvider time,
    Words words
) : ScreeningPage(db)
{
    private static readonly string[] Times = ["H:mm", "H.mm", "HH:mm", "HH.mm", "HH:mm:ss"];

    /// <summary>Day and time in the zone of the locus.</summary>
    [BindProperty, Needed]
    public DateOnly? On { get; set; }

    [BindProperty, Needed]
    public string? Until { get; set; }

    public HallTurnout Turnout { get; private set; } = new(0, 0);
    public bool TakesGuests => Screening.TakesGuests(time.Now());

    /// <summary>Where the square leads.</summary>
    public string Link => home.To(ScreeningLinks.Hall(Screening.GuestCode!));

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await EnterAsync(cancel))
        {
            return false;
        }

        Turnout = await Db.TurnoutAsync(Screening.Id, cancel);
        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Leads)
        {
            return NotAllowed();
        }

        ModelState.Clear();
        var until = TakesGuests
            ? Local(Screening.GuestsUntil!.Value)
            : Local(time.Now()).Date.Add(new TimeOnly(23, 59).ToTimeSpan());
        On = DateOnly.FromDateTime(until);
        Until = until.ToString("HH:mm", CultureInfo.InvariantCulture);
        return Page();
    }

    /// <summary>Lets guests in, or sets another end.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await EnterAsync(cancel))
        {
            return NotFound();
        }

        if (!Leads)
        {
            return NotAllowed();
        }

        if (ModelState.IsValid && Moment() is { } until)
        {
            await open.RunAsync(Actor, Lab, Screening.Id, until, cancel);
            return Done(ScreeningLinks.Guests(Number), "screening.guests.open.done");
        }

        return await AgainAsync(cancel);
    }

    public Task<IActionResult> OnPostAwayAsync(CancellationToken cancel) =>
        ChangeAsync(screening => screening.SendGuestsAway(Actor, Lab, time.Now()), cancel);

    public Task<IActionResult> OnPostWeighAsync(bool leftOut, CancellationToken cancel) =>
        ChangeAsync(screening => screening.LeaveGuestsOut(Actor, Lab, leftOut, time.Now()), cancel);

    private async Task<IActionResult> ChangeAsync(
        Action<IdeaScreening> change,
        CancellationToken cancel
    )
    {
        ModelState.Clear();
        if (!await EnterAsync(cancel))
        {
            return NotFound();
        }

        if (!Leads)
        {
            return NotAllowed();
        }

        change(await Db.Screenings.SingleAsync(row => row.Id == Screening.Id, cancel));
        await Db.SaveChangesAsync(cancel);
        return Done(ScreeningLinks.Guests(Number), "screening.show.changed");
    }

    private DateTime Local(DateTime utc) =>
        TimeZoneInfo.ConvertTimeBySystemTimeZoneId(utc, Lab.TimeZone);

    private DateTime? Moment()
    {
        if (On is not { Year: >= 2000 and <= 2100 } day)
        {
            ModelState.AddModelError(
                nameof(On),
                words["screening.rule.guests-far", IdeaScreening.GuestDaysMost]
            );
            return null;
        }

        if (
            !TimeOnly.TryParseExact(
                Until,
                Times,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var at
            )
        )
        {
            ModelState.AddModelError(nameof(Until), words["screening.rule.no-time"]);
            return null;
        }

        return TimeZoneInfo.ConvertTimeToUtc(
            day.ToDateTime(at),
            TimeZoneInfo.FindSystemTimeZoneById(Lab.TimeZone)
        );
    }
}
