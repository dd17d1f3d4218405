using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Commitments.Promises;
using Labinov.Modules.People;
using Labinov.Ui;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Commitments.Pages;

/// <summary>What people of the lab promise of their own will, one sentence each, read inside only; taken back at any time.</summary>
[EnableRateLimiting(RateLimits.Forms)]
public sealed class ShowPromises(LabinovDb db, TimeProvider time, Words words) : InsidePage(db)
{
    /// <summary>The newest so many.</summary>
    public const int Most = 300;

    [BindProperty, AtMost(Statement.TextMax)]
    public string? Mine { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];
    public Row? Own { get; private set; }

    public sealed record Row(Id<Person> Person, string Name, string? Unit, string Text);

    private Id<Person> Me => new(Actor.Person!.Value);

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await EnterAsync(cancel))
        {
            return false;
        }

        Rows = await (
            from said in Db.Statements
            where said.LabId == Lab.Id
            join person in Db.People on said.PersonId equals person.Id
            orderby said.SaidOn descending, said.Id
            select new Row(
                person.Id,
                person.Name,
                Db.Organisations.Where(unit => unit.Id == person.UnitId)
                    .Select(unit => unit.Name)
                    .FirstOrDefault(),
                said.Text
            )
        )
            .Take(Most)
            .ToListAsync(cancel);
        Own = Rows.FirstOrDefault(row => row.Person == Me);
        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Mine = Own?.Text;
        return Sheet.Of(
                Format,
                $"{words["commitments.promises.file"]}-{Number}",
                WithoutNames(),
                Rows.ToAsyncEnumerable
            ) ?? (IActionResult)Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (Mine is null)
        {
            ModelState.AddModelError(nameof(Mine), words["commitments.rule.statement-empty"]);
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        var today = time.Today(Lab.TimeZone);
        if (await KeptAsync(cancel) is { } kept)
        {
            kept.Say(Mine!, today);
        }
        else
        {
            Db.Add(Statement.Give(Me, Lab.Id, Mine!, today, time.Now()));
        }

        try
        {
            await Db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            // The same form came twice at once, and the first has said it.
            Db.ChangeTracker.Clear();
            if (await KeptAsync(cancel) is null)
            {
                throw;
            }
        }

        return Done(CommitmentsLinks.Promises(Number), "commitments.promises.done");
    }

    public async Task<IActionResult> OnPostWithdrawAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (await KeptAsync(cancel) is { } kept)
        {
            Db.Remove(kept);
            await Db.SaveChangesAsync(cancel);
        }

        return Done(CommitmentsLinks.Promises(Number), "commitments.promises.withdrawn");
    }

    // What stands in a file under a name cannot be taken back any more; the sentence alone may travel.
    private List<SheetColumn<Row>> WithoutNames() =>
        [
            new(words["commitments.promises.one"], row => row.Text),
            new(words["commitments.promises.unit"], row => row.Unit),
        ];

    private Task<Statement?> KeptAsync(CancellationToken cancel) =>
        Db.Statements.SingleOrDefaultAsync(
            row => row.LabId == Lab.Id && row.PersonId == Me,
            cancel
        );
}
