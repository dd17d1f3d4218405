using Labinov.House;
using Labinov.Modules.Ideas.Merging;
using Labinov.Modules.Ideas.Similar;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages.Merging;

/// <content>Which ideas are offered, and how two stand beside each other.</content>
public sealed partial class MergeIdea
{
    private async Task<(Idea Idea, Beside Office)?> FindAsync(int number, CancellationToken cancel)
    {
        var found = await db
            .Ideas.AsNoTracking()
            .VisibleTo(db, Actor, Time.Today())
            .Where(idea => idea.Number == number)
            .Select(idea => new
            {
                Idea = idea,
                Unit = db
                    .Organisations.Where(unit => unit.Id == idea.UnitId)
                    .Select(unit => unit.Name)
                    .First(),
                Initiator = db
                    .People.Where(person => person.Id == idea.InitiatorId)
                    .Select(person => person.Name)
                    .FirstOrDefault(),
            })
            .SingleOrDefaultAsync(cancel);
        return found is null ? null : (found.Idea, new Beside(found.Unit, found.Initiator));
    }

    // What an author called the same comes first, then what the words suspect.
    private async Task<IReadOnlyList<Candidate>> CandidatesAsync(CancellationToken cancel)
    {
        var today = Time.Today();
        var same = await db
            .Kinships.Where(kin =>
                kin.Says == KinSays.Same && (kin.IdeaId == Source.Id || kin.OtherId == Source.Id)
            )
            .Select(kin => kin.IdeaId == Source.Id ? kin.OtherId : kin.IdeaId)
            .ToListAsync(cancel);
        var text = await db.TextAsync(Source, cancel);
        var alike = (await similar.ReadAsync(db, Actor, today, text, Source.Id, cancel)).Ideas;
        var ids = same.Concat(alike.Select(idea => idea.Id)).Distinct().ToList();
        var rows = await db
            .Ideas.AsNoTracking()
            .VisibleTo(db, Actor, today)
            .Where(idea => ids.Contains(idea.Id))
            .Join(
                db.Organisations,
                idea => idea.UnitId,
                unit => unit.Id,
                (idea, unit) => new { Idea = idea, Unit = unit.Name }
            )
            .ToListAsync(cancel);
        return
        [
            .. rows.Where(row => Merge.WhyNot(Actor, Source, row.Idea, today) is null)
                .OrderBy(row => ids.IndexOf(row.Idea.Id))
                .Select(row => new Candidate(
                    row.Idea.Number,
                    row.Idea.Title,
                    row.Unit,
                    row.Idea.State,
                    same.Contains(row.Idea.Id),
                    alike.FirstOrDefault(idea => idea.Id == row.Idea.Id)?.Words ?? []
                )),
        ];
    }

    private List<Compared> Compare(Idea source, Idea target)
    {
        var takeable = Merge.Takeable(source, target).ToList();
        return
        [
            .. FactLines
                .Of(words, source.Facts)
                .Zip(FactLines.Of(words, target.Facts))
                .Where(pair => pair.First.Text is not null || pair.Second.Text is not null)
                .Select(pair => new Compared(
                    pair.First.Label,
                    pair.First.Text,
                    pair.Second.Text,
                    Enum.TryParse<TakenField>(pair.First.Field, out var field)
                    && takeable.Contains(field)
                        ? field
                        : null
                )),
        ];
    }
}
