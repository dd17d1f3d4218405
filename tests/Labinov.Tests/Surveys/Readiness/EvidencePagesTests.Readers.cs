using System.Net;
using Labinov.House;
using Labinov.Modules.Surveys.Readiness;

namespace Labinov.Tests.Surveys.Readiness;

/// <content>Who takes a document away, and how it leaves.</content>
public sealed partial class EvidencePagesTests
{
    [Fact]
    public async Task A_document_leaves_as_a_file_that_no_browser_keeps()
    {
        var (region, lab, unit) = await PlaceAsync();
        var file = await host.Given.EvidenceAsync(lab, unit);
        var address = ReadinessLinks.EvidenceFile(lab.Number, unit.Number, file);
        var reader = await host.AsAsync(Role.TechnicalTeam, region.Scope);
        using var answer = await reader.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("sk-tim-contoh.pdf", answer.Content.Headers.ContentDisposition.FileName);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Of_a_draft_only_the_unit_and_who_writes_for_it_read_a_document()
    {
        var (region, lab, unit) = await PlaceAsync();
        var file = await host.Given.EvidenceAsync(lab, unit, submitted: false);
        var address = ReadinessLinks.EvidenceFile(lab.Number, unit.Number, file);
        foreach (
            var (role, scope, sees) in new[]
            {
                (Role.UnitOperator, unit.Scope, true),
                (Role.LocusCoordinator, region.Scope, true),
                (Role.Facilitator, lab.Scope, false),
                (Role.HeadOfRegion, region.Scope, false),
                (Role.TechnicalTeam, region.Scope, false),
            }
        )
        {
            var browser = await host.AsAsync(role, scope);
            (await browser.OpenAsync(address)).Shows(
                sees ? HttpStatusCode.OK : HttpStatusCode.NotFound
            );
        }
    }

    [Fact]
    public async Task Other_units_other_regions_and_strangers_reach_no_document()
    {
        var (region, lab, unit) = await PlaceAsync();
        var file = await host.Given.EvidenceAsync(lab, unit);
        var address = ReadinessLinks.EvidenceFile(lab.Number, unit.Number, file);
        var neighbour = await host.Given.UnitAsync(region);
        await host.Given.ParticipatesAsync(lab, neighbour);
        var near = await host.AsAsync(Role.UnitHead, neighbour.Scope);
        (await near.OpenAsync(address)).Shows(HttpStatusCode.NotFound);
        // The number of its own unit before somebody else's document opens nothing either.
        (
            await near.OpenAsync(ReadinessLinks.EvidenceFile(lab.Number, neighbour.Number, file))
        ).Shows(HttpStatusCode.NotFound);
        (await near.OpenAsync(Address(lab, unit))).Shows(HttpStatusCode.NotFound);
        var far = await host.AsAsync(
            Role.LocusCoordinator,
            (await host.Given.RegionAsync("33.05")).Scope
        );
        (await far.OpenAsync(address)).Shows(HttpStatusCode.NotFound);
        (await far.OpenAsync(Address(lab, unit))).Shows(HttpStatusCode.NotFound);
        Assert.NotEqual(HttpStatusCode.OK, (await host.Stranger().OpenAsync(address)).Status);
    }
}
