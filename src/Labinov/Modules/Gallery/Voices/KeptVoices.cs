using Labinov.Data;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Gallery.Voices;

/// <summary>Supporters beside each exhibit: of a family each person once.</summary>
internal sealed class KeptSupports : IKeptCount
{
    public string Name => "gallery.supports";
    public bool IsOfVotes => true;

    public IAsyncEnumerable<Miscount> RecountAsync(LabinovDb db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db
            .Exhibits.Select(exhibit => new Recount<int>
            {
                Of = exhibit.Number,
                Kept = exhibit.Supports,
                Counted = db
                    .Supports.Where(row =>
                        db.Ideas.Any(member =>
                            member.Id == row.IdeaId
                            && (member.HeadId ?? member.Id) == exhibit.IdeaId
                        )
                    )
                    .Select(row => row.PersonId)
                    .Distinct()
                    .Count(),
            })
            .Wrong();
    }
}

/// <summary>Shown comments beside each exhibit.</summary>
internal sealed class KeptComments : IKeptCount
{
    public string Name => "gallery.comments";

    public IAsyncEnumerable<Miscount> RecountAsync(LabinovDb db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db
            .Exhibits.Select(exhibit => new Recount<int>
            {
                Of = exhibit.Number,
                Kept = exhibit.Comments,
                Counted = db.Comments.Count(comment =>
                    comment.State == CommentState.Shown
                    && db.Ideas.Any(member =>
                        member.Id == comment.IdeaId
                        && (member.HeadId ?? member.Id) == exhibit.IdeaId
                    )
                ),
            })
            .Wrong();
    }
}

/// <summary>Exhibits of each province.</summary>
internal sealed class KeptProvinces : IKeptCount
{
    public string Name => "gallery.provinces";

    public async IAsyncEnumerable<Miscount> RecountAsync(LabinovDb db)
    {
        ArgumentNullException.ThrowIfNull(db);
        var kept = await db
            .ProvinceTallies.AsNoTracking()
            .ToDictionaryAsync(row => row.ProvinceCode, row => row.Count, StringComparer.Ordinal);
        var counted = await db
            .Exhibits.GroupBy(exhibit => exhibit.ProvinceCode ?? "")
            .Select(province => new { Code = province.Key, Count = province.Count() })
            .ToDictionaryAsync(row => row.Code, row => row.Count, StringComparer.Ordinal);
        foreach (
            var code in kept
                .Keys.Union(counted.Keys, StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
        )
        {
            var (one, other) = (kept.GetValueOrDefault(code), counted.GetValueOrDefault(code));
            if (one != other)
            {
                yield return new Miscount(code, one, other);
            }
        }
    }
}
