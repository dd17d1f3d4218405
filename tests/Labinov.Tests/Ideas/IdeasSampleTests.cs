using Labinov.Data;
using Labinov.Modules.Ideas;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests.Ideas;

public sealed class IdeasSampleTests(LabHost host) : IdeaPages(host)
{
    [Fact]
    public void Every_innovation_of_the_directories_has_its_kind_its_source_and_fits()
    {
        var rows = DirectoryInnovations.Read();
        Assert.Equal(230, rows.Count);
        Assert.All(
            rows,
            row =>
            {
                Assert.NotNull(row.Kind);
                Assert.NotEmpty(row.Source);
                Assert.True(row.Name.Length <= Idea.TitleMax && row.Unit.Length > 0);
                Assert.True(
                    row.Url is null || Uri.IsWellFormedUriString(row.Url, UriKind.Absolute)
                );
            }
        );
    }

    [Fact]
    public async Task Every_region_of_the_directories_is_known()
    {
        await using var db = Host.Db();
        var names = await RegionNames.ReadAsync(db, Cancel);
        Assert.Empty(
            DirectoryInnovations
                .Read()
                .Where(row => row.Region.Length > 0)
                .Where(row => names.Find(row.Region, row.Province) is null)
                .Select(row => row.Region)
        );
    }

    [Fact]
    public async Task Sown_they_are_public_without_author_and_without_an_invented_fact()
    {
        await using (var db = Host.Db())
        {
            var sample = Host.Services.GetServices<ISample>().OfType<IdeasSample>().Single();
            await sample.SowAsync(db, Host.Now, Cancel);
        }

        await using var look = Host.Db();
        var today = DateOnly.FromDateTime(Host.Now);
        var recorded = await look
            .Ideas.AsNoTracking()
            .Public(today)
            .Where(idea => idea.AuthorId == null)
            .ToListAsync(Cancel);
        Assert.Equal(230, recorded.Count);
        Assert.All(
            recorded,
            idea =>
            {
                Assert.Equal(IdeaState.Applied, idea.State);
                Assert.NotNull(idea.Source);
                Assert.Equal(
                    (null, null, null, null, null),
                    (idea.Benefit, idea.Output, idea.Before, idea.After, idea.Contact)
                );
            }
        );
        var invented = await look
            .Ideas.AsNoTracking()
            .Include(idea => idea.Approvals)
            .Where(idea => idea.AuthorId != null)
            .ToListAsync(Cancel);
        Assert.All(
            invented.Where(idea => idea.Origin == IdeaOrigin.NewIdea && idea.SentAt != null),
            idea =>
                Assert.Equal(idea.State == IdeaState.AwaitingUnitHead ? 0 : 1, idea.Approvals.Count)
        );
        Assert.Equal(
            recorded.Count,
            await look.LedgerEntries.CountAsync(entry => entry.Kind == nameof(IdeaRecorded), Cancel)
        );
    }
}
