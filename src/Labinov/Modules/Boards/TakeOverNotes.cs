using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Boards;

/// <summary>
/// Notes become drafts of ideas of a unit, each once. Whoever would take the credit of an initiator may take over own notes only; whoever types
/// for a unit takes no credit, and so any.
/// </summary>
public sealed class TakeOverNotes(LabinovDb db, Numbers numbers, TimeProvider time)
{
    /// <summary>The idea that a note becomes: the same however often and by whomever it is taken over.</summary>
    public static Id<Idea> IdeaOf(Id<Note> note) => new(ChanceId.Of($"idea of note {note}"));

    /// <summary>Would be called the initiator of an idea of this unit.</summary>
    public static bool TakesCredit(Actor actor, Id<Organisation> unit)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.IsIn(new Scope(ScopeKind.Unit, unit.Value), Role.Innovator, Role.UnitHead);
    }

    /// <returns>How many drafts were made; those that are there already are left alone.</returns>
    /// <exception cref="RuleBroken">Not the actor's unit, or somebody else's note by one who would take its credit.</exception>
    public async Task<int> RunAsync(
        Actor actor,
        Participant hand,
        LabFacts lab,
        Id<Board> board,
        Id<Organisation> unit,
        IReadOnlyList<Id<Note>> chosen,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(lab);
        var notes = await db
            .Notes.AsNoTracking()
            .Hanging(board)
            .Where(note => chosen.Contains(note.Id))
            .ToListAsync(cancel);
        if (TakesCredit(actor, unit) && notes.Exists(note => !note.IsBy(hand)))
        {
            throw new RuleBroken("boards.rule.not-your-credit");
        }

        var ids = notes.ConvertAll(note => IdeaOf(note.Id));
        var there = await db
            .Ideas.Where(idea => ids.Contains(idea.Id))
            .Select(idea => idea.Id)
            .ToListAsync(cancel);
        var now = time.Now();
        foreach (var note in notes.Where(note => !there.Contains(IdeaOf(note.Id))))
        {
            var idea = Idea.Draft(
                actor,
                IdeaOf(note.Id),
                await numbers.TakeAsync(Idea.Counter, cancel),
                TitleOf(note.Text),
                IdeaOrigin.NewIdea,
                unit,
                lab.RegionId,
                lab.Id,
                now
            );
            var facts = idea.Facts;
            idea.Write(
                actor,
                facts with
                {
                    Story = facts.Story with { Description = note.Text },
                },
                now
            );
            db.Add(idea);
        }

        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            // The other of two sendings was quicker by a breath; the ideas are there.
            db.ChangeTracker.Clear();
            if (await db.Ideas.CountAsync(row => ids.Contains(row.Id), cancel) < ids.Count)
            {
                throw;
            }

            return 0;
        }

        return notes.Count - there.Count;
    }

    /// <summary>One line that a title has room for.</summary>
    internal static string TitleOf(string text) =>
        text.ReplaceLineEndings(" ").Shortened(Idea.TitleMax);
}
