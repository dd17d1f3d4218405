using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Import;
using Labinov.Modules.Regions;
using Labinov.Tests.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Ideas.Import;

/// <summary>The 140 records of the former national directory, as messy as they are; they lie beside the repository.</summary>
public sealed class DirectoryImportTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public async Task The_real_directory_goes_in_whole_and_a_second_run_changes_nothing()
    {
        await using (var file = File.OpenRead(Find()))
        {
            var first = await host.ByVerbAsync(file, "direktori.jsonl", publish: true);
            Assert.Equal("rows=140 created=140 updated=0 unchanged=0 rejected=0", first.Counts());
            Assert.Equal(["IdeasImported"], await host.LedgerOfAsync(first.Id.Value));
        }

        await using (var file = File.OpenRead(Find()))
        {
            var second = await host.ByVerbAsync(file, "direktori.jsonl", publish: true);
            Assert.Equal("rows=140 created=0 updated=0 unchanged=140 rejected=0", second.Counts());
        }

        await using var db = host.Db();
        Assert.Equal(140, await db.Ideas.CountAsync(TestContext.Current.CancellationToken));
        await NamesAsync(db);
        await OwnersAsync(db);
        await host.SettleAsync();
        // Found by another form of the word than the record uses.
        var passports = await host.Stranger().OpenAsync("/innovations?Q=menerbitkan+paspor");
        Assert.Contains(
            "Sistem Pelayanan Penerbitan Paspor Terpadu (SPPT)",
            passports.Text,
            StringComparison.Ordinal
        );
    }

    private static async Task NamesAsync(Labinov.Data.LabinovDb db)
    {
        var titles = await db.Ideas.Select(idea => idea.Title).ToListAsync();
        Assert.Contains("Pelayanan KTP di Desa/Kelurahan", titles);
        Assert.Contains("Penataan PKL", titles);
        Assert.Contains("e-Surat (Tata Persuratan Digital)", titles);
        Assert.DoesNotContain(titles, GentleCapitals.Shouts);
        Assert.DoesNotContain(
            await db.Ideas.Select(idea => idea.Process + idea.Benefit).ToListAsync(),
            text => text!.Contains("<img", StringComparison.Ordinal)
        );
        Assert.Equal(
            7,
            await db.ImportRows.CountAsync(row =>
                row.FindingsText.Contains("ideas.import.note.picture")
                && db.IdeaImports.Any(import => import.Id == row.ImportId && import.Created == 140)
            )
        );
    }

    private static async Task OwnersAsync(Labinov.Data.LabinovDb db)
    {
        var owners = await (
            from idea in db.Ideas
            join unit in db.Organisations on idea.UnitId equals unit.Id
            join region in db.Regions on idea.RegionId equals region.Id into regions
            from region in regions.DefaultIfEmpty()
            select new
            {
                idea.Title,
                Unit = unit.Name,
                unit.Kind,
                Code = region == null ? null : region.Code,
            }
        ).ToListAsync();
        var jember = owners.Single(owner =>
            owner.Title.StartsWith("Pengubahan Mindset", StringComparison.Ordinal)
        );
        Assert.Equal("35.09", jember.Code); // "Pemda Jember"
        Assert.All(
            owners.Where(owner => owner.Title is "Kota Layak Anak" or "Kartu Insentif Anak"),
            owner => Assert.Equal("33.72", owner.Code)
        );
        Assert.Equal(
            "31",
            owners.Single(owner => owner.Title == "Intelligent Transport System").Code
        );
        var pegadaian = owners.Single(owner =>
            owner.Title == "Transformasi Strategi Bisnis Pegadaian"
        );
        Assert.Equal((null, OrganisationKind.StateCompany), (pegadaian.Code, pegadaian.Kind));
        // Two records of one ministry, once in capitals with its whole name, once in short.
        Assert.Equal(
            1,
            await db.Organisations.CountAsync(unit =>
                unit.RegionId == null && unit.Name.StartsWith("Kementerian Hukum")
            )
        );
        Assert.True(owners.Count(owner => owner.Code is null) > 40);
    }

    private static string Find()
    {
        const string name = "shared/data/lan-innovation-directory.jsonl";
        for (
            var folder = new DirectoryInfo(Repository.Path(".")).Parent;
            folder is not null;
            folder = folder.Parent
        )
        {
            var file = Path.Combine(folder.FullName, name);
            if (File.Exists(file))
            {
                return file;
            }
        }

        Assert.Skip(
            $"The real file is not handed on with the program; put it at ../{name} to run this."
        );
        return "";
    }
}
