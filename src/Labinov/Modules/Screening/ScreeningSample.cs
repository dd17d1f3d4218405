using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Screening.Votes;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Screening;

/// <summary>
/// The running lab looks through what it was sent: three reviewers who do not always agree, one idea that still waits, and a hall that gave dots and
/// compared pairs. All is invented.
/// </summary>
public sealed class ScreeningSample(Numbers numbers) : ISample
{
    /// <summary>Points of the four criteria; of each idea first what the mild, then what the severe judge gave. The last idea has one judge.</summary>
    private static readonly string[][] Points =
    [
        ["4544", "3433"],
        ["5555", "2322"],
        ["3434", "3333"],
        ["4443"],
    ];

    private const int DaysAgo = 4;

    /// <summary>By which guests of the sample vote.</summary>
    public const string GuestCode = "161803";

    private const int Members = 14;
    private const int Guests = 9;

    public int Order => 57;

    public async Task SowAsync(LabinovDb db, DateTime now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var lab = await ProgrammeSample.RunningIn(db).Facts(db).FirstOrDefaultAsync(cancel);
        var judges = new List<Id<Person>>();
        foreach (var role in new[] { Role.Facilitator, Role.TechnicalTeam, Role.Reviewer })
        {
            if (await SamplePeople.PersonOf(db, role, cancel) is { } person)
            {
                judges.Add(person);
            }
        }

        if (lab is null || judges.Count < 3)
        {
            return;
        }

        var at = now.AddDays(-DaysAgo);
        var screening = IdeaScreening.Open(
            new Actor(
                judges[0].Value,
                "",
                [new Grant(Role.Facilitator, new Scope(ScopeKind.Lab, lab.Id.Value))]
            ),
            lab,
            await numbers.TakeAsync(IdeaScreening.Counter, cancel),
            new ScreeningFrame(
                "Penyaringan ide Diagnose",
                IsBlind: false,
                2,
                ScreeningMaster.On(ScreeningMaster.TalkFrom, DateOnly.FromDateTime(now)),
                ScreeningMaster.On(ScreeningMaster.DotsPerPerson, DateOnly.FromDateTime(now)),
                ScreeningMaster.CriteriaOn(DateOnly.FromDateTime(now))
            ),
            at
        );
        var hall = Opening(judges[0], lab);
        screening.SetHall(hall, lab, HallVote.Dots, true, at);
        screening.SetHall(hall, lab, HallVote.Pairs, true, at);
        screening.LetGuestsIn(hall, lab, now.AddDays(IdeaScreening.GuestDaysMost), GuestCode, now);
        db.Add(screening);
        db.AddRange(judges.Select(judge => Judge.Of(screening.Id, judge, at)));
        var ideas = await db
            .Ideas.NotYetIn(db, screening.Id, lab.Id)
            .OrderBy(idea => idea.Number)
            .Select(idea => idea.Id)
            .ToListAsync(cancel);
        db.AddRange(ideas.Select((idea, i) => ScreenedIdea.Of(screening.Id, idea, i + 1)));
        for (var i = 0; i < ideas.Count; i++)
        {
            db.AddRange(Reviews(screening.Id, ideas[i], i, judges, at));
        }

        await db.SaveChangesAsync(cancel);
        await VoteAsync(db, screening.Id, ideas, lab, now, cancel);
    }

    private static Actor Opening(Id<Person> person, LabFacts lab) =>
        new(
            person.Value,
            "",
            [new Grant(Role.Facilitator, new Scope(ScopeKind.Lab, lab.Id.Value))]
        );

    // Every idea has the next two of the three; the last of an idea without points still waits.
    private static IEnumerable<Review> Reviews(
        Id<IdeaScreening> screening,
        Id<Idea> idea,
        int nth,
        List<Id<Person>> judges,
        DateTime at
    )
    {
        var given = nth < Points.Length ? Points[nth] : [];
        for (var i = 0; i < 2; i++)
        {
            var judge = judges[(nth + i) % judges.Count];
            var review = Review.Ask(screening, idea, judge, isTied: false, at);
            if (i < given.Length)
            {
                var points = given[i].Select((digit, line) => new PointLine(line + 1, digit - '0'));
                review.Give(
                    new Actor(judge.Value, "", []),
                    isOpen: true,
                    [1, 2, 3, 4],
                    new Opinion(
                        [.. points],
                        new Dictionary<QualityCheck, CheckAnswer>
                        {
                            [QualityCheck.NewOrModified] = CheckAnswer.Yes,
                            [QualityCheck.Output] = CheckAnswer.Yes,
                            [QualityCheck.Measurable] = i == 0 ? CheckAnswer.Yes : CheckAnswer.No,
                            [QualityCheck.Resourced] = CheckAnswer.CannotTell,
                        },
                        new Dictionary<Quality, string>(),
                        i == 0 ? null : "Tambahkan angka keadaan sekarang dan sumbernya."
                    ),
                    at.AddDays(1)
                );
            }

            yield return review;
        }
    }

    // Members of the lab's units, who exist without accounts, and guests in the room.
    private static async Task VoteAsync(
        LabinovDb db,
        Id<IdeaScreening> screening,
        List<Id<Idea>> ideas,
        LabFacts lab,
        DateTime now,
        CancellationToken cancel
    )
    {
        var hall = await db
            .LabUnits.Where(unit => unit.LabId == lab.Id && unit.LeftOn == null)
            .SelectMany(unit => unit.Members, (_, member) => member.PersonId)
            .OrderBy(person => person)
            .Take(Members)
            .Select(person => Voter.Of(person))
            .ToListAsync(cancel);
        for (var i = 0; i < Guests; i++)
        {
            hall.Add(Voter.Of(HallPass.For(screening, round: 1, null)));
        }

        for (var i = 0; i < hall.Count && ideas.Count > 1; i++)
        {
            var first = ideas[(i % 3 == 0 ? 1 : 0) % ideas.Count];
            await GiveDot.RunAsync(db, screening, first, hall[i], true, now, cancel);
            await GiveDot.RunAsync(db, screening, ideas[^1], hall[i], i % 4 == 0, now, cancel);
            for (var next = 1; next < ideas.Count; next++)
            {
                var (one, other) = (ideas[next - 1], ideas[next]);
                var chosen = (i + next) % 3 == 0 ? other : one;
                await JudgePair.GiveAsync(db, screening, one, other, chosen, hall[i], now, cancel);
            }
        }
    }
}
