using Labinov.House;

namespace Labinov.Modules.Programme.Applications;

/// <content>What the region does with it once it is written: hands it in, takes it back, reads the answer.</content>
public sealed partial class Application
{
    /// <summary>What is still to be told, in the order of the form.</summary>
    public IReadOnlyList<ApplicationPiece> Missing() =>
        MissingFrom(
            new ApplicationPieces(
                LetterNumber is not null && LetterOn is not null,
                LetterFile is not null,
                ContactName is not null && (ContactPhone ?? ContactEmail) is not null,
                Profile is not null,
                Challenges is not null,
                UnitId is not null,
                team.Count > 0
            )
        );

    /// <summary>The same for pages, which read without the entity.</summary>
    public static IReadOnlyList<ApplicationPiece> MissingFrom(ApplicationPieces told)
    {
        ArgumentNullException.ThrowIfNull(told);
        (ApplicationPiece Piece, bool Is)[] pieces =
        [
            (ApplicationPiece.Letter, told.Letter),
            (ApplicationPiece.LetterFile, told.LetterFile),
            (ApplicationPiece.Contact, told.Contact),
            (ApplicationPiece.Profile, told.Profile),
            (ApplicationPiece.Challenges, told.Challenges),
            (ApplicationPiece.Unit, told.Unit),
            (ApplicationPiece.Team, told.Team),
        ];
        return [.. pieces.Where(piece => !piece.Is).Select(piece => piece.Piece)];
    }

    /// <summary>Only while the round's window is open, and only when nothing is missing.</summary>
    /// <param name="today">In Jakarta, whose day counts for the whole country.</param>
    public void Submit(Actor actor, Round round, DateOnly today, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(round);
        Require(MayEdit(actor) && round.Id == RoundId, "programme.rule.application-sent");
        Require(round.TakesApplications(today), "programme.rule.window-closed");
        Require(Missing().Count == 0, "programme.rule.application-incomplete");
        (State, SubmittedAt, ChangedAt, Reason) = (ApplicationState.Submitted, now, now, null);
        Record(
            new ApplicationSubmitted(Id)
            {
                By = actor.Person,
                At = now,
                As = actor.CapacityAmong(Writers),
            }
        );
    }

    public bool MayWithdraw(Actor actor) =>
        State is ApplicationState.Draft or ApplicationState.Submitted && MayWrite(actor, RegionId);

    public void Withdraw(Actor actor, string reason, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        Require(MayWithdraw(actor), "programme.rule.application-decided");
        Require(!string.IsNullOrWhiteSpace(reason), "programme.rule.say-why");
        (State, Reason, ChangedAt) = (ApplicationState.Withdrawn, reason.Trim(), now);
        Record(
            new ApplicationWithdrawn(Id)
            {
                By = actor.Person,
                At = now,
                As = actor.CapacityAmong(Writers),
            }
        );
    }

    public bool MayResume(Actor actor) =>
        State == ApplicationState.Withdrawn && MayWrite(actor, RegionId);

    /// <summary>Becomes a draft again, with everything that was written, while the window has not closed.</summary>
    public void Resume(Actor actor, Round round, DateOnly today, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(round);
        Require(MayResume(actor) && round.Id == RoundId, "programme.rule.application-sent");
        Require(round.ApplyUntilOn is { } last && today <= last, "programme.rule.window-closed");
        (State, Reason, SubmittedAt, ChangedAt) = (ApplicationState.Draft, null, null, now);
        Record(
            new ApplicationResumed(Id)
            {
                By = actor.Person,
                At = now,
                As = actor.CapacityAmong(Writers),
            }
        );
    }

    /// <summary>The answer waits on the region's desks until one of its people says that it was read.</summary>
    public bool MayConfirmReading(Actor actor) =>
        State is ApplicationState.Selected or ApplicationState.NotSelected
        && AnswerReadAt is null
        && MayWrite(actor, RegionId);

    public void ConfirmReading(Actor actor, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        Require(MayConfirmReading(actor), "programme.rule.application-sent");
        AnswerReadAt = now;
        Record(
            new ApplicationAnswerRead(Id)
            {
                By = actor.Person,
                At = now,
                As = actor.CapacityAmong(Writers),
            }
        );
    }
}

/// <summary>Which pieces of an application are told.</summary>
public sealed record ApplicationPieces(
    bool Letter,
    bool LetterFile,
    bool Contact,
    bool Profile,
    bool Challenges,
    bool Unit,
    bool Team
);
