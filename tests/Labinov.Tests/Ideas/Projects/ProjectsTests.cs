using System.Net;
using System.Text;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Projects;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Ideas.Projects;

/// <summary>Projects of leadership training come as a list, and only their units and whoever brings them find them.</summary>
public sealed class ProjectsTests(LabHost host) : ProjectPages(host)
{
    [Fact]
    public async Task A_list_is_looked_at_row_by_row_brought_in_once_and_taken_back_with_its_names()
    {
        var (place, lab) = await LabAsync();
        var rows =
            Row(place, "Marlina Tahir", "Antre dari rumah")
            + "Darwis,Dinas Entah,Arsip cepat,PKP,2025,,\n"
            + Row(place, "Ucok", "Sekolah perahu", "Kursus kilat")
            + $",{place.Unit.Number},,PKA,1066,,\n";
        var look = await LookAsync(place.Coordinator, lab, rows);
        look.Shows(HttpStatusCode.OK);
        Assert.Contains("bernama \"Dinas Entah\"", look.Text, StringComparison.Ordinal);
        Assert.Contains("\"Kursus kilat\" tidak dikenal", look.Text, StringComparison.Ordinal);
        Assert.Contains("Judulnya tidak ditulis", look.Text, StringComparison.Ordinal);
        Assert.Contains("\"1066\" bukan tahun", look.Text, StringComparison.Ordinal);
        var form = look.Form("Masukkan 1 calon");
        var done = await (await form.SendAsync()).FollowAsync();
        Assert.Contains(
            "1 calon baru masuk, 0 sudah ada, 3 baris",
            done.AllText,
            StringComparison.Ordinal
        );
        var again = await (await form.SendAsync()).FollowAsync();
        Assert.Contains("0 calon baru masuk, 1 sudah ada", again.AllText, StringComparison.Ordinal);

        var project = await ProjectAsync("Antre dari rumah");
        Assert.Equal(
            (TrainingKind.Pka, 2025, "Marlina Tahir"),
            (project.Training, project.Year, project.Participant)
        );
        var import = await place.Coordinator.OpenAsync(ProjectsLinks.Import(lab.Number));
        await import.Form("Tarik kembali 1 calon").SendAsync();
        await using var db = Host.Db();
        Assert.False(await db.LeadershipProjects.AnyAsync(row => row.Id == project.Id, Cancel));
        Assert.Equal(
            ["ProjectsBrought", "ProjectsTakenBack"],
            (await Host.LedgerOfAsync(project.ListId.Value)).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Other_units_and_regions_find_nothing_and_those_who_arrange_do_not_answer()
    {
        var (place, lab) = await LabAsync();
        var project = await CandidateAsync(place, lab, "Perahu baca");
        var path = ProjectsLinks.To(lab.Number, project.Number);
        var elsewhere = await Host.Given.UnitAsync(place.Region, "Dinas Tetangga");
        await Host.Given.TakingPartAsync(lab, elsewhere);
        var neighbour = await Host.AsAsync(
            Role.UnitHead,
            new Scope(ScopeKind.Unit, elsewhere.Id.Value)
        );
        (await neighbour.OpenAsync(path)).Shows(HttpStatusCode.NotFound);
        var theirs = await neighbour.OpenAsync(ProjectsLinks.Of(lab.Number));
        Assert.DoesNotContain("Perahu baca", theirs.Text, StringComparison.Ordinal);
        (await place.Writer.OpenAsync(ProjectsLinks.Of(lab.Number))).Shows(
            HttpStatusCode.Forbidden
        );
        var page = await place.Coordinator.OpenAsync(path);
        Assert.Empty(page.Document.QuerySelectorAll("main form"));
        (await place.Coordinator.PostAsync(path + "?handler=Leave", ("Why", "x"))).Shows(
            HttpStatusCode.Forbidden
        );
        var (far, _) = await LabAsync("34.71");
        (await far.Coordinator.OpenAsync(path)).Shows(HttpStatusCode.NotFound);
        (await far.Coordinator.OpenAsync(ProjectsLinks.Import(lab.Number))).Shows(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task A_name_that_no_unit_needed_is_forgotten_after_a_year()
    {
        var lab = await Host.Given.LabAsync();
        var unit = await Host.Given.UnitAsync(await Host.Given.RegionAsync());
        await Host.Given.TakingPartAsync(lab, unit);
        var project = await Host.Given.ProjectAsync(lab, unit);
        Assert.NotNull(project.Participant);
        await using var db = Host.Db();
        await ProjectRetention.Names.Forget(db, Host.Now, TestContext.Current.CancellationToken);
        Assert.NotNull(await NameAsync());
        await ProjectRetention.Names.Forget(
            db,
            Host.Now.AddDays(1),
            TestContext.Current.CancellationToken
        );
        Assert.Null(await NameAsync());

        Task<string?> NameAsync() =>
            db
                .LeadershipProjects.Where(row => row.Id == project.Id)
                .Select(row => row.Participant)
                .SingleAsync();
    }

    [Fact]
    public async Task The_blank_workbook_comes_back_as_it_was_given_out()
    {
        var (place, lab) = await LabAsync();
        var path = ProjectsLinks.Import(lab.Number);
        foreach (var language in new[] { "", "/en" })
        {
            var blank = await place.Coordinator.Client.GetByteArrayAsync(
                $"{language}{path}?format=xlsx",
                Cancel
            );
            var page = await (await place.Coordinator.OpenAsync(path))
                .Form("Periksa isinya")
                .Attach("Berkas daftar", "kosong.xlsx", blank)
                .SendAsync();
            page.Shows(HttpStatusCode.BadRequest);
            // The headings are recognised; what is missing are rows.
            Assert.Contains("Tidak ada satu baris pun", page.Text, StringComparison.Ordinal);
        }
    }
}
