using Labinov.House;
using Labinov.Modules.Commitments;
using Labinov.Modules.Gallery;
using Labinov.Modules.Ideas;
using Labinov.Modules.Programme;

namespace Labinov.Cli.Seeding;

/// <summary>
/// Writes ideas by their own verbs, in order of the day, as far as chance lets each come: of a hundred some 63 die as drafts, unanswered,
/// returned or withdrawn, which is what was counted in real labs.
/// </summary>
internal sealed class SowIdeas(SeedGround ground, Titles titles, Chance chance, DateTime now)
{
    private const double TakenDown = 0.02;
    private readonly Zipf regions = new(ground.Regions.Count, SeedGround.RegionSteepness);
    private readonly Dictionary<int, Zipf> labs = ground.Labs.ToDictionary(
        year => year.Key,
        year => new Zipf(year.Value.Count, SeedGround.LabSteepness)
    );

    private enum Course
    {
        Draft,
        DraftWithdrawn,
        Withdrawn,
        Returned,
        Waiting,
        Published,
    }

    public IEnumerable<SeedBatch> Batches(int count, int firstNumber, int size)
    {
        var batch = new SeedBatch();
        var number = firstNumber;
        foreach (var at in SeedCalendar.Moments(count, DateOnly.FromDateTime(now), chance))
        {
            Sow(batch, number++, at);
            if (batch.Ideas.Count == size)
            {
                yield return batch;
                batch = new SeedBatch();
            }
        }

        if (batch.Ideas.Count > 0)
        {
            yield return batch;
        }
    }

    private void Sow(SeedBatch batch, int number, DateTime at)
    {
        var lab = chance.Is(SeedGround.InLab)
            ? ground.Labs[at.Year][labs[at.Year].Draw(chance)]
            : null;
        var region = lab?.Region ?? ground.Regions[regions.Draw(chance)];
        var office = region.Offices[region.Draw!.Draw(chance)];
        var author = chance.Early(office.Authors);
        var course = Draw();
        var topic = office.Topic;
        var (service, people) = (chance.Early(topic.Services), chance.Early(topic.People));
        var telling = new Telling(chance, topic, service, people, region.Name);
        var idea = Write(number, at, region, office, lab?.Id, author, course, telling);
        Walk(idea, author, office.Head, region.Keeper, course, at, batch);
        if (idea.Audience == Audience.Public)
        {
            var exhibit = Exhibit.Hang(SeedExhibit.Of(idea, office, region));
            batch.Exhibits.Add(exhibit);
            batch.Shown.Add((exhibit, region, telling));
        }

        batch.Docs.Add(
            IdeaSearch.Describe(idea, $"{office.Name} {office.ShortName} {region.Name}")
        );
        batch.Add(idea);
    }

    private Idea Write(
        int number,
        DateTime at,
        SeedRegion region,
        SeedOffice office,
        Id<Lab>? lab,
        Actor author,
        Course course,
        Telling telling
    )
    {
        var title = telling.Title(titles, office.Id.Value);
        var launched = course == Course.Published || chance.Is(0.3);
        var origin = launched ? IdeaOrigin.Existing : IdeaOrigin.NewIdea;
        var idea = Idea.Draft(
            author,
            Id<Idea>.New(at),
            number,
            title,
            origin,
            office.Id,
            region.Id,
            lab,
            at
        );
        var share = course is Course.Draft or Course.DraftWithdrawn ? 0.3 : 1;
        idea.Write(
            author,
            telling.Facts(title, office.Name, launched, at.Year, share),
            at.AddMinutes(chance.Between(5, 90))
        );
        return idea;
    }

    // What would lie ahead has not happened yet: it stays where it is.
    private void Walk(
        Idea idea,
        Actor author,
        Actor head,
        Actor keeper,
        Course course,
        DateTime at,
        SeedBatch batch
    )
    {
        var phrases = Phrases.All;
        if (course == Course.Draft || !Later(ref at, 6))
        {
            return;
        }

        if (course == Course.DraftWithdrawn)
        {
            idea.Withdraw(author, chance.Early(phrases.Withdrawn), at);
            return;
        }

        idea.Submit(author, at);
        if (course == Course.Waiting || !Later(ref at, 18))
        {
            return;
        }

        if (idea.NeedsHead && course != Course.Withdrawn)
        {
            idea.Approve(head, new SignedAs(Capacity.Definitive, null), at);
            if (!Later(ref at, 6))
            {
                return;
            }
        }

        switch (course)
        {
            case Course.Withdrawn:
                idea.Withdraw(author, chance.Early(phrases.Withdrawn), at);
                break;
            case Course.Returned:
                idea.Return(keeper, chance.Early(phrases.Returned), at);
                break;
            default:
                idea.Publish(keeper, at, chance.Is(0.2) ? chance.Early(phrases.Published) : null);
                if (chance.Is(TakenDown) && Later(ref at, 90))
                {
                    idea.Unpublish(keeper, chance.Early(phrases.Unpublished), at);
                    batch.TakenDown.Add(new TakenDown { Number = idea.Number, At = at });
                }

                break;
        }
    }

    private bool Later(ref DateTime at, double meanDays)
    {
        var later = at + chance.Wait(meanDays);
        at = later.AddTicks(-(later.Ticks % TimeSpan.TicksPerMillisecond)).AddHours(2);
        return at < now;
    }

    private Course Draw() =>
        chance.Below(1000) switch
        {
            < 200 => Course.Draft,
            < 280 => Course.DraftWithdrawn,
            < 370 => Course.Withdrawn,
            < 420 => Course.Returned,
            < 630 => Course.Waiting,
            _ => Course.Published,
        };
}
