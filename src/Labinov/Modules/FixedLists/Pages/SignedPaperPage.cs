using Labinov.Data;
using Labinov.Data.Files;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Programme;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.FixedLists.Pages;

/// <summary>A page that takes in a signed paper: its number, day, signer and scan.</summary>
public abstract class SignedPaperPage<T>(
    LabinovDb db,
    KeepScan keep,
    TimeProvider time,
    Words words
) : MakingPage<T>(time)
    where T : Entity<T>
{
    /// <summary>Number of the lab.</summary>
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty, Needed]
    public ListPaper? Paper { get; set; }

    [BindProperty, Needed, AtMost(FixedList.NumberMax)]
    public string? PaperNumber { get; set; }

    [BindProperty, Needed]
    public DateOnly? SignedOn { get; set; }

    [BindProperty, Needed, AtMost(FixedList.SignerMax)]
    public string? Signer { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    /// <summary>A scan of a first try that was kept although something else was wrong.</summary>
    [BindProperty]
    public string? Kept { get; set; }

    public LabFacts Lab { get; private set; } = null!;

    public IEnumerable<Choice> Papers =>
        Enum.GetValues<ListPaper>().Select(paper => new Choice($"{paper}", words.Paper(paper)));

    protected LabinovDb Db => db;
    protected Words Says => words;

    protected async Task<bool> EnterAsync(CancellationToken cancel)
    {
        if (await db.InsideLabAsync(Number, Actor, cancel) is not { } lab)
        {
            return false;
        }

        Lab = lab;
        return true;
    }

    /// <summary>What the form says of the paper; null, with the reason beside its field, when something is missing or wrong.</summary>
    protected async Task<SignedPaper?> TakeAsync(CancellationToken cancel)
    {
        var scan = Upload is null ? await keep.AgainAsync(Kept, cancel) : null;
        scan ??= await keep.TakeAsync(Upload, nameof(Upload), ModelState, words, cancel);
        if (SignedOn > Time.Today(Lab.TimeZone))
        {
            ModelState.AddModelError(nameof(SignedOn), words["fixedlists.error.future"]);
        }

        Kept = scan?.Hash;
        return ModelState.IsValid
            ? new SignedPaper(Paper!.Value, PaperNumber!, SignedOn!.Value, Signer!, scan!)
            : null;
    }
}
