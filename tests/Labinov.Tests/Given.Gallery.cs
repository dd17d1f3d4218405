using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Regions;

namespace Labinov.Tests;

public sealed partial class Given
{
    /// <summary>An innovation of a directory, with whatever a test wants to be different; not yet saved.</summary>
    public Idea Known(
        Organisation unit,
        string title,
        InnovationKind? kind = InnovationKind.Process,
        int? year = 2024,
        string? description = null,
        Audience audience = Audience.Public,
        IdeaState state = IdeaState.Applied,
        DateTime? at = null,
        string? before = null,
        string? after = null
    )
    {
        var facts = Facts(title, state);
        return Idea.Recorded(
            IdeaNumber(),
            facts with
            {
                Basics = facts.Basics with { Kind = kind, YearBegun = null, YearCarriedOut = year },
                Story = new Story(description ?? $"Cerita tentang {title}."),
                Results = facts.Results with
                {
                    Indicator = before is null ? null : "Lama pengurusan (hari)",
                    Before = before,
                    After = after,
                },
            },
            state,
            audience,
            unit.Id,
            unit.RegionId,
            at ?? host.Now
        );
    }

    /// <summary>The same, saved and hung in the gallery.</summary>
    public async Task<Idea> ShownAsync(
        Organisation unit,
        string title,
        InnovationKind? kind = InnovationKind.Process,
        int? year = 2024,
        string? description = null,
        DateTime? at = null,
        string? before = null,
        string? after = null
    )
    {
        var idea = await host.SaveAsync(
            Known(unit, title, kind, year, description, at: at, before: before, after: after)
        );
        await host.SettleAsync();
        return idea;
    }
}
