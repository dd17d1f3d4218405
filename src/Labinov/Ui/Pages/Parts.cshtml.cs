using System.ComponentModel.DataAnnotations;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Ui.Tags;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Labinov.Ui.Pages;

/// <summary>Every part of a page in every state, for whoever builds pages and for whoever judges them.</summary>
[AllowAnonymous]
public sealed partial class PartsModel(IStringLocalizer words, TimeProvider time) : LabinovPage
{
    [BindProperty, Needed, AtMost(120)]
    public string? Heading { get; set; }

    [BindProperty, Needed, AtMost(2000)]
    public string? Story { get; set; }

    [BindProperty, Needed]
    public string? Kind { get; set; }

    [BindProperty]
    public string? Stage { get; set; }

    [BindProperty, Needed]
    public string? Unit { get; set; }

    [BindProperty]
    public List<string> Helpers { get; set; } = [];

    [BindProperty, Needed]
    public DateOnly? StartsOn { get; set; }

    [BindProperty, Between(1, 5000)]
    public int? Families { get; set; }

    [BindProperty, AtMost(254)]
    public string? Contact { get; set; }

    [BindProperty]
    public string? Phone { get; set; }

    [BindProperty]
    public string? Link { get; set; }

    [BindProperty]
    public string? Secret { get; set; }

    [BindProperty]
    public IFormFile? Sheet { get; set; }

    [BindProperty]
    public bool Agreed { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Year { get; set; }

    public DateTime Now => time.Now();

    public DateOnly Today => DateOnly.FromDateTime(Now);

    /// <summary><c>?show=errors</c> draws the form as it looks after a hasty press.</summary>
    public void OnGet(string? show)
    {
        Heading = words["parts.sample.title"];
        Story = words["parts.sample.story"];
        Kind = "service";
        Helpers = ["head"];
        Agreed = true;
        if (show == "errors")
        {
            Story = "";
            Families = 9000;
            ModelState.AddModelError(nameof(Heading), words["parts.error.title"]);
            ModelState.AddModelError(nameof(Story), words["house.required"]);
            ModelState.AddModelError(nameof(Kind), words["house.required"]);
            ModelState.AddModelError(nameof(Unit), words["house.required"]);
            ModelState.AddModelError(nameof(Families), words["parts.error.families"]);
            ModelState.AddModelError(nameof(Sheet), words["parts.error.file"]);
            ModelState.AddModelError("", words["parts.error.rule"]);
        }
    }

    /// <summary>Nothing is kept: the page shows what is wrong, or says that all is well.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        ModelState.IsValid ? Done("/house/parts", "parts.flash.done") : await AgainAsync(cancel);
}
