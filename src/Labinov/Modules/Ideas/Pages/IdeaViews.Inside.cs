using Labinov.Data;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>One move, or one word, with the name of whoever made it.</summary>
public sealed record SaidMove(
    IdeaState? From,
    IdeaState To,
    string? Who,
    Role? As,
    string? Why,
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

public sealed record SaidWord(
    WordOn On,
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
    IReadOnlyList<SaidWord> Words
);

/// <content>What is read for those inside.</content>
internal static partial class IdeaViews
{
    public static async Task<IdeaInside> InsideAsync(
        LabinovDb db,
        Id<Idea> id,
        CancellationToken cancel
    )
    {
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
                word.Text,
                db.People.Where(person => person.Id == word.FromId)
                    .Select(person => person.Name)
                    .FirstOrDefault(),
                word.As,
                word.At,
                word.ReadAt
            ))
            .ToListAsync(cancel);
        return new IdeaInside(team, moves, audiences, words);
    }
}
