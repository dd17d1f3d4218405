using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas.Problems;
using Labinov.Modules.Regions;
using Labinov.Ui.Words;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Boards.Pages;

/// <summary>Notes become problems of a unit, for those who may speak for it.</summary>
public sealed class BoardProblems(
    LabinovDb db,
    EnterBoard enter,
    TakeOverProblems take,
    Words words
) : CarryNotesPage(db, enter, words)
{
    protected override (string Path, string Words) After =>
        (BoardsLinks.Problems(Number), "boards.problems.done");

    protected override async Task<Func<Id<Organisation>, bool>> MayForAsync(
        CancellationToken cancel
    ) => (await Db.VoiceAsync(Place.Lab, Actor, cancel)).For;

    protected override async Task<IReadOnlyDictionary<Id<Note>, int>> BecameAsync(
        IReadOnlyCollection<Id<Note>> notes,
        CancellationToken cancel
    )
    {
        var ids = notes.ToDictionary(TakeOverProblems.ProblemOf);
        var known = ids.Keys.ToList();
        return await Db
            .Problems.Where(problem => known.Contains(problem.Id))
            .Select(problem => new { problem.Id, problem.Number })
            .ToDictionaryAsync(problem => ids[problem.Id], problem => problem.Number, cancel);
    }

    protected override Task<int> CarryAsync(
        Id<Organisation> unit,
        IReadOnlyList<Id<Note>> notes,
        CancellationToken cancel
    ) => take.RunAsync(Actor, Place.Lab, Place.Board.Id, unit, notes, cancel);
}
