using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas.Problems;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Boards;

/// <summary>Notes become problems of a unit, each once. A problem names who typed it and credits nobody, so anybody's note may be taken over.</summary>
public sealed class TakeOverProblems(LabinovDb db, Numbers numbers, TimeProvider time)
{
    /// <summary>The problem that a note becomes: the same however often and by whomever it is taken over.</summary>
    public static Id<Problem> ProblemOf(Id<Note> note) =>
        new(ChanceId.Of($"problem of note {note}"));

    /// <returns>How many problems were made; those that are there already are left alone.</returns>
    /// <exception cref="RuleBroken">The actor does not speak for the unit.</exception>
    public async Task<int> RunAsync(
        Actor actor,
        LabFacts lab,
        Id<Board> board,
        Id<Organisation> unit,
        IReadOnlyList<Id<Note>> chosen,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(lab);
        var voice = await db.VoiceAsync(lab, actor, cancel);
        var notes = await db
            .Notes.AsNoTracking()
            .Hanging(board)
            .Where(note => chosen.Contains(note.Id))
            .OrderBy(note => note.Rank)
            .Select(note => new { note.Id, note.Text })
            .ToListAsync(cancel);
        var ids = notes.ConvertAll(note => ProblemOf(note.Id));
        var there = await db
            .Problems.Where(problem => ids.Contains(problem.Id))
            .Select(problem => problem.Id)
            .ToListAsync(cancel);
        foreach (var note in notes.Where(note => !there.Contains(ProblemOf(note.Id))))
        {
            db.Add(
                Problem.Describe(
                    actor,
                    voice,
                    ProblemOf(note.Id),
                    await numbers.TakeAsync(Problem.Counter, cancel),
                    lab.Id,
                    unit,
                    new ProblemFacts(TakeOverNotes.TitleOf(note.Text), note.Text),
                    time.Now()
                )
            );
        }

        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            // The other of two sendings was quicker by a breath; the problems are there.
            db.ChangeTracker.Clear();
            if (await db.Problems.CountAsync(row => ids.Contains(row.Id), cancel) < ids.Count)
            {
                throw;
            }

            return 0;
        }

        return notes.Count - there.Count;
    }
}
