using System.Globalization;
using Labinov.Data;
using Labinov.Data.Ledger;
using Labinov.Data.Mail;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Ui.Words;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Sessions;

/// <summary>
/// Tells those who take part that a meeting was planned, moved or cancelled: one mail to each, and one only when several things happened at
/// once. Letters and bookmark are one save, so that nobody hears the same twice.
/// </summary>
internal sealed class WhenSessionChanged(Words words, IHomeAddress home, TimeProvider time)
    : IListener
{
    /// <summary>What is older is no news: an installation that slept, or was filled from a sample, does not write to everybody.</summary>
    private static readonly TimeSpan News = TimeSpan.FromDays(2);

    // Nobody's page is being drawn here: mails go out in the language of the house.
    private static readonly CultureInfo Indonesian = CultureInfo.GetCultureInfo("id-ID");

    public string Name => "sessions.announce";

    public IReadOnlyCollection<Type> Hears { get; } =
    [typeof(SessionPlanned), typeof(SessionMoved), typeof(SessionCancelled)];

    public async Task HearAsync(LabinovDb db, IReadOnlyList<Heard> heard, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(heard);
        var now = time.Now();
        var last = heard
            .Where(line => now - line.At < News)
            .GroupBy(line => line.Happening.Subject)
            .ToDictionary(lines => new Id<Session>(lines.Key), lines => lines.Last().Happening);
        if (last.Count == 0)
        {
            return;
        }

        var ids = last.Keys.ToList();
        var sessions = await db
            .Sessions.Where(session => ids.Contains(session.Id) && session.EndsAt > now)
            .Facts(db)
            .ToListAsync(cancel);
        var reasons = await db
            .Sessions.Where(session => ids.Contains(session.Id) && session.CancelReason != null)
            .Select(session => new { session.Id, session.CancelReason })
            .ToDictionaryAsync(session => session.Id, session => session.CancelReason!, cancel);
        var was = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (Indonesian, Indonesian);
        try
        {
            foreach (var session in sessions)
            {
                var by = last[session.Id].By;
                foreach (var address in await db.ParticipantsAsync(session.Lab, by, now, cancel))
                {
                    db.Add(Write(session, last[session.Id], reasons, address, now));
                }
            }
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = was;
        }
    }

    private Letter Write(
        SessionFacts session,
        Happening what,
        Dictionary<Id<Session>, string> reasons,
        string address,
        DateTime now
    )
    {
        var when = SessionText.When(session.StartsAt, session.EndsAt, session.Lab.TimeZone);
        var where = session.Place ?? words["sessions.online"].Value;
        var link = home.To(session.Path);
        var (subject, text) =
            session.IsCancelled
                ? (
                    words["sessions.mail.cancelled.subject", session.Title],
                    words[
                        "sessions.mail.cancelled.text",
                        session.Title,
                        session.Lab.Name,
                        when,
                        reasons.GetValueOrDefault(session.Id, "–"),
                        link
                    ]
                )
            : what is SessionMoved
                ? (
                    words["sessions.mail.moved.subject", session.Title],
                    words[
                        "sessions.mail.moved.text",
                        session.Title,
                        session.Lab.Name,
                        when,
                        where,
                        link
                    ]
                )
            : (
                words["sessions.mail.planned.subject", session.Title],
                words[
                    "sessions.mail.planned.text",
                    session.Title,
                    session.Lab.Name,
                    when,
                    where,
                    link
                ]
            );
        return Letter.Write(address, subject, text, now);
    }
}
