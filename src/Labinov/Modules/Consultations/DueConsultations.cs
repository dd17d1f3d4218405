using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Consultations;

/// <summary>Puts on the desk what waits for an answer (of the coach asked, or of all coaches of the lab), and for the unit what was answered.</summary>
internal sealed class DueConsultations : IDue
{
    public async Task<IReadOnlyList<Due>> ReadAsync(
        LabinovDb db,
        Actor actor,
        DateOnly today,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        if (actor.Person is not { } person)
        {
            return [];
        }

        var me = new Id<Person>(person);
        var labs = actor.Scopes<Lab>(ScopeKind.Lab, Role.Facilitator, Role.LabCoordinator);
        var rows = await (
            from one in db.Consultations
            join lab in db.Labs on one.LabId equals lab.Id
            join region in db.Regions on lab.RegionId equals region.Id
            where
                (
                    one.Turn == Turn.Coach
                    && labs.Contains(one.LabId)
                    && (one.CoachId == null || one.CoachId == me)
                ) || (one.Turn == Turn.Unit && one.AskedById == me)
            orderby one.TurnSinceAt
            select new
            {
                one.Number,
                one.Subject,
                one.Turn,
                one.TurnSinceAt,
                Lab = lab.Name,
                region.TimeZone,
            }
        )
            .Take(Due.Most)
            .ToListAsync(cancel);
        return
        [
            .. rows.Select(row =>
            {
                var since = Clock.DayOf(row.TurnSinceAt, row.TimeZone);
                return new Due(
                    row.Turn == Turn.Coach
                        ? "consultations.due.answer"
                        : "consultations.due.answered",
                    $"{row.Subject}, {row.Lab}",
                    ConsultationsLinks.To(row.Number),
                    since,
                    IsLate: row.Turn == Turn.Coach
                        && today.DayNumber - since.DayNumber > Consultation.PatientDays,
                    IsDecision: false
                );
            }),
        ];
    }
}
