using Labinov.Data.Ledger;
using Labinov.Ui;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;

namespace Labinov.Modules.Sessions.Pages;

/// <summary>What changed in a calendar lately, from the ledger: what was planned, moved and cancelled, never by whom.</summary>
internal static class SessionChanges
{
    public const int Days = 30;
    public const int Most = 30;

    public static List<Moment> Of(
        IReadOnlyList<Line> lines,
        IReadOnlyList<SessionFacts> sessions,
        Words words
    )
    {
        var byId = sessions.ToDictionary(session => session.Id.Value);
        return
        [
            .. lines
                .Where(line => byId.ContainsKey(line.Subject))
                .Select(line =>
                    (
                        line.At,
                        Session: byId[line.Subject],
                        What: What(line, byId[line.Subject], words)
                    )
                )
                .Where(line => line.What is not null)
                .Select(line => new Moment(
                    Formats.Moment(line.At, line.Session.Lab.TimeZone),
                    line.What!,
                    null,
                    null
                )),
        ];
    }

    private static string? What(Line line, SessionFacts session, Words words) =>
        HappeningText.Read(line.Kind, line.Body) switch
        {
            SessionPlanned planned => words[
                "sessions.happened.planned",
                session.Title,
                Moment(planned.StartsAt, session)
            ].Value,
            SessionMoved moved => words[
                "sessions.happened.moved",
                session.Title,
                Moment(moved.StartsAt, session)
            ].Value,
            SessionCancelled => words["sessions.happened.cancelled", session.Title].Value,
            _ => null,
        };

    private static string Moment(DateTime at, SessionFacts session) =>
        Formats.Moment(at, session.Lab.TimeZone);

    public sealed record Line(Guid Subject, string Kind, string Body, DateTime At);
}
