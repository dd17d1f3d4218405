using Labinov.Data;
using Labinov.Data.Ledger;
using Labinov.Data.Search;
using Labinov.House;
using Labinov.Modules.Ideas.Approval;
using Labinov.Modules.Ideas.Choosing;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas;

/// <summary>The working list finds what was decided: a listener, so that an import of thousands is not kept waiting for its words.</summary>
public sealed class WhenIdeaMoved : IListener
{
    public string Name => "ideas.search";

    public IReadOnlyCollection<Type> Hears { get; } =
    [
        typeof(IdeaDrafted),
        typeof(IdeaSentToHead),
        typeof(IdeaApproved),
        typeof(IdeaSubmitted),
        typeof(IdeaReturned),
        typeof(IdeaPublished),
        typeof(IdeaCorrected),
        typeof(IdeaUnpublished),
        typeof(IdeaWithdrawn),
        typeof(IdeaChosen),
        typeof(AppealAnswered),
        typeof(IdeaHalted),
        typeof(IdeaResumed),
        typeof(IdeaRecorded),
        typeof(IdeaTakenBack),
        typeof(IdeaMemberTaken),
        typeof(IdeaMemberReleased),
        typeof(IdeaMerged),
        typeof(IdeaTookIn),
        typeof(IdeaUnmerged),
        typeof(IdeaLetGo),
    ];

    public Task HearAsync(LabinovDb db, IReadOnlyList<Heard> heard, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(heard);
        return IdeaSearch.RedescribeAsync(
            db,
            [.. heard.Select(line => new Id<Idea>(line.Happening.Subject)).Distinct()],
            cancel
        );
    }
}

/// <summary>Describes ideas anew, in the order of their numbers.</summary>
internal sealed class IdeaDescribing : IDescribe
{
    private const int Batch = 200;

    public string Kind => IdeaSearch.Kind;

    public int Edition => 2;

    public async Task<int?> DescribeAsync(LabinovDb db, int behind, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var next = await db
            .Ideas.Where(idea => idea.Number > behind)
            .OrderBy(idea => idea.Number)
            .Take(Batch)
            .Select(idea => new { idea.Number, idea.Id })
            .ToListAsync(cancel);
        if (next.Count == 0)
        {
            return null;
        }

        await IdeaSearch.RedescribeAsync(db, next.ConvertAll(row => row.Id), cancel);
        return next[^1].Number;
    }
}
