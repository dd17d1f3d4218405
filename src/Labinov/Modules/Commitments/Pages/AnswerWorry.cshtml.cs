using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Commitments.Worries;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Commitments.Pages;

/// <summary>One worry: an office answers it under its own name, lets everybody read it, or takes it from the wall with a reason.</summary>
[EnableRateLimiting(RateLimits.Forms)]
public sealed class AnswerWorry(LabinovDb db, TimeProvider time, Words words) : InsidePage(db)
{
    [BindProperty(SupportsGet = true)]
    public Guid Key { get; set; }

    /// <summary>Of the worry and the answer that were read.</summary>
    [BindProperty, Needed]
    public int? Version { get; set; }

    [BindProperty, AtMost(Worry.AnswerMax)]
    public string? Reply { get; set; }

    [BindProperty, AtMost(Worry.ReasonMax)]
    public string? Why { get; set; }

    public WorryRow Row { get; private set; } = null!;
    public bool MayModerate => Worry.MayModerate(Actor, Lab);

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await EnterAsync(cancel) || !Worry.MayRead(Actor, Lab))
        {
            return false;
        }

        var id = new Id<Worry>(Key);
        Row = (
            await Db
                .Worries.Where(worry =>
                    worry.Id == id && worry.LabId == Lab.Id && worry.HiddenOn == null
                )
                .Rows(Db)
                .SingleOrDefaultAsync(cancel)
        )!;
        return Row is not null;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        ModelState.Clear();
        (Reply, Version) = (Row.Answer, Row.Version);
        return Worry.MayAnswer(Actor, Lab) ? Page() : NotAllowed();
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        ActAsync(
            Worry.MayAnswer,
            nameof(Reply),
            Reply,
            "commitments.rule.answer-empty",
            (worry, today, now) => worry.Reply(Actor, Lab, Reply!, today, now),
            "commitments.answer.done",
            cancel
        );

    public Task<IActionResult> OnPostReleaseAsync(CancellationToken cancel) =>
        ActAsync(
            Worry.MayModerate,
            "",
            "-",
            "",
            (worry, today, now) => worry.Release(Actor, Lab, today, now),
            "commitments.release.done",
            cancel
        );

    public Task<IActionResult> OnPostHideAsync(CancellationToken cancel) =>
        ActAsync(
            Worry.MayModerate,
            nameof(Why),
            Why,
            "commitments.rule.say-why",
            (worry, today, now) => worry.Hide(Actor, Lab, Why!, today, now),
            "commitments.hide.done",
            cancel
        );

    private async Task<IActionResult> ActAsync(
        Func<Actor, Programme.LabFacts, bool> may,
        string field,
        string? needed,
        string lacking,
        Action<Worry, DateOnly, DateTime> act,
        string done,
        CancellationToken cancel
    )
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!may(Actor, Lab))
        {
            return NotAllowed();
        }

        if (needed is null)
        {
            ModelState.AddModelError(field, words[lacking]);
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        var worry = await Db.Worries.SingleAsync(row => row.Id == Row.Id, cancel);
        Db.Expect(worry, Version!.Value);
        act(worry, time.Today(Lab.TimeZone), time.Now());
        await Db.SaveChangesAsync(cancel);
        return Done(CommitmentsLinks.Worries(Number), done);
    }
}
