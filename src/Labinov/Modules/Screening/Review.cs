using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;
using Labinov.Modules.Programme.Applications;

namespace Labinov.Modules.Screening;

/// <summary>One reviewer's look at one idea: asked for first, then given, and given anew as long as the screening is open.</summary>
public sealed class Review : Entity<Review>
{
    public const int NoteMax = 2000;

    private readonly List<ReviewScore> scores = [];
    private readonly List<ReviewCheck> checks = [];
    private readonly List<ReviewRemark> remarks = [];

    public Id<IdeaScreening> ScreeningId { get; private init; }
    public Id<Idea> IdeaId { get; private init; }

    [Personal("screening.kept.judge", "screening.why.judge", "people.until.deed")]
    public Id<Person> JudgeId { get; private init; }

    public DateTime AskedAt { get; private init; }

    /// <summary>When it was first given; null while it waits.</summary>
    public DateTime? DoneAt { get; private set; }

    /// <summary>What the reviewer wants those who choose to know.</summary>
    [Personal("screening.kept.note", "screening.why.note", "people.until.deed")]
    public string? Note { get; private set; }

    public IReadOnlyList<ReviewScore> Scores => scores;
    public IReadOnlyList<ReviewCheck> Checks => checks;
    public IReadOnlyList<ReviewRemark> Remarks => remarks;

    private Review() { }

    /// <exception cref="RuleBroken">It is an idea of the reviewer's own unit, or the reviewer has a part in it.</exception>
    public static Review Ask(
        Id<IdeaScreening> screening,
        Id<Idea> idea,
        Id<Person> judge,
        bool isTied,
        DateTime now
    )
    {
        if (isTied)
        {
            throw new RuleBroken("screening.rule.tied");
        }

        return new()
        {
            Id = Id<Review>.New(now),
            ScreeningId = screening,
            IdeaId = idea,
            JudgeId = judge,
            AskedAt = now,
        };
    }

    /// <summary>Says all of it; what the form left out is no longer said. The same once more changes nothing.</summary>
    /// <param name="lines">Of the screening's criteria.</param>
    public void Give(
        Actor actor,
        bool isOpen,
        IReadOnlyCollection<int> lines,
        Opinion told,
        DateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(told);
        if (actor.Person != JudgeId.Value)
        {
            throw new RuleBroken("screening.rule.not-your-review");
        }

        if (!isOpen)
        {
            throw new RuleBroken("screening.rule.closed");
        }

        if (
            !told.Scores.Select(score => score.Line).Order().SequenceEqual(lines.Order())
            || told.Scores.Any(score => score.Points is < Scoring.Least or > Scoring.Most)
        )
        {
            throw new RuleBroken("screening.rule.score-all");
        }

        Put(told);
        if (DoneAt is not null)
        {
            return;
        }

        DoneAt = now;
        Record(
            new IdeaReviewed(Id, ScreeningId, IdeaId)
            {
                By = actor.Person,
                At = now,
                As = actor.CapacityAmong(
                    Role.Reviewer,
                    Role.Facilitator,
                    Role.TechnicalTeam,
                    Role.LabCoordinator,
                    Role.ProvincialChampion
                ),
            }
        );
    }

    private void Put(Opinion told)
    {
        Note = told.Note;
        foreach (var score in told.Scores)
        {
            if (scores.Find(row => row.Line == score.Line) is { } known)
            {
                known.Points = score.Points;
            }
            else
            {
                scores.Add(
                    new()
                    {
                        ReviewId = Id,
                        Line = score.Line,
                        Points = score.Points,
                    }
                );
            }
        }

        checks.RemoveAll(row => !told.Checks.ContainsKey(row.Check));
        foreach (var (check, answer) in told.Checks)
        {
            if (checks.Find(row => row.Check == check) is { } known)
            {
                known.Answer = answer;
            }
            else
            {
                checks.Add(
                    new()
                    {
                        ReviewId = Id,
                        Check = check,
                        Answer = answer,
                    }
                );
            }
        }

        remarks.RemoveAll(row => !told.Remarks.ContainsKey(row.Quality));
        foreach (var (quality, text) in told.Remarks)
        {
            if (remarks.Find(row => row.Quality == quality) is { } known)
            {
                known.Text = text;
            }
            else
            {
                remarks.Add(
                    new()
                    {
                        ReviewId = Id,
                        Quality = quality,
                        Text = text,
                    }
                );
            }
        }
    }
}
