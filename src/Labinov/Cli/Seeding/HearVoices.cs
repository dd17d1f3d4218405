using Labinov.Data;
using Labinov.Data.Ledger;
using Labinov.House;
using Labinov.Modules.Gallery;
using Labinov.Modules.Gallery.Voices;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;

namespace Labinov.Cli.Seeding;

/// <summary>
/// Lets people support what is shown and say something about it: about twenty supporters and four comments for each, but most have next to
/// none and a few have thousands.
/// </summary>
internal sealed class HearVoices(
    IReadOnlyList<Actor> people,
    Numbers numbers,
    Chance chance,
    DateTime now
)
{
    /// <summary>The smaller the steeper is the fall less.</summary>
    private const double SupportFall = 0.85;
    private const double CommentFall = 1.12;
    private const int MostSupports = 5_000;
    private const int MostComments = 300;
    private const double Withdrawn = 0.01;
    private const double TakenDown = 0.005;

    /// <summary>Of all ideas, also those that are never shown.</summary>
    private const double CommentsToAnIdea = 1.6;

    private int next;
    private int end;

    public async Task RunAsync(SeedBatch batch, CancellationToken cancel)
    {
        var counts = batch.Shown.ConvertAll(_ => Many(CommentFall, MostComments));
        await ReserveAsync(counts.Sum(), cancel);
        for (var i = 0; i < batch.Shown.Count; i++)
        {
            var (exhibit, region, telling) = batch.Shown[i];
            var supports = Support(batch, exhibit);
            var shown = 0;
            for (var j = 0; j < counts[i]; j++)
            {
                var comment = Say(batch, exhibit, region, telling, next++);
                shown += comment.State == CommentState.Shown ? 1 : 0;
            }

            exhibit.Remember(supports, shown);
        }
    }

    /// <summary>
    /// Takes numbers for all that will be said, as far as can be foreseen: while ideas are written another writer would wait for long, and
    /// on SQLite keep the log from being emptied.
    /// </summary>
    public Task ForeseeAsync(int ideas, CancellationToken cancel) =>
        ReserveAsync((int)(ideas * CommentsToAnIdea) + MostComments, cancel);

    private async Task ReserveAsync(int count, CancellationToken cancel)
    {
        if (end - next < count)
        {
            next = await numbers.TakeManyAsync(Comment.Counter, count, cancel);
            end = next + count;
        }
    }

    // Every person at most once: a walk through all with a step that meets none twice.
    private int Support(SeedBatch batch, Exhibit exhibit)
    {
        var count = Many(SupportFall, Math.Min(MostSupports, people.Count));
        var at = chance.Below(people.Count);
        var step = StepThrough(people.Count);
        for (var i = 0; i < count; i++)
        {
            batch.Supports.Add(
                new Support
                {
                    IdeaId = exhibit.IdeaId,
                    PersonId = PersonOf(people[at]),
                    At = Since(exhibit.PublishedAt),
                }
            );
            at = (at + step) % people.Count;
        }

        return count;
    }

    private Comment Say(
        SeedBatch batch,
        Exhibit exhibit,
        SeedRegion region,
        Telling telling,
        int number
    )
    {
        var at = Since(exhibit.PublishedAt);
        var author = chance.Any(people);
        var comment = Comment.Say(
            author,
            Id<Comment>.New(at),
            number,
            exhibit.IdeaId,
            telling.Comment(),
            at
        );
        if (chance.Is(Withdrawn))
        {
            comment.Withdraw(author, Since(at));
        }
        else if (chance.Is(TakenDown))
        {
            var reason = chance.Any(Phrases.All.Hidden);
            comment.TakeDown(region.Keeper, region.Id, exhibit.LabId, reason, Since(at));
            batch.Lines.AddRange(comment.TakeHappenings().Select(LedgerEntry.Of));
        }

        batch.Comments.Add(comment);
        return comment;
    }

    // Of ever fewer there are more: at least k with the chance 1/(k+1)^fall.
    private int Many(double fall, int most) =>
        (int)Math.Min(most, Math.Pow(1 - chance.Share(), -1 / fall) - 1);

    private DateTime Since(DateTime at) =>
        at.AddMilliseconds(Math.Floor(chance.Share() * (now - at).TotalMilliseconds));

    private int StepThrough(int count)
    {
        while (true)
        {
            var step = 1 + chance.Below(count);
            var (one, other) = (step, count);
            while (other != 0)
            {
                (one, other) = (other, one % other);
            }

            if (one == 1)
            {
                return step;
            }
        }
    }

    private static Id<Person> PersonOf(Actor actor) => new(actor.Person!.Value);
}
