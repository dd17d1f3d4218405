using Labinov.Data;
using Labinov.Data.Tables;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.People;
using Labinov.Modules.Sessions.Attendance;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Labinov.Modules.Sessions.Pages;

/// <summary>Types a paper list in, or brings a file: look line by line at what would happen, then save.</summary>
[EnableRateLimiting(RateLimits.Uploads)]
public sealed partial class AttendPaper(
    LabinovDb db,
    MatchNames match,
    EnterPaper enter,
    TimeProvider time,
    Words words
) : LabinovPage
{
    /// <summary>A line that is left out.</summary>
    public const string Skip = "skip";

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? Day { get; set; }

    [BindProperty, AtMost(PaperList.TextMax)]
    public string? Lines { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    /// <summary>The lines came from a file.</summary>
    [BindProperty]
    public bool IsFile { get; set; }

    /// <summary>Of each line: id of whom it means, <see cref="WalkInForm.Other"/> for somebody new, <see cref="Skip"/>; null while undecided.</summary>
    [BindProperty]
    public List<string?> Choices { get; set; } = [];

    /// <summary>Of each line, made when the preview was drawn.</summary>
    [BindProperty]
    public List<Guid> Ids { get; set; } = [];

    public MeetingFacts Meeting { get; private set; } = null!;
    public DateOnly On { get; private set; }

    /// <summary>Null while no list was given.</summary>
    public IReadOnlyList<Matched>? Rows { get; private set; }

    /// <summary>Already on the list of the day.</summary>
    public HashSet<Id<Person>> Here { get; private set; } = [];

    public int Undecided =>
        Rows?.Where((row, i) => row.Person is null && row.Alike.Count > 0 && ChoiceOf(i) is null)
            .Count()
        ?? 0;

    /// <summary>What is chosen for a line, or most likely meant.</summary>
    public string? ChoiceOf(int line) =>
        line < Choices.Count && Choices[line] is { } chosen ? chosen
        : Rows![line].Person is { } sure ? $"{sure.Id}"
        : Rows[line].Alike.Count == 0 ? WalkInForm.Other
        : null;

    public Guid IdOf(int line) =>
        line < Ids.Count && Ids[line] != Guid.Empty ? Ids[line] : Id<Person>.New(time.Now()).Value;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        !await LoadAsync(cancel) ? NotFound()
        : Meeting.MayKeep(Actor) ? Page()
        : NotAllowed();

    /// <summary>The preview; nothing is saved yet.</summary>
    public async Task<IActionResult> OnPostLookAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Meeting.MayKeep(Actor))
        {
            return NotAllowed();
        }

        (Choices, Ids, IsFile) = ([], [], Upload is { Length: > 0 });
        if (Upload is { Length: > 0 })
        {
            if (Upload.Length > PaperList.LargestFile)
            {
                ModelState.AddModelError(
                    nameof(Upload),
                    words["sessions.attendance.paper.too-large"]
                );
                return await AgainAsync(cancel);
            }

            try
            {
                await using var content = Upload.OpenReadStream();
                Lines = PaperList.Text(PaperList.Read(content));
                ModelState.Remove(nameof(Lines));
            }
            catch (TableBroken broken)
            {
                ModelState.AddModelError(nameof(Upload), words[broken.Words, [.. broken.Args]]);
                return await AgainAsync(cancel);
            }
        }

        return await MatchAsync(cancel) ? Page() : await AgainAsync(cancel);
    }

    public async Task<IActionResult> OnPostSaveAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Meeting.MayKeep(Actor))
        {
            return NotAllowed();
        }

        if (!await MatchAsync(cancel))
        {
            return await AgainAsync(cancel);
        }

        if (Undecided > 0)
        {
            ModelState.AddModelError(
                "",
                words.Many("sessions.attendance.paper.undecided", Undecided)
            );
            return await AgainAsync(cancel);
        }

        var lines = Rows!
            .Select((row, i) => (row, i))
            .Where(line => ChoiceOf(line.i) != Skip)
            .Select(line => new PaperLine(
                new Id<Person>(IdOf(line.i)),
                line.row,
                line.row.Alike.Prepend(line.row.Person)
                    .FirstOrDefault(one => one is not null && $"{one.Id}" == ChoiceOf(line.i))
            ))
            .ToList();
        await enter.SaveAsync(
            Meeting,
            On,
            lines,
            IsFile ? HowRecorded.Imported : HowRecorded.Typed,
            Actor,
            cancel
        );
        return Done(AttendanceLinks.To(Number, On), "sessions.attendance.paper.done", lines.Count);
    }
}
