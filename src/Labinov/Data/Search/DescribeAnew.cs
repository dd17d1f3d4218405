using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Data.Search;

/// <summary>How a module describes its things anew when the way of describing has changed: other stems, more short forms.</summary>
public interface IDescribe
{
    string Kind { get; }

    /// <summary>Counts up when the module itself puts other texts or tags into its documents.</summary>
    int Edition { get; }

    /// <summary>
    /// The next hundred or so behind a number; adds to the context and does not save. The number of the last, or null when none is left.
    /// </summary>
    Task<int?> DescribeAsync(LabinovDb db, int behind, CancellationToken cancel);
}

/// <summary>How far the documents of a kind are described in the way of this program.</summary>
public sealed class SearchState
{
    /// <summary>Of texts in general; with the short forms and the module's own edition it makes the way.</summary>
    private const int Edition = 2;
    public const int WayMax = 60;

    public string Kind { get; private init; } = "";
    public string Way { get; private set; } = "";

    /// <summary>Described up to this number.</summary>
    public int UpTo { get; private set; }
    public bool IsDone { get; private set; }
    public int Version { get; private set; }

    private SearchState() { }

    public static string WayOf(IDescribe describe)
    {
        ArgumentNullException.ThrowIfNull(describe);
        return $"{Edition}.{describe.Edition}.{ShortForms.Hash}";
    }

    public static SearchState Begun(string kind) => new() { Kind = kind };

    /// <summary>Nothing is there yet, so nothing must be done.</summary>
    public static SearchState Done(IDescribe describe) =>
        new()
        {
            Kind = describe.Kind,
            Way = WayOf(describe),
            IsDone = true,
        };

    internal void Begin(string way) => (Way, UpTo, IsDone) = (way, 0, false);

    internal void Move(int? upTo)
    {
        UpTo = upTo ?? UpTo;
        IsDone = upTo is null;
        Version++;
    }
}

internal sealed class SearchStateTable : IEntityTypeConfiguration<SearchState>
{
    public void Configure(EntityTypeBuilder<SearchState> builder)
    {
        builder.HasKey(state => state.Kind);
        builder.Property(state => state.Kind).HasMaxLength(SearchDoc.KindMax);
        builder.Property(state => state.Way).HasMaxLength(SearchState.WayMax);
    }
}

/// <summary>
/// After a start: reads the vocabulary, then describes anew what an older program described. Each hundred is one save together with how far
/// it came, so it goes on where it was stopped; of two nodes that do the same one fails and comes again.
/// </summary>
public sealed class DescribeAnew(
    NewDb newDb,
    Vocabulary vocabulary,
    IEnumerable<IDescribe> describes,
    TimeProvider time,
    ILogger<DescribeAnew> log
) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(20);

    /// <summary>Until everything is described.</summary>
    public async Task RunAsync(CancellationToken cancel)
    {
        foreach (var describe in describes)
        {
            var saves = 0;
            while (await StepAsync(describe, cancel))
            {
                saves++;
            }

            if (saves > 0)
            {
                log.LogInformation("Described anew for the search: {Kind}", describe.Kind);
            }
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using (var db = newDb())
                {
                    await vocabulary.RefreshAsync(db, stoppingToken);
                }

                await RunAsync(stoppingToken);
                return;
            }
            catch (Exception wrong) when (wrong is not OperationCanceledException)
            {
                log.LogWarning(wrong, "Not everything could be described anew; trying again");
                await Task.Delay(Pause, time, stoppingToken);
            }
        }
    }

    // False when nothing is left to do.
    private async Task<bool> StepAsync(IDescribe describe, CancellationToken cancel)
    {
        await using var db = newDb();
        var way = SearchState.WayOf(describe);
        var state = await db.SearchStates.SingleOrDefaultAsync(
            row => row.Kind == describe.Kind,
            cancel
        );
        if (state is null)
        {
            state = SearchState.Begun(describe.Kind);
            db.Add(state);
        }

        if (state.Way != way)
        {
            state.Begin(way);
        }
        else if (state.IsDone)
        {
            return false;
        }

        state.Move(await describe.DescribeAsync(db, state.UpTo, cancel));
        await db.SaveChangesAsync(cancel);
        return !state.IsDone;
    }
}
