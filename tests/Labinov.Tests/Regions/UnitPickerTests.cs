using Labinov.Modules.Regions;

namespace Labinov.Tests.Regions;

/// <summary>Fifty thousand units, as many as the nation has: each region its dinas, its puskesmas, its schools.</summary>
public sealed class FiftyThousandUnits : IAsyncLifetime
{
    public LabHost Host { get; } = new();
    public Region Tojo { get; private set; } = null!;
    public Region Yogya { get; private set; } = null!;
    public Organisation Health { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await Host.InitializeAsync();
        Tojo = await Host.Given.RegionAsync("72.09");
        Yogya = await Host.Given.RegionAsync("34.71");
        Health = await Host.Given.UnitAsync(Tojo, "Dinas Kesehatan", shortName: "Dinkes");
        await Host.Given.UnitAsync(Yogya, "Dinas Kesehatan", shortName: "Dinkes");
        await Host.Given.UnitAsync(
            Tojo,
            "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu",
            shortName: "DPMPTSP"
        );
        await Host.Given.UnitAsync(
            Tojo,
            "Puskesmas Wakai",
            Health,
            kind: OrganisationKind.HealthCentre
        );
        for (var batch = 0; batch < 10; batch++)
        {
            await using var db = Host.Db();
            db.ChangeTracker.AutoDetectChangesEnabled = false;
            for (var i = 0; i < 5_000; i++)
            {
                var number = (batch * 5_000) + i;
                var region = number % 2 == 0 ? Tojo : Yogya;
                var unit = Organisation.Recorded(
                    1_000_000 + number,
                    $"SD Negeri {number} Dinas Pendidikan",
                    $"SDN {number}",
                    OrganisationKind.School,
                    region.Id,
                    null,
                    Host.Now
                );
                db.Add(unit);
                db.Add(UnitSearch.Describe(unit, region.Name));
            }

            await db.SaveChangesAsync();
        }
    }

    public async ValueTask DisposeAsync() => await Host.DisposeAsync();
}

public sealed class UnitPickerTests(FiftyThousandUnits fifty) : IClassFixture<FiftyThousandUnits>
{
    private async Task<UnitPicker> AskAsync(
        string? query,
        bool inTojo = false,
        Organisation? chosen = null
    )
    {
        await using var db = fifty.Host.Db();
        return await UnitPickers.ReadAsync(
            db,
            query,
            chosen?.Id,
            inTojo ? fifty.Tojo.Id : null,
            CancellationToken.None
        );
    }

    [Theory]
    [InlineData("dpmptsp")]
    [InlineData("DPMPTSP")]
    [InlineData("modal penanaman")]
    [InlineData("terpadu satu pintu tojo")]
    [InlineData("dpm")]
    [InlineData("satu pintu penan")]
    public async Task A_unit_is_found_by_short_name_by_words_in_any_order_and_by_beginnings(
        string query
    )
    {
        var picker = await AskAsync(query);
        var match = Assert.Single(picker.Matches);
        Assert.Equal("Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu", match.Name);
        Assert.Equal("Kabupaten Tojo Una-Una", match.Where);
        Assert.False(picker.HasMore);
    }

    [Fact]
    public async Task Where_it_is_says_the_office_above_and_the_region()
    {
        var match = Assert.Single((await AskAsync("puskesmas wakai")).Matches);
        Assert.Equal("Dinas Kesehatan · Kabupaten Tojo Una-Una", match.Where);
    }

    [Fact]
    public async Task Within_a_region_only_its_own_units_are_offered()
    {
        Assert.Equal(2, (await AskAsync("dinkes")).Matches.Count);
        var match = Assert.Single((await AskAsync("dinkes", inTojo: true)).Matches);
        Assert.Equal(fifty.Health.Id, match.Id);
    }

    [Fact]
    public async Task A_word_that_fits_all_shows_ten_and_says_that_there_are_more()
    {
        var picker = await AskAsync("dinas");
        Assert.Equal(UnitPickers.Most, picker.Matches.Count);
        Assert.True(picker.HasMore);
    }

    [Fact]
    public async Task What_was_chosen_stays_on_top_and_is_not_offered_twice()
    {
        var picker = await AskAsync("dinkes", chosen: fifty.Health);
        Assert.Equal(fifty.Health.Id, picker.Chosen!.Id);
        Assert.DoesNotContain(picker.Matches, match => match.Id == fifty.Health.Id);
        Assert.Single(picker.Matches);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\"'*) OR")]
    [InlineData("tidakadaunitini")]
    public async Task Without_a_word_that_fits_nothing_is_offered(string? query)
    {
        Assert.Empty((await AskAsync(query)).Matches);
    }

    [Theory]
    [InlineData("dinas")]
    [InlineData("sdn 49999")]
    [InlineData("wakai")]
    public async Task Two_queries_and_a_dozen_rows_are_enough_whatever_is_asked(string query)
    {
        await using var db = fifty.Host.Db();
        fifty.Host.Queries.Reset();
        await UnitPickers.ReadAsync(db, query, fifty.Health.Id, null, CancellationToken.None);
        Assert.Equal(2, fifty.Host.Queries.Count);
        Assert.Empty(db.ChangeTracker.Entries());
    }
}
