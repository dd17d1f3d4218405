using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Screening;

namespace Labinov.Tests;

public sealed partial class Given
{
    /// <summary>Four criteria whose weights add up.</summary>
    public static readonly IReadOnlyList<CriterionLine> FourCriteria =
    [
        new("Kebaruan", "Apa yang baru?", 30),
        new("Manfaat", null, 30),
        new("Keberlanjutan", null, 25),
        new("Replikasi", null, 15),
    ];

    /// <summary>Somebody who leads screenings of the lab.</summary>
    public static Actor Coach(Id<Lab> lab, Guid? person = null) =>
        new(person, "", [new Grant(Role.Facilitator, new Scope(ScopeKind.Lab, lab.Value))]);

    /// <summary>An open screening of these ideas.</summary>
    /// <param name="hall">Dots and pairs are open.</param>
    public async Task<IdeaScreening> ScreeningAsync(
        Lab lab,
        IReadOnlyList<Idea> ideas,
        bool blind = false,
        int reviewers = 2,
        int dots = 3,
        bool hall = false
    )
    {
        var facts = await FactsAsync(lab);
        var coach = Coach(lab.Id);
        var screening = IdeaScreening.Open(
            coach,
            facts,
            7000 + Next(),
            new ScreeningFrame("Penyaringan", blind, reviewers, 150, dots, FourCriteria),
            host.Now
        );
        if (hall)
        {
            screening.SetHall(coach, facts, HallVote.Dots, true, host.Now);
            screening.SetHall(coach, facts, HallVote.Pairs, true, host.Now);
        }

        await host.SaveAsync(screening);
        await using var db = host.Db();
        db.AddRange(ideas.Select((idea, i) => ScreenedIdea.Of(screening.Id, idea.Id, i + 1)));
        await db.SaveChangesAsync();
        return screening;
    }

    public async Task JudgeAsync(IdeaScreening screening, params Person[] people)
    {
        await using var db = host.Db();
        db.AddRange(people.Select(person => Judge.Of(screening.Id, person.Id, host.Now)));
        await db.SaveChangesAsync();
    }

    /// <summary>A review that was asked for, and given where points are told: one digit for each criterion.</summary>
    public async Task<Review> ReviewAsync(
        IdeaScreening screening,
        Idea idea,
        Person judge,
        string? points = null
    )
    {
        var review = Review.Ask(screening.Id, idea.Id, judge.Id, isTied: false, host.Now);
        if (points is not null)
        {
            review.Give(
                new Actor(judge.Id.Value, "", []),
                isOpen: true,
                [1, 2, 3, 4],
                new Opinion(
                    [.. points.Select((digit, i) => new PointLine(i + 1, digit - '0'))],
                    new Dictionary<QualityCheck, CheckAnswer>(),
                    new Dictionary<Quality, string>(),
                    null
                ),
                host.Now
            );
        }

        return await host.SaveAsync(review);
    }
}
