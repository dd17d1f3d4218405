using System.Net;
using System.Text;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Projects;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Ideas.Projects;

/// <summary>A lab in which a unit takes part, and a list of its training projects.</summary>
public abstract class ProjectPages(LabHost host) : IdeaPages(host)
{
    protected const string Heading =
        "Nama,Unit,Judul Proyek Perubahan,Pelatihan,Tahun,Ringkasan,Hasil\n";

    protected async Task<(IdeaPlace Place, Lab Lab)> LabAsync(string region = "72.09")
    {
        var place = await PlaceAsync(region);
        var lab = await Host.Given.LabAsync(place.Region);
        await Host.Given.TakingPartAsync(lab, place.Unit);
        return (place, lab);
    }

    protected static string Row(
        IdeaPlace place,
        string name,
        string title,
        string training = "PKA"
    ) => $"{name},{place.Unit.Number},{title},{training},2025,Antre dari rumah,Tunggu 30 menit\n";

    protected static async Task<Page> LookAsync(Browser browser, Lab lab, string rows) =>
        await (
            await (await browser.OpenAsync(ProjectsLinks.Import(lab.Number)))
                .Form("Periksa isinya")
                .Attach("Berkas daftar", "pka-2025.csv", Encoding.UTF8.GetBytes(Heading + rows))
                .SendAsync()
        ).FollowAsync();

    protected async Task<LeadershipProject> CandidateAsync(IdeaPlace place, Lab lab, string title)
    {
        var look = await LookAsync(place.Coordinator, lab, Row(place, "Marlina Tahir", title));
        (await look.Form("Masukkan 1 calon").SendAsync()).Shows(HttpStatusCode.Redirect);
        return await ProjectAsync(title);
    }

    protected async Task<LeadershipProject> ProjectAsync(string title)
    {
        await using var db = Host.Db();
        return await db
            .LeadershipProjects.AsNoTracking()
            .SingleAsync(row => row.Title == title, Cancel);
    }

    protected Task<Browser> HeadAsync(IdeaPlace place) =>
        Host.AsAsync(Role.UnitHead, new Scope(ScopeKind.Unit, place.Unit.Id.Value));
}
