using System.Globalization;
using System.Text;
using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Ui;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Programme.Pages;

/// <summary>Who has not yet: for each thing that the lab asked for, the names, one text for the chat group of the region, and one sheet.</summary>
public sealed class ShowOutstanding(
    LabinovDb db,
    IEnumerable<IOutstanding> slots,
    IEnumerable<OutstandingPaper> papers,
    IHomeAddress home,
    TimeProvider time,
    Words words
) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    /// <summary>Code of the thing; the first one when left out.</summary>
    [BindProperty(SupportsGet = true)]
    public string? What { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    public LabFacts Lab { get; private set; } = null!;

    /// <summary>Everything that was asked of this lab.</summary>
    public IReadOnlyList<Asked> All { get; private set; } = [];

    public Asked? Shown { get; private set; }

    /// <summary>Ready to be pasted; in the reader's language.</summary>
    public string Message { get; private set; } = "";

    /// <summary>For those who write to units in the office's name.</summary>
    public IEnumerable<OutstandingPaper> Papers =>
        Lab.MayArrange(Actor) || Lab.IsLeader(Actor) ? papers : [];

    public DateOnly Today { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await db.InsideLabAsync(Number, Actor, cancel) is not { } lab)
        {
            return NotFound();
        }

        (Lab, Today) = (lab, time.Today(lab.TimeZone));
        var all = new List<Asked>();
        foreach (var slot in slots.OrderBy(slot => slot.Order))
        {
            if (await slot.ReadAsync(db, lab, cancel) is { } state)
            {
                all.Add(new Asked(slot.Code, slot.Words, state));
            }
        }

        All = all;
        Shown = What is null ? all.FirstOrDefault() : all.Find(asked => asked.Code == What);
        if (What is not null && Shown is null)
        {
            return NotFound();
        }

        Message = Shown is null ? "" : Text(Shown);
        return
            Shown is { } shown
            && Sheet.Of(Format, FileName(shown), Columns, () => Rows(shown)) is { } file
            ? file
            : Page();
    }

    private string FileName(Asked asked) =>
        Slug.Of($"{words["programme.outstanding"]} {words[asked.Words]} {Lab.Name}");

    private List<SheetColumn<Owing>> Columns =>
        [
            new(words["programme.outstanding.unit"], row => row.Unit),
            new(words["programme.outstanding.person"], row => row.Person),
        ];

    private static IAsyncEnumerable<Owing> Rows(Asked asked) =>
        asked.State.Owing.ToAsyncEnumerable();

    private string Text(Asked asked)
    {
        var state = asked.State;
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"*{Lab.Name}*");
        text.AppendLine(
            words[
                "programme.outstanding.message",
                words[asked.Words],
                Formats.Number(state.Missing),
                Formats.Number(state.Of)
            ]
        );
        if (state.DueOn is { } due)
        {
            text.AppendLine(words["programme.outstanding.message.due", Formats.Day(due)]);
        }

        text.AppendLine();
        foreach (var (line, owing) in state.Owing.Index())
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{line + 1}. {owing.Line}");
        }

        if (state.Owing.Count > 0)
        {
            text.AppendLine();
        }

        return text.Append(words["programme.outstanding.message.where", home.To(state.Path)])
            .ToString();
    }

    /// <summary>One thing that was asked, and how it stands.</summary>
    public sealed record Asked(string Code, string Words, Outstanding State);
}
