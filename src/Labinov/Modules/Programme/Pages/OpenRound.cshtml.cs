using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme.Pages;

/// <summary>The programme manager opens a year's programme.</summary>
public sealed class OpenRound(LabinovDb db, Numbers numbers, TimeProvider time, Words words)
    : MakingPage<Round>(time)
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

    public IEnumerable<Choice> Fundings => ProgrammeText.Fundings(words);

    public IActionResult OnGet()
    {
        Year = Time.Today().Year;
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

        return await OnceAsync(() => OpenAsync(cancel), cancel);
    }

    protected override async Task<IActionResult?> MadeAlreadyAsync(CancellationToken cancel)
    {
        var made = await db
            .Rounds.Where(round => round.Id == Draft)
            .Select(round => new
            {
                round.Number,
                round.Year,
                round.Theme,
            })
            .SingleOrDefaultAsync(cancel);
        return made is null ? null : Opened(made.Number, made.Year, made.Theme);
    }

    private IActionResult Opened(int number, int year, string theme) =>
        Done(ProgrammeLinks.Round(number, year, theme), "programme.rounds.opened", year);

    private async Task<IActionResult> OpenAsync(CancellationToken cancel)
    {
        var number = await numbers.TakeAsync(Round.Counter, cancel);
        var round = Round.Open(
            Actor,
            number,
            Year!.Value,
            Theme!,
            Funding!.Value,
            Time.Now(),
            Draft
        );
        db.Add(round);
        await db.SaveChangesAsync(cancel);
        return Opened(number, round.Year, round.Theme);
    }
}
