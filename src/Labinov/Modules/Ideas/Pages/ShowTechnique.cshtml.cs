using Labinov.House.Web;
using Labinov.Modules.Ideas.Techniques;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>One way to an idea: its questions, and for whoever writes ideas a form whose answers begin a draft.</summary>
[AllowAnonymous]
[KeptForStrangers]
public sealed class ShowTechnique : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    public Technique Technique { get; private set; } = null!;

    public bool MayDraft => Idea.MayDraft(Actor);

    public IActionResult OnGet()
    {
        if (Technique.Find(Code) is not { } technique)
        {
            return NotFound();
        }

        Technique = technique;
        return Page();
    }
}
