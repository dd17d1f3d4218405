using Labinov.House;
using Labinov.Modules.Regions;

namespace Labinov.Tests.Regions;

/// <summary>The other lists forgive, too: units, labs and people.</summary>
public sealed class ForgivingListsTests(LabHost host) : IClassFixture<LabHost>
{
    private static Organisation? unit;

    private async Task<Organisation> UnitAsync() =>
        unit ??= await host.Given.UnitAsync(
            await host.Given.RegionAsync("35.10"),
            "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia"
        );

    [Theory]
    [InlineData("BKPSDM", "")]
    [InlineData("bkpsdm banyuwangi", "")]
    [InlineData("kepegawian banyuwangi", "hasil untuk kepegawaian")]
    [InlineData("#{0}", "")]
    public async Task A_unit_is_found_by_short_form_slip_or_number(string query, string says)
    {
        var known = await UnitAsync();
        var q = Uri.EscapeDataString(string.Format(null, query, known.Number));
        var page = await host.Stranger().OpenAsync("/units?Q=" + q);
        Assert.Contains(known.Name, page.Text, StringComparison.Ordinal);
        Assert.Contains(says, page.Text, StringComparison.Ordinal);
        page = await host.Stranger().OpenAsync("/regions/35.10/kabupaten-banyuwangi?Q=" + q);
        Assert.Contains(known.Name, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_picker_offers_what_was_meant_and_nothing_that_was_not()
    {
        var known = await UnitAsync();
        await using var db = host.Db();
        var picker = await UnitPickers.ReadAsync(db, "kepegawian", null, null, default);
        Assert.Contains(picker.Matches, match => match.Id == known.Id);
        picker = await UnitPickers.ReadAsync(db, "kepegawaian helikopter", null, null, default);
        Assert.Empty(picker.Matches);
    }

    [Fact]
    public async Task A_lab_is_found_by_a_slip_in_the_name_of_its_region()
    {
        var lab = await host.Given.LabAsync(
            await host.Given.RegionAsync("35.10"),
            await host.Given.RoundAsync(2032)
        );
        var page = await host.Stranger().OpenAsync("/labs?Q=banyuwagni");
        Assert.Contains(lab.Name, page.Text, StringComparison.Ordinal);
        Assert.Contains("hasil untuk banyuwangi", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_is_found_by_a_slip_but_only_by_whoever_sees_the_name()
    {
        var known = await UnitAsync();
        await host.Given.WalkInAsync("Rahmaningtyas Wulandari", known.Id);
        var keeper = await host.AsAsync(
            Role.LocusCoordinator,
            new Scope(ScopeKind.Region, known.RegionId!.Value.Value)
        );
        var page = await keeper.OpenAsync("/people?q=wulandri");
        Assert.Contains("Rahmaningtyas Wulandari", page.Text, StringComparison.Ordinal);
        Assert.Contains("hasil untuk wulandari", page.Text, StringComparison.Ordinal);
        var elsewhere = await host.Given.RegionAsync("72.09");
        var other = await host.AsAsync(
            Role.LocusCoordinator,
            new Scope(ScopeKind.Region, elsewhere.Id.Value)
        );
        page = await other.OpenAsync("/people?q=wulandri");
        Assert.DoesNotContain("ulandari", page.Text, StringComparison.Ordinal);
    }
}
