using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Ideas.Similar;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>
/// A step of the form that edits one draft row. Whoever saves second sees both versions beside each other, with everything typed kept,
/// and chooses.
/// </summary>
public abstract partial class EditPage(LabinovDb db, TimeProvider time, Words words) : LabinovPage
{
    /// <summary>Goes on to the next step after saving.</summary>
    public const string Next = "next";

    /// <summary>Goes to what resembles it after saving.</summary>
    public const string Look = "look";

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty]
    public int Version { get; set; }

    /// <summary>Which button was pressed.</summary>
    [BindProperty]
    public string? Then { get; set; }

    public abstract EditStep Step { get; }

    /// <summary>The partial that draws the fields, and what it draws.</summary>
    public abstract string FieldsPartial { get; }
    public abstract object Fields { get; }

    public string IdeaTitle { get; private set; } = "";

    /// <summary>Why it came back; null when it did not.</summary>
    public string? ReturnedBecause { get; private set; }

    /// <summary>Null when nobody saved meanwhile.</summary>
    public IReadOnlyList<Difference>? Theirs { get; private set; }

    protected Idea Loaded { get; private set; } = null!;

    public IReadOnlyList<SectionLink> Steps =>
        [
            .. Enum.GetValues<EditStep>()
                .Select(step => new SectionLink(
                    words.Name(step),
                    Url.Content("~" + IdeasLinks.Edit(Number, step)),
                    step == Step
                )),
            new SectionLink(
                words["ideas.editstep.check"],
                Url.Content("~" + IdeasLinks.Act(Number, "check")),
                false
            ),
        ];

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var idea = await db
            .Ideas.AsNoTracking()
            .VisibleTo(db, Actor, time.Today())
            .SingleOrDefaultAsync(idea => idea.Number == Number, cancel);
        if (idea is null)
        {
            return false;
        }

        Loaded = idea;
        IdeaTitle = idea.Title;
        ReturnedBecause =
            idea.State == IdeaState.Returned
                ? await db
                    .IdeaWords.Where(word => word.IdeaId == idea.Id)
                    .OrderByDescending(word => word.At)
                    .Take(1)
                    .Where(word => word.On == WordOn.Returned)
                    .Select(word => word.Text)
                    .SingleOrDefaultAsync(cancel)
                : null;
        if (HttpMethods.IsPost(Request.Method) && Version != idea.Version)
        {
            // The form goes on from the newest version: sending it again is a choice made with both in sight.
            Theirs = FactLines.Between(words, Typed(idea.Facts), idea.Facts);
            Version = idea.Version;
        }

        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Loaded.MayEdit(Actor))
        {
            return NotAllowed();
        }

        Version = Loaded.Version;
        Show(Loaded.Facts);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var today = time.Today();
        var idea = await db
            .Ideas.VisibleTo(db, Actor, today)
            .SingleOrDefaultAsync(idea => idea.Number == Number, cancel);
        if (idea is null)
        {
            return NotFound();
        }

        if (!idea.IsWrittenBy(Actor))
        {
            return NotAllowed();
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        var typed = Typed(idea.Facts);
        // The answer to a form may be lost with the node that gave it: what is sent once more stands there already.
        if (Version == idea.Version || typed != idea.Facts)
        {
            db.Expect(idea, Version);
            idea.Write(Actor, typed, time.Now());
            await IdeaSearch.RedescribeAsync(db, idea, cancel);
            await db.SaveChangesAsync(cancel);
        }

        var to = Then switch
        {
            Next => After(),
            Look => SimilarLinks.Of(Number),
            _ => IdeasLinks.Edit(Number, Step),
        };
        return Done(to, "ideas.edit.saved");
    }

    /// <summary>Fills the fields with what lies in the database.</summary>
    protected abstract void Show(IdeaFacts facts);

    /// <summary>The facts with this step as it was typed.</summary>
    protected abstract IdeaFacts Typed(IdeaFacts facts);

    private string After() =>
        Step == EditStep.Contact
            ? IdeasLinks.Act(Number, "check")
            : IdeasLinks.Edit(Number, Step + 1);
}

/// <summary>A step whose fields are one record of input.</summary>
public abstract class EditPage<TInput>(LabinovDb db, TimeProvider time, Words words)
    : EditPage(db, time, words)
    where TInput : class, IFactsInput<TInput>, new()
{
    [BindProperty]
    public TInput Input { get; set; } = new();

    public override object Fields => Input;

    protected override void Show(IdeaFacts facts) => Input = TInput.From(facts);

    protected override IdeaFacts Typed(IdeaFacts facts) => Input.Into(facts);
}
