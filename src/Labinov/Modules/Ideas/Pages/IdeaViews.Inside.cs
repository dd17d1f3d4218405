using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Commitments;
using Labinov.Modules.Ideas.Approval;
using Labinov.Modules.Ideas.Choosing;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>One move, or one word, with the name of whoever made it.</summary>
/// <param name="Reason">From the list, in the reader's language, where a choice was made.</param>
public sealed record SaidMove(
    IdeaState? From,
    IdeaState To,
    string? Who,
    Role? As,
    string? Why,
    string? Reason,
    DateTime At
);

public sealed record SaidAudience(
    Audience From,
    Audience To,
    string? Who,
    Role? As,
    string? Why,
    DateTime At
);

/// <param name="Reason">As in <see cref="SaidMove"/>.</param>
public sealed record SaidWord(
    WordOn On,
    string? Reason,
    string Text,
    string? Who,
    Role? As,
    DateTime At,
    DateTime? ReadAt
);

/// <summary>Somebody of the team.</summary>
/// <param name="Part">What they do in it; null while it is open.</param>
public sealed record SaidMember(string Name, string? Part)
{
    public string Said => Part is null ? Name : $"{Name} ({Part})";
}

/// <summary>What only those inside read.</summary>
public sealed record IdeaInside(
    IReadOnlyList<SaidMember> Team,
    IReadOnlyList<SaidMove> Moves,
    IReadOnlyList<SaidAudience> AudienceMoves,
    IReadOnlyList<SaidWord> Words,
    SaidApproval? Approval,
    SaidAppeal? Appeal
);

/// <summary>That the head of the unit stands behind it.</summary>
/// <param name="Sheet">The scan; null when it was given here.</param>
public sealed record SaidApproval(
    string Name,
    Capacity As,
    string? Letter,
    DateOnly On,
    Id<ApprovalSheet>? Sheet
);

/// <summary>That its people asked for another look.</summary>
public sealed record SaidAppeal(string Text, string? Who, DateTime At);

/// <content>What is read for those inside.</content>
internal static partial class IdeaViews
{
    public static async Task<IdeaInside> InsideAsync(
        LabinovDb db,
        Id<Idea> id,
        CancellationToken cancel
    )
    {
        var english = ReasonQueries.InEnglish;
        var team = await db
            .IdeaTeam.Where(member => member.IdeaId == id)
            .Join(
                db.People,
                member => member.PersonId,
                person => person.Id,
                (member, person) => new { person.Name, member.Part }
            )
            .OrderBy(member => member.Name)
            .Take(Most)
            .Select(member => new SaidMember(member.Name, member.Part))
            .ToListAsync(cancel);
        var moves = await db
            .StateMoves.Where(move => move.IdeaId == id)
            .OrderByDescending(move => move.At)
            .ThenByDescending(move => move.Id)
            .Take(Most)
            .Select(move => new SaidMove(
                move.From,
                move.To,
                db.People.Where(person => person.Id == move.ById)
                    .Select(person => person.Name)
                    .FirstOrDefault(),
                move.As,
                move.Why,
                db.ChoiceReasons.Where(reason => reason.Id == move.ReasonId)
                    .Select(reason => english ? reason.NameEn : reason.NameId)
                    .FirstOrDefault(),
                move.At
            ))
            .ToListAsync(cancel);
        var audiences = await db
            .AudienceMoves.Where(move => move.IdeaId == id)
            .OrderByDescending(move => move.At)
            .ThenByDescending(move => move.Id)
            .Take(Most)
            .Select(move => new SaidAudience(
                move.From,
                move.To,
                db.People.Where(person => person.Id == move.ById)
                    .Select(person => person.Name)
                    .FirstOrDefault(),
                move.As,
                move.Why,
                move.At
            ))
            .ToListAsync(cancel);
        var words = await db
            .IdeaWords.Where(word => word.IdeaId == id)
            .OrderByDescending(word => word.At)
            .Take(Most)
            .Select(word => new SaidWord(
                word.On,
                db.ChoiceReasons.Where(reason => reason.Id == word.ReasonId)
                    .Select(reason => english ? reason.NameEn : reason.NameId)
                    .FirstOrDefault(),
                word.Text,
                db.People.Where(person => person.Id == word.FromId)
                    .Select(person => person.Name)
                    .FirstOrDefault(),
                word.As,
                word.At,
                word.ReadAt
            ))
            .ToListAsync(cancel);
        var approval = await db
            .UnitApprovals.Where(row => row.IdeaId == id)
            .OrderByDescending(row => row.At)
            .Take(1)
            .Select(row => new SaidApproval(
                row.Name,
                row.As,
                row.Letter,
                row.SignedOn,
                row.SheetId
            ))
            .SingleOrDefaultAsync(cancel);
        var appeal = await db
            .Appeals.Where(row => row.IdeaId == id)
            .Select(row => new SaidAppeal(
                row.Text,
                db.People.Where(person => person.Id == row.ById)
                    .Select(person => person.Name)
                    .FirstOrDefault(),
                row.At
            ))
            .SingleOrDefaultAsync(cancel);
        return new IdeaInside(team, moves, audiences, words, approval, appeal);
    }
}
