using System.Globalization;
using Labinov.House;
using Labinov.Modules.Screening.Assigning;
using Labinov.Ui.Tags;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Screening.Pages;

/// <content>The ideas with those who review them, a page at a time.</content>
public sealed partial class NameReviewers
{
    private async Task<Paged<Row>> RowsAsync(CancellationToken cancel)
    {
        var (id, wanted) = (Screening.Id, Screening.Reviewers);
        var all = Db
            .ScreenedIdeas.Standing(Db, id)
            .Where(row =>
                All
                || Db.Reviews.Count(one => one.ScreeningId == id && one.IdeaId == row.IdeaId)
                    < wanted
            );
        var count = await all.CountAsync(cancel);
        var (after, before) = (After ?? 0, Before ?? 0);
        var walked =
            before > 0
                ? all.Where(row => row.Nth < before).OrderByDescending(row => row.Nth)
                : all.Where(row => row.Nth > after).OrderBy(row => row.Nth);
        var rows = await (
            from row in walked.Take(Paged<Row>.Size + 1)
            join idea in Db.Ideas on row.IdeaId equals idea.Id
            join unit in Db.Organisations on idea.UnitId equals unit.Id
            select new Row(
                row.Nth,
                idea.Title,
                unit.Name,
                Db.Reviews.Where(one => one.ScreeningId == id && one.IdeaId == idea.Id)
                    .Join(
                        Db.People,
                        one => one.JudgeId,
                        person => person.Id,
                        (one, person) => new Seat(person.Number, person.Name, one.DoneAt != null)
                    )
                    .ToList()
            )
        ).ToListAsync(cancel);
        rows =
            before > 0
                ? [.. rows.OrderByDescending(row => row.Nth)]
                : [.. rows.OrderBy(row => row.Nth)];
        return Keyset.Page(
            rows,
            row => row.Nth.ToString(CultureInfo.InvariantCulture),
            After?.ToString(CultureInfo.InvariantCulture),
            Before?.ToString(CultureInfo.InvariantCulture),
            count
        );
    }

    public sealed record Row(int Nth, string Title, string Unit, IReadOnlyList<Seat> Seats)
    {
        /// <summary>Those who could still be asked; whether they are tied to the idea is said when they are.</summary>
        public IEnumerable<Choice> Free(IEnumerable<Candidate> judges) =>
            judges
                .Where(judge => Seats.All(seat => seat.Number != judge.Number))
                .Select(judge => new Choice(
                    judge.Number.ToString(CultureInfo.InvariantCulture),
                    judge.Name
                ));
    }

    /// <param name="Number">Of the reviewer.</param>
    public sealed record Seat(int Number, string Name, bool IsDone);
}
