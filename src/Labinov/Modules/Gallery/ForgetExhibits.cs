using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Import;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Gallery;

/// <summary>An idea that goes with the file that brought it leaves no frame on the wall; its address says that it was taken down.</summary>
internal sealed class ForgetExhibits : IIdeaTraces
{
    /// <summary>Whoever said something about it did something with it.</summary>
    public IQueryable<Id<Idea>> Kept(LabinovDb db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db
            .Comments.Select(comment => comment.IdeaId)
            .Union(db.Supports.Select(row => row.IdeaId));
    }

    public async Task ForgetAsync(
        LabinovDb db,
        IReadOnlyCollection<Id<Idea>> ideas,
        DateTime now,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        var hanging = await db
            .Exhibits.Include(exhibit => exhibit.Doc)
            .Where(exhibit => ideas.Contains(exhibit.IdeaId))
            .ToListAsync(cancel);
        var provinces = hanging.Select(exhibit => exhibit.ProvinceCode ?? "").ToList();
        var tallies = await db
            .ProvinceTallies.Where(tally => provinces.Contains(tally.ProvinceCode))
            .ToListAsync(cancel);
        foreach (var exhibit in hanging)
        {
            db.Remove(exhibit);
            db.Remove(exhibit.Doc);
            db.Add(new TakenDown { Number = exhibit.Number, At = now });
        }

        foreach (var tally in tallies)
        {
            tally.Move(-provinces.Count(code => code == tally.ProvinceCode));
        }

        db.RemoveRange(
            await db.HeldBack.Where(row => ideas.Contains(row.IdeaId)).ToListAsync(cancel)
        );
    }
}
