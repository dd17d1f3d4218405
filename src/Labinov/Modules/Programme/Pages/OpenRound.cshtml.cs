using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Programme.Pages;

/// <summary>The programme manager opens a year's programme.</summary>
public sealed class OpenRound(LabinovDb db, Numbers numbers, TimeProvider time, Words words)
    : LabinovPage
{
    [BindProperty]
    [Needed, Between(Round.FirstYear, Round.LastYear)]
    public int? Year { get; set; }

    [BindProperty]
    [Needed, AtMost(Round.ThemeMax)]
    public string? Theme { get; set; }

    [BindProperty]
    [Needed]
    public Funding? Funding { get; set; }

    public IEnumerable<Choice> Fundings =>
        Enum.GetValues<Funding>()
            .Where(paid => paid != Programme.Funding.Unpublished)
            .Select(paid => new Choice(
                paid.ToString(),
                words.Of(paid),
                words[ProgrammeText.KeyOf(paid) + ".help"]
            ));

    public IActionResult OnGet()
    {
        Year = time.Today().Year;
        return Round.MayOpen(Actor) ? Page() : NotAllowed();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!Round.MayOpen(Actor))
        {
            return NotAllowed();
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        var number = await numbers.TakeAsync(Round.Counter, cancel);
        var round = Round.Open(Actor, number, Year!.Value, Theme!, Funding!.Value, time.Now());
        db.Add(round);
        await db.SaveChangesAsync(cancel);
        return Done(
            ProgrammeLinks.Round(round.Number, round.Year, round.Theme),
            "programme.rounds.opened",
            round.Year
        );
    }
}
