using System.Net;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Problems;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Ideas.Problems;

/// <summary>A unit says what should be otherwise, weighs it, and answers it with an idea.</summary>
public sealed class ProblemPagesTests(LabHost host) : IClassFixture<LabHost>
{
    private sealed record Place(Region Region, Lab Lab, Organisation Unit, Organisation Other);

    private async Task<Place> PlaceAsync(string code = "72.09")
    {
        var region = await host.Given.RegionAsync(code);
        var lab = await host.Given.LabAsync(region);
        var unit = await host.Given.UnitAsync(region);
        var other = await host.Given.UnitAsync(region);
        await host.Given.TakingPartAsync(lab, unit);
        await host.Given.TakingPartAsync(lab, other);
        return new(region, lab, unit, other);
    }

    [Fact]
    public async Task A_unit_fills_in_the_worksheet_and_a_form_sent_twice_makes_one()
    {
        var place = await PlaceAsync();
        var innovator = await host.AsAsync(Role.Innovator, place.Unit.Scope);
        var page = await innovator.OpenAsync(ProblemsLinks.Of(place.Lab.Number));
        Assert.Contains("Dua kalimat cukup", page.Text, StringComparison.Ordinal);
        var form = (await page.ClickAsync("Tulis masalah"))
            .Form("Simpan masalah")
            .Fill("Masalahnya dalam satu kalimat", "Hasil laboratorium terlambat")
            .Fill("Keadaan sekarang", "Tujuh hari.")
            .Fill("Proses", "Perahu tanpa jadwal.")
            .Fill("Siapa yang dirugikan", "Ibu hamil di pulau");
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        var shown = (
            await (await form.SendAsync()).Shows(HttpStatusCode.Redirect).FollowAsync()
        ).Shows(HttpStatusCode.OK);
        Assert.Contains("Perahu tanpa jadwal.", shown.Text, StringComparison.Ordinal);
        await using var db = host.Db();
        var problem = await db.Problems.SingleAsync(row => row.LabId == place.Lab.Id);
        Assert.Equal(place.Unit.Id, problem.UnitId);
        Assert.Equal(["ProblemDescribed"], await host.LedgerOfAsync(problem.Id.Value));
    }

    [Fact]
    public async Task What_is_missing_stands_beside_its_field_and_nothing_typed_is_lost()
    {
        var place = await PlaceAsync();
        var coordinator = await host.AsAsync(Role.LocusCoordinator, place.Region.Scope);
        var again = (
            await (await coordinator.OpenAsync(ProblemsLinks.New(place.Lab.Number)))
                .Form("Simpan masalah")
                .Fill("Keadaan yang diharapkan", "Dua hari.")
                .SendAsync()
        ).Shows(HttpStatusCode.BadRequest);
        Assert.NotEmpty(again.ErrorOf("Masalahnya dalam satu kalimat"));
        Assert.NotEmpty(again.ErrorOf("Keadaan sekarang"));
        Assert.NotEmpty(again.ErrorOf("Unit"));
        Assert.Equal("Dua hari.", again.Form("Simpan masalah").ValueOf("Keadaan yang diharapkan"));
    }

    [Fact]
    public async Task The_second_of_two_editors_sees_both_versions_and_chooses()
    {
        var place = await PlaceAsync();
        var problem = await host.Given.ProblemAsync(place.Lab, place.Unit);
        var address = ProblemsLinks.Edit(place.Lab.Number, problem.Number);
        var one = await host.AsAsync(Role.Innovator, place.Unit.Scope);
        var other = await host.AsAsync(Role.UnitHead, place.Unit.Scope);
        var late = (await other.OpenAsync(address)).Form("Simpan").Fill("Data", "8 hari");
        (
            await (await one.OpenAsync(address)).Form("Simpan").Fill("Data", "7 hari").SendAsync()
        ).Shows(HttpStatusCode.Redirect);
        var told = (await late.SendAsync()).Shows(HttpStatusCode.Conflict);
        Assert.Contains("7 hari", told.Text, StringComparison.Ordinal);
        Assert.Equal("8 hari", told.Form("Simpan").ValueOf("Data"));
        (await told.Form("Simpan").SendAsync()).Shows(HttpStatusCode.Redirect);
        await using var db = host.Db();
        Assert.Equal("8 hari", (await db.Problems.SingleAsync(row => row.Id == problem.Id)).Data);
    }

    [Fact]
    public async Task A_problem_set_aside_says_why_and_is_taken_up_again()
    {
        var place = await PlaceAsync();
        var problem = await host.Given.ProblemAsync(place.Lab, place.Unit);
        var address = ProblemsLinks.To(place.Lab.Number, problem.Number);
        var innovator = await host.AsAsync(Role.Innovator, place.Unit.Scope);
        (await innovator.OpenAsync(ProblemsLinks.Aside(place.Lab.Number, problem.Number))).Shows(
            HttpStatusCode.Forbidden
        );
        var head = await host.AsAsync(Role.UnitHead, place.Unit.Scope);
        var form = (await (await head.OpenAsync(address)).ClickAsync("Sisihkan")).Form(
            "Sisihkan masalah ini"
        );
        Assert.NotEmpty(
            (await form.SendAsync()).Shows(HttpStatusCode.BadRequest).ErrorOf("Alasan")
        );
        var aside = await (
            await form.Tick("Sudah terselesaikan").Fill("Penjelasan", "Ada loket baru.").SendAsync()
        ).FollowAsync();
        Assert.Contains("Ada loket baru.", aside.Text, StringComparison.Ordinal);
        var list = await innovator.OpenAsync(ProblemsLinks.Of(place.Lab.Number));
        Assert.DoesNotContain(problem.Title, list.Text, StringComparison.Ordinal);
        (await aside.Form("Kerjakan lagi").SendAsync()).Shows(HttpStatusCode.Redirect);
        Assert.Equal(
            ["ProblemDescribed", "ProblemSetAside", "ProblemTakenUp"],
            await host.LedgerOfAsync(problem.Id.Value)
        );
    }

    [Fact]
    public async Task An_idea_begun_at_a_problem_answers_it()
    {
        var place = await PlaceAsync();
        var problem = await host.Given.ProblemAsync(place.Lab, place.Unit);
        var innovator = await host.AsAsync(Role.Innovator, place.Unit.Scope);
        var address = ProblemsLinks.To(place.Lab.Number, problem.Number);
        var page = await (await innovator.OpenAsync(address)).ClickAsync(
            "Tulis ide untuk masalah ini"
        );
        Assert.Contains(problem.Title, page.Text, StringComparison.Ordinal);
        (await page.Form("Buat draf").Fill("Judul", "Antar obat").SendAsync()).Shows(
            HttpStatusCode.Redirect
        );
        await using var db = host.Db();
        var idea = await db.Ideas.SingleAsync(row => row.ProblemId == problem.Id);
        Assert.Equal((place.Lab.Id, place.Unit.Id), (idea.LabId!.Value, idea.UnitId));
        var own = await innovator.OpenAsync(IdeasLinks.To(idea.Number, idea.Title));
        Assert.Contains(problem.Title, own.Text, StringComparison.Ordinal);
        // Another unit of the lab learns that one is being written, and no more.
        var other = await host.AsAsync(Role.Innovator, place.Other.Scope);
        var seen = await other.OpenAsync(address);
        Assert.DoesNotContain("Antar obat", seen.Text, StringComparison.Ordinal);
        Assert.Contains("1 ide lain masih ditulis", seen.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_region_finds_none_of_it()
    {
        var place = await PlaceAsync();
        var elsewhere = await PlaceAsync("81.03");
        var problem = await host.Given.ProblemAsync(place.Lab, place.Unit);
        var coordinator = await host.AsAsync(Role.LocusCoordinator, elsewhere.Region.Scope);
        foreach (
            var address in new[]
            {
                ProblemsLinks.Of(place.Lab.Number),
                ProblemsLinks.New(place.Lab.Number),
                ProblemsLinks.Pairs(place.Lab.Number),
                ProblemsLinks.To(place.Lab.Number, problem.Number),
                // A problem is found in its own lab only.
                ProblemsLinks.To(elsewhere.Lab.Number, problem.Number),
                ProblemsLinks.Edit(elsewhere.Lab.Number, problem.Number),
                ProblemsLinks.Aside(elsewhere.Lab.Number, problem.Number),
            }
        )
        {
            (await coordinator.OpenAsync(address)).Shows(HttpStatusCode.NotFound);
        }

        var page = await coordinator.OpenAsync(ProblemsLinks.Answer(problem.Number));
        Assert.DoesNotContain(problem.Title, page.Text, StringComparison.Ordinal);
    }
}
