using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Programme;
using Labinov.Modules.Sessions.Papers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Sessions.Pages;

/// <summary>A session: title, days and place for everybody; link, agenda, coach tables, minutes and papers for those inside the lab.</summary>
[AllowAnonymous]
public sealed class ShowSession(LabinovDb db, TimeProvider time, IEnumerable<SessionRoom> doors)
    : LabinovPage
{
    public SessionFacts Facts { get; private set; } = null!;

    /// <summary>Null for everybody outside.</summary>
    public InsideFacts? Inside { get; private set; }

    public Other? First { get; private set; }

    public IReadOnlyList<Other> CatchUps { get; private set; } = [];

    public bool MayArrange => Inside is not null && Session.MayArrange(Actor, Facts.Lab);
    public bool HasBegun => time.Now() >= Facts.StartsAt;
    public bool IsOver => time.Now() >= Facts.EndsAt;
    public string When => SessionText.When(Facts.StartsAt, Facts.EndsAt, Facts.Lab.TimeZone);

    public IEnumerable<SessionRoom> Rooms =>
        doors.Where(room => room.Shown?.Invoke(Facts, Actor) ?? true).OrderBy(room => room.Order);

    public IEnumerable<PaperKind> Papers =>
        Facts.IsCancelled
            ? []
            : Enum.GetValues<PaperKind>().Where(kind => kind.MayRead(Actor, Facts));

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken cancel)
    {
        var facts = await db
            .Sessions.VisibleTo(Actor)
            .Where(session => session.Number == number)
            .Facts(db)
            .SingleOrDefaultAsync(cancel);
        if (facts is null)
        {
            return NotFound();
        }

        Facts = facts;
        CatchUps = await db
            .Sessions.VisibleTo(Actor)
            .Where(session => session.FollowsId == facts.Id && session.CancelledAt == null)
            .OrderBy(session => session.StartsAt)
            .Select(session => new Other(session.Number, session.Title))
            .ToListAsync(cancel);
        First = facts.Follows is null
            ? null
            : await db
                .Sessions.VisibleTo(Actor)
                .Where(session => session.Number == facts.Follows)
                .Select(session => new Other(session.Number, session.Title))
                .SingleOrDefaultAsync(cancel);
        if (!Actor.IsStranger)
        {
            var texts = await db
                .Sessions.InsideFor(db, Actor)
                .Where(session => session.Id == facts.Id)
                .Select(session => new
                {
                    session.Agenda,
                    session.Tables,
                    session.Minutes,
                    session.CancelReason,
                })
                .SingleOrDefaultAsync(cancel);
            Inside = texts is null
                ? null
                : new InsideFacts(
                    AgendaLine.Read(texts.Agenda),
                    AgendaLine.Read(texts.Tables),
                    Letterhead.LinesOf(texts.Minutes ?? ""),
                    texts.CancelReason
                );
        }

        return Page();
    }

    public sealed record Other(int Number, string Title);

    public sealed record InsideFacts(
        IReadOnlyList<AgendaLine> Agenda,
        IReadOnlyList<AgendaLine> Tables,
        IReadOnlyList<string> Minutes,
        string? CancelReason
    );
}
