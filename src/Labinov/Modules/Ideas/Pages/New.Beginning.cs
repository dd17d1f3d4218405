using Labinov.House;
using Labinov.Modules.Ideas.Techniques;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Ideas.Pages;

/// <content>An idea that is begun with a technique brings its answers along.</content>
public sealed partial class New
{
    /// <summary>Code of the technique whose questions were answered.</summary>
    [BindProperty]
    public string? Technique { get; set; }

    [BindProperty]
    public List<string?> Answers { get; set; } = [];

    /// <summary>The beginning of its story; asked for only where something is there already.</summary>
    [BindProperty]
    [AtMost(Idea.LongTextMax)]
    public string? Story { get; set; }

    /// <summary>The answers become the beginning of a draft; nothing is kept yet, and all of it can be changed.</summary>
    public async Task<IActionResult> OnPostBeginAsync(CancellationToken cancel)
    {
        if (!Idea.MayDraft(Actor))
        {
            return NotAllowed();
        }

        if (Techniques.Technique.Find(Technique) is not { } technique)
        {
            return NotFound();
        }

        ModelState.Clear();
        Story = Techniques.Technique.Told(
            technique.Numbers.Select(number => words[technique.Question(number)].Value),
            Answers
        );
        Origin = IdeaOrigin.NewIdea;
        Unit = Units.Count > 0 ? Units[0] : null;
        await LoadAsync(cancel);
        ChooseLab();
        return Page();
    }

    private void Begin(Idea idea)
    {
        if (Story is not null)
        {
            var facts = idea.Facts;
            idea.Write(
                Actor,
                facts with
                {
                    Story = facts.Story with { Description = Story },
                },
                Time.Now()
            );
        }
    }
}
