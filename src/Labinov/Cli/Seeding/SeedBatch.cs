using Labinov.Data.Ledger;
using Labinov.Data.Search;
using Labinov.Modules.Gallery;
using Labinov.Modules.Gallery.Voices;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Approval;

namespace Labinov.Cli.Seeding;

/// <summary>Some ideas with everything that follows from them, ready to be written in one transaction.</summary>
internal sealed class SeedBatch
{
    public List<Idea> Ideas { get; } = [];
    public List<StateMove> Moves { get; } = [];
    public List<AudienceMove> AudienceMoves { get; } = [];
    public List<UnitApproval> Approvals { get; } = [];
    public List<Word> Words { get; } = [];
    public List<LedgerEntry> Lines { get; } = [];

    /// <summary>What the ideas are found by in the working lists.</summary>
    public List<SearchDoc> Docs { get; } = [];
    public List<Exhibit> Exhibits { get; } = [];
    public List<Support> Supports { get; } = [];
    public List<Comment> Comments { get; } = [];
    public List<TakenDown> TakenDown { get; } = [];

    /// <summary>How each exhibit is told, until the voices have been heard.</summary>
    public List<(Exhibit Exhibit, SeedRegion Region, Telling Telling)> Shown { get; } = [];

    public void Add(Idea idea)
    {
        Ideas.Add(idea);
        Moves.AddRange(idea.Moves);
        AudienceMoves.AddRange(idea.AudienceMoves);
        Approvals.AddRange(idea.Approvals);
        Words.AddRange(idea.Words);
        Lines.AddRange(idea.TakeHappenings().Select(LedgerEntry.Of));
    }

    /// <summary>Lines and exhibits in the order in which it happened.</summary>
    public void Order()
    {
        Lines.Sort(static (one, other) => one.Id.CompareTo(other.Id));
        Exhibits.Sort(static (one, other) => one.PublishedAt.CompareTo(other.PublishedAt));
    }
}
