using System.Net;
using Labinov.House;
using Labinov.Modules.Consultations;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Consultations;

/// <summary>A unit asks in writing and reads the answer.</summary>
public sealed class ConsultationPagesTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public async Task A_unit_asks_and_a_form_sent_twice_asks_once()
    {
        var place = await ConsultationPlace.MakeAsync(host);
        var asker = await host.AsAsync(Role.Innovator, place.Unit.Scope);
        var list = await asker.OpenAsync(ConsultationsLinks.OfLab(place.Lab.Number));
        var form = (await list.ClickAsync("Tanya pendamping"))
            .Form("Kirim pertanyaan")
            .Fill("Tentang apa", "Antar obat")
            .Fill("Pertanyaan", "Bolehkah kader mengantar obat?");
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        var shown = await (await form.SendAsync()).Shows(HttpStatusCode.Redirect).FollowAsync();
        Assert.Contains("Bolehkah kader mengantar obat?", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Siapa saja yang sempat", shown.Text, StringComparison.Ordinal);
        await using var db = host.Db();
        var one = await db.Consultations.SingleAsync(row => row.LabId == place.Lab.Id);
        Assert.Equal((place.Unit.Id, Turn.Coach), (one.UnitId, one.Turn));
        Assert.Equal(["ConsultationAsked"], await host.LedgerOfAsync(one.Id.Value));
    }

    [Fact]
    public async Task What_is_missing_stands_beside_its_field_and_what_was_typed_stays()
    {
        var place = await ConsultationPlace.MakeAsync(host);
        var asker = await host.AsAsync(Role.UnitHead, place.Unit.Scope);
        var again = (
            await (await asker.OpenAsync(ConsultationsLinks.New(place.Lab.Number)))
                .Form("Kirim pertanyaan")
                .Fill("Tentang apa", "Antar obat")
                .SendAsync()
        ).Shows(HttpStatusCode.BadRequest);
        Assert.NotEmpty(again.ErrorOf("Pertanyaan"));
        Assert.Equal("Antar obat", again.Form("Kirim pertanyaan").ValueOf("Tentang apa"));
    }

    [Fact]
    public async Task A_coach_finds_it_on_the_desk_answers_and_the_asker_reads_and_closes_it()
    {
        var place = await ConsultationPlace.MakeAsync(host);
        var asker = await host.Given.PersonAsync(Role.Innovator, place.Unit.Scope);
        var one = await host.Given.ConsultationAsync(place.Lab, place.Unit, asker);
        var address = ConsultationsLinks.To(one.Number);
        var coach = await host.AsAsync(place.Coach);
        Assert.Contains(
            one.Subject,
            (await coach.OpenAsync("/desk")).Text,
            StringComparison.Ordinal
        );
        var form = (await coach.OpenAsync(address))
            .Form("Kirim jawaban")
            .Fill("Jawaban Anda", "Boleh, dengan surat tugas.");
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        var unit = await host.AsAsync(asker);
        Assert.Contains(
            $"{one.Subject}, {place.Lab.Name}",
            (await unit.OpenAsync("/desk")).Text,
            StringComparison.Ordinal
        );
        var page = await unit.OpenAsync(address);
        Assert.Contains("Boleh, dengan surat tugas.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Pendamping Sulteng", page.Text, StringComparison.Ordinal);
        (await page.Form("Sudah jelas, tutup").SendAsync()).Shows(HttpStatusCode.Redirect);
        Assert.DoesNotContain(
            one.Subject,
            (await unit.OpenAsync("/desk")).Text,
            StringComparison.Ordinal
        );
        Assert.Equal(
            ["ConsultationAsked", "ConsultationAnswered", "ConsultationClosed"],
            await host.LedgerOfAsync(one.Id.Value)
        );
        await using var db = host.Db();
        Assert.Equal(
            2,
            await db.ConsultationLetters.CountAsync(row => row.ConsultationId == one.Id)
        );
    }

    [Fact]
    public async Task A_question_about_an_idea_begins_on_its_page_and_is_found_there_by_its_coach()
    {
        var place = await ConsultationPlace.MakeAsync(host);
        var author = await host.Given.PersonAsync(Role.Innovator, place.Unit.Scope);
        var idea = await host.Given.SubmittedAsync(place.Unit, author, lab: place.Lab);
        var asker = await host.AsAsync(author);
        var address = IdeasLinks.To(idea.Number, idea.Title);
        var form = (await (await asker.OpenAsync(address)).ClickAsync("Tanya pendamping"))
            .Form("Kirim pertanyaan")
            .Fill("Tentang apa", "Surat tugas kader")
            .Fill("Pertanyaan", "Siapa yang menandatangani?");
        var shown = await (await form.SendAsync()).FollowAsync();
        Assert.Contains(idea.Title, shown.Text, StringComparison.Ordinal);
        await using var db = host.Db();
        Assert.Equal(
            idea.Id,
            (await db.Consultations.SingleAsync(row => row.LabId == place.Lab.Id)).IdeaId
        );
        var coach = await host.AsAsync(place.Coach);
        Assert.Contains(
            "Surat tugas kader",
            (await coach.OpenAsync(address)).Text,
            StringComparison.Ordinal
        );
        var organiser = await host.AsAsync(Role.LocusCoordinator, place.Region.Scope);
        Assert.DoesNotContain(
            "Surat tugas kader",
            (await organiser.OpenAsync(address)).Text,
            StringComparison.Ordinal
        );
    }
}
