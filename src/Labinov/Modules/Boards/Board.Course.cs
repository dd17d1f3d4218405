using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Boards;

/// <summary>How a board is opened.</summary>
/// <param name="Code">Six digits, where anybody joins by one.</param>
/// <param name="Secret">Sealed.</param>
public sealed record BoardFrame(
    string Title,
    BoardTemplate Template,
    Id<Organisation>? Unit,
    string? Table,
    BoardJoining Joining,
    int Dots,
    string? Code,
    string Secret
);

/// <content>From its opening to its end: decisions, which the ledger keeps.</content>
public sealed partial class Board
{
    /// <param name="id">Made by the form, so that a form sent twice opens one board.</param>
    public static Board Open(
        Actor actor,
        LabFacts lab,
        int number,
        BoardFrame frame,
        DateTime now,
        Id<Board>? id = null
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(lab);
        ArgumentNullException.ThrowIfNull(frame);
        Require(MayOpen(actor, lab, frame.Unit), "boards.rule.not-yours");
        var board = Known(lab.Id, number, frame, now, id);
        board.OpenedById = actor.Person is { } person ? new Id<Person>(person) : null;
        board.Record(
            new BoardOpened(board.Id, lab.Id, frame.Unit, frame.Template)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor),
            }
        );
        return board;
    }

    /// <summary>A board of a sample: the ledger stays silent.</summary>
    public static Board Known(
        Id<Lab> lab,
        int number,
        BoardFrame frame,
        DateTime now,
        Id<Board>? id = null
    )
    {
        ArgumentNullException.ThrowIfNull(frame);
        return new()
        {
            Id = id ?? Id<Board>.New(now),
            Number = number,
            LabId = lab,
            UnitId = frame.Unit,
            Table = frame.Table,
            Template = frame.Template,
            Title = frame.Title,
            Joining = frame.Joining,
            JoinCode = frame.Joining == BoardJoining.Members ? null : frame.Code,
            JoinRound = 1,
            Dots = Math.Clamp(frame.Dots, 0, DotsMost),
            AreVotesHidden = frame.Dots > 0,
            Secret = frame.Secret,
            OpenedAt = now,
        };
    }

    /// <summary>Lets others join, or no longer. A new code each time: whoever came by the old one enters the new one.</summary>
    /// <param name="code">Ignored where nobody joins by code.</param>
    public void LetJoin(Actor actor, LabFacts lab, BoardJoining joining, string? code, DateTime now)
    {
        Require(MayLead(actor, lab, UnitId, OpenedById), "boards.rule.not-yours");
        Require(ClosedAt is null, "boards.rule.closed");
        (Joining, JoinCode) = (joining, joining == BoardJoining.Members ? null : code);
        JoinRound++;
        Record(
            new BoardJoiningSet(Id, LabId, joining)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor),
            }
        );
    }

    /// <summary>Another board was quicker with the same code.</summary>
    internal void TryCode(string code) => JoinCode = code;

    /// <summary>Ends it: the code is free again, votes are told, and what stands on it stays to be read.</summary>
    public void Close(Actor actor, LabFacts lab, DateTime now)
    {
        Require(MayLead(actor, lab, UnitId, OpenedById), "boards.rule.not-yours");
        if (ClosedAt is not null)
        {
            return;
        }

        (ClosedAt, JoinCode, AreVotesHidden) = (now, null, false);
        (PresentedId, TimerEndsAt) = (null, null);
        JoinRound++;
        Record(
            new BoardClosed(Id, LabId)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor),
            }
        );
    }

    /// <summary>Goes on with a board that was closed. Nobody joins by code until that is allowed anew.</summary>
    public void Reopen(Actor actor, LabFacts lab, DateTime now)
    {
        Require(MayLead(actor, lab, UnitId, OpenedById), "boards.rule.not-yours");
        if (ClosedAt is null)
        {
            return;
        }

        (ClosedAt, Joining) = (null, BoardJoining.Members);
        Record(
            new BoardReopened(Id, LabId)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor),
            }
        );
    }
}
