using System.Net;
using System.Text;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Projects;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Ideas.Projects;

/// <summary>The unit makes an idea of a training project, or says not now.</summary>
public sealed class AnswerProjectTests(LabHost host) : ProjectPages(host)
{
    [Fact]
    public async Task The_head_makes_a_draft_of_it_and_names_the_participant_by_hand()
    {
        var (place, lab) = await LabAsync();
        var project = await CandidateAsync(place, lab, "Loket keliling pulau");
        var participant = await Host.Given.PersonAsync(unit: place.Unit.Id);
        var head = await HeadAsync(place);
        Assert.Contains(
            "proyek pelatihan menunggu jawaban",
            (await head.OpenAsync("/desk")).Text,
            StringComparison.Ordinal
        );
        var page = await (await head.OpenAsync(ProjectsLinks.Of(lab.Number))).ClickAsync(
            project.Title
        );
        var bare = await page.Form("Jadikan draf ide").SendAsync();
        bare.Shows(HttpStatusCode.BadRequest);
        Assert.NotEmpty(bare.ErrorOf("Sekarang keadaannya"));
        var form = bare.Form("Jadikan draf ide")
            .Tick("Ide baru")
            .Fill("Siapa peserta ini di unit Anda", participant.Name);
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);

        project = await ProjectAsync(project.Title);
        Assert.Equal(ProjectState.Adopted, project.State);
        Assert.Null(project.Participant);
        Assert.Equal(participant.Id, project.PersonId);
        await using var db = Host.Db();
        var idea = await db.Ideas.SingleAsync(row => row.Title == project.Title, Cancel);
        Assert.Equal(project.IdeaId, idea.Id);
        Assert.Equal((IdeaState.Draft, lab.Id), (idea.State, idea.LabId!.Value));
        Assert.Equal(participant.Id, idea.InitiatorId);
        Assert.Equal("Proyek pelatihan: PKA 2025", idea.Source);
        Assert.Equal("Tunggu 30 menit", idea.Outcome);
        Assert.Equal(["ProjectAdopted"], await Host.LedgerOfAsync(project.Id.Value));
        (
            await head.PostAsync(
                ProjectsLinks.To(lab.Number, project.Number) + "?handler=Adopt",
                ("Version", $"{project.Version}"),
                ("Origin", "NewIdea")
            )
        ).Shows(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Taken_without_knowing_who_it_is_linked_later_and_never_to_another_unit()
    {
        var (place, lab) = await LabAsync();
        var project = await CandidateAsync(place, lab, "Arsip dalam semenit");
        var stranger = await Host.Given.PersonAsync();
        var own = await Host.Given.PersonAsync(unit: place.Unit.Id);
        var head = await HeadAsync(place);
        var path = ProjectsLinks.To(lab.Number, project.Number);
        await (await head.OpenAsync(path))
            .Form("Jadikan draf ide")
            .Tick("Inovasi yang sudah berjalan")
            .SendAsync();
        Assert.Equal("Marlina Tahir", (await ProjectAsync(project.Title)).Participant);
        var page = await head.OpenAsync(path);
        (
            await head.PostAsync(
                path + "?handler=Link",
                ("Version", $"{project.Version + 1}"),
                ("Who", $"{stranger.Id}")
            )
        ).Shows(HttpStatusCode.BadRequest);
        await page.Form("Catat sebagai penggagas")
            .Fill("Siapa peserta ini di unit Anda", own.Name)
            .SendAsync();
        project = await ProjectAsync(project.Title);
        Assert.Equal(own.Id, project.PersonId);
        Assert.Null(project.Participant);
    }

    [Fact]
    public async Task Not_now_needs_a_reason_and_deletes_the_name()
    {
        var (place, lab) = await LabAsync();
        var project = await CandidateAsync(place, lab, "Dasbor yang tidak dipakai");
        var head = await HeadAsync(place);
        var path = ProjectsLinks.To(lab.Number, project.Number);
        var page = await head.OpenAsync(path);
        (await page.Form("Jawab belum sekarang").SendAsync()).Shows(HttpStatusCode.BadRequest);
        var form = page.Form("Jawab belum sekarang")
            .Fill("Alasan belum sekarang", "Pegawainya pindah.");
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        project = await ProjectAsync(project.Title);
        Assert.Equal((ProjectState.NotNow, (string?)null), (project.State, project.Participant));
        Assert.Equal(["ProjectLeft"], await Host.LedgerOfAsync(project.Id.Value));
        var list = await place.Coordinator.OpenAsync(ProjectsLinks.Of(lab.Number));
        Assert.Contains("Belum sekarang: Pegawainya pindah.", list.Text, StringComparison.Ordinal);
        var csv = await place.Coordinator.Client.GetStringAsync(
            ProjectsLinks.Of(lab.Number) + "?format=csv",
            Cancel
        );
        Assert.Contains("Pegawainya pindah.", csv, StringComparison.Ordinal);
    }
}
