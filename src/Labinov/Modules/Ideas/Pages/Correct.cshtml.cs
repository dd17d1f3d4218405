using Labinov.Data;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>Whoever keeps an idea puts its text right, with a reason that its author reads.</summary>
public sealed class Correct(LabinovDb db, TimeProvider time, Words words) : ReasonPage(db, time)
{
    [BindProperty]
    public BasicsInput Basics { get; set; } = new();

    [BindProperty]
    public AimInput Aim { get; set; } = new();

    [BindProperty]
    public StoryInput Story { get; set; } = new();

    [BindProperty]
    public ResultsInput Results { get; set; } = new();

    [BindProperty]
    public GroundInput Ground { get; set; } = new();

    [BindProperty]
    public SourcesInput Sources { get; set; } = new();

    /// <summary>Null when nobody saved meanwhile.</summary>
    public IReadOnlyList<Difference>? Theirs { get; private set; }

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        DecideAsync(
            (idea, now) => idea.Correct(Actor, Typed(idea.Facts), Reason!, now),
            "ideas.correct.done",
            cancel
        );

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel))
        {
            return false;
        }

        if (Changed)
        {
            // Where it stands is not asked here, so it cannot differ.
            Basics.StandsAt = Idea.StandsAt;
            Theirs = FactLines.Between(words, Typed(Idea.Facts), Idea.Facts);
        }

        return true;
    }

    protected override void Show()
    {
        var facts = Idea.Facts;
        (Basics, Story) = (BasicsInput.From(facts), StoryInput.From(facts));
        (Aim, Ground) = (AimInput.From(facts), GroundInput.From(facts));
        (Results, Sources) = (ResultsInput.From(facts), SourcesInput.From(facts));
    }

    protected override bool IsTheirs(Idea idea)
    {
        ArgumentNullException.ThrowIfNull(idea);
        return idea.IsKeptBy(Actor);
    }

    protected override bool May(Idea idea)
    {
        ArgumentNullException.ThrowIfNull(idea);
        return idea.MayCorrect(Actor);
    }

    private IdeaFacts Typed(IdeaFacts facts) =>
        Sources.Into(Ground.Into(Results.Into(Story.Into(Aim.Into(Basics.Into(facts))))));
}
