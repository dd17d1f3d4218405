using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Regions;
using Labinov.Ui.Words;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Boards.Pages;

/// <summary>Notes become drafts of ideas of a unit, for those who may write ideas for it.</summary>
public sealed class BoardIdeas(
    LabinovDb db,
    EnterBoard enter,
    TakeOverNotes take,
    BoardAnswers answers,
    Words words
) : CarryNotesPage(db, enter, words)
{
    protected override (string Path, string Words) After =>
        (BoardsLinks.Ideas(Number), "boards.ideas.done");

    protected override Task<Func<Id<Organisation>, bool>> MayForAsync(CancellationToken cancel) =>
        Task.FromResult<Func<Id<Organisation>, bool>>(unit =>
            Idea.MayDraftFor(Actor, unit, Place.Lab.RegionId)
        );

    protected override async Task<IReadOnlyDictionary<Id<Note>, int>> BecameAsync(
        IReadOnlyCollection<Id<Note>> notes,
        CancellationToken cancel
    )
    {
        var ids = notes.ToDictionary(TakeOverNotes.IdeaOf);
        var known = ids.Keys.ToList();
        return await Db
            .Ideas.Where(idea => known.Contains(idea.Id))
            .Select(idea => new { idea.Id, idea.Number })
            .ToDictionaryAsync(idea => ids[idea.Id], idea => idea.Number, cancel);
    }

    // Whoever would be called the initiator makes ideas of the own notes alone.
    protected override async Task<IReadOnlySet<Id<Note>>?> OwnOnlyAsync(CancellationToken cancel) =>
        Units.All(unit =>
            TakeOverNotes.TakesCredit(Actor, new Id<Organisation>(Guid.Parse(unit.Value)))
        )
            ? await answers.OwnNotesAsync(Place, cancel)
            : null;

    protected override Task<int> CarryAsync(
        Id<Organisation> unit,
        IReadOnlyList<Id<Note>> notes,
        CancellationToken cancel
    ) => take.RunAsync(Actor, Place.Hand, Place.Lab, Place.Board.Id, unit, notes, cancel);
}
