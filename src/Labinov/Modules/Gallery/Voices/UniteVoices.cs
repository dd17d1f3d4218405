using Labinov.Data;
using Labinov.Data.Ledger;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Merging;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Gallery.Voices;

/// <summary>
/// Two innovations became one, or one became two: what is kept beside the exhibit is counted anew over the family, each person once. The
/// rows themselves stay where they were said.
/// </summary>
public sealed class WhenFamilyChanged : IListener
{
    // After the listener that hangs and takes down: by then the exhibits are what they are.
    public string Name => "gallery.voices";

    public IReadOnlyCollection<Type> Hears { get; } =
    [typeof(IdeaMerged), typeof(IdeaTookIn), typeof(IdeaUnmerged), typeof(IdeaLetGo)];

    public async Task HearAsync(LabinovDb db, IReadOnlyList<Heard> heard, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(heard);
        var ideas = heard.Select(line => new Id<Idea>(line.Happening.Subject)).Distinct().ToList();
        var heads = await db
            .Ideas.Where(idea => ideas.Contains(idea.Id))
            .Select(idea => idea.HeadId ?? idea.Id)
            .Distinct()
            .ToListAsync(cancel);
        foreach (var head in heads)
        {
            await CountAnewAsync(db, head, cancel);
        }
    }

    // The row of the exhibit is the lock for which whoever gives support waits (see GiveSupport), so it is taken before anything is counted.
    private static async Task CountAnewAsync(LabinovDb db, Id<Idea> head, CancellationToken cancel)
    {
        var exhibit = db.Exhibits.Where(row => row.IdeaId == head);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await exhibit.ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Supports, row => row.Supports),
            cancel
        );
        var family = db.FamilyOf(head);
        var supports = await db
            .Supports.Where(row => family.Contains(row.IdeaId))
            .Select(row => row.PersonId)
            .Distinct()
            .CountAsync(cancel);
        var comments = await db.Comments.CountAsync(
            comment => family.Contains(comment.IdeaId) && comment.State == CommentState.Shown,
            cancel
        );
        await exhibit.ExecuteUpdateAsync(
            set =>
                set.SetProperty(row => row.Supports, supports)
                    .SetProperty(row => row.Comments, comments),
            cancel
        );
        await transaction.CommitAsync(cancel);
    }
}
