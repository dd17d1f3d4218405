using System.Net;
using Labinov.Data.Files;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Agreements;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Programme;

/// <summary>The chain of agreements: its links, whose turn it is, and the scans.</summary>
public sealed class AgreementsTests(LabHost host) : IClassFixture<LabHost>
{
    private static readonly byte[] Pdf = [.. "%PDF-1.7\nnota"u8];

    private static string Mou(InsideLab inside) =>
        ProgrammeLinks.Agreement(inside.Lab.Number, AgreementKind.Mou);

    private async Task<List<Agreement>> LinksAsync(InsideLab inside)
    {
        await using var db = host.Db();
        return await db
            .Agreements.AsNoTracking()
            .Where(row => row.LabId == inside.Lab.Id)
            .OrderBy(row => row.Id)
            .ToListAsync();
    }

    private static async Task<Form> SignedAsync(Browser browser, InsideLab inside) =>
        (await browser.OpenAsync(Mou(inside)))
            .Form("Simpan")
            .Tick("Ditandatangani")
            .Fill("Nomor", "12/MoU/2026")
            .Fill("Tanggal tanda tangan", "2026-11-20")
            .Attach("Pindaian", "mou.pdf", Pdf);

    [Fact]
    public async Task A_link_is_signed_with_its_scan_and_the_next_one_is_named()
    {
        var inside = await InsideLab.MakeAsync(host);
        var browser = await inside.AsAsync(Role.LabCoordinator);
        var page = await (await (await SignedAsync(browser, inside)).SendAsync()).FollowAsync();
        Assert.Contains("12/MoU/2026", page.Text, StringComparison.Ordinal);
        Assert.Equal(
            "Perjanjian kerja sama (SPK) Belum ada",
            Words.Squeeze(page.Document.QuerySelector(".chain-next h2")!.TextContent)
        );
        Assert.Contains("AgreementWritten", await host.LedgerOfAsync(inside.Lab.Id.Value));
        var file = await browser.OpenAsync(
            ProgrammeLinks.Agreements(inside.Lab.Number) + "?format=csv"
        );
        Assert.Equal(6, file.Body.Trim().Split('\n').Length);
        Assert.Contains("12/MoU/2026", file.Body, StringComparison.Ordinal);
        var lab = await browser.OpenAsync(ProgrammeLinks.To(inside.Lab.Number, inside.Lab.Name));
        Assert.Contains(
            "Giliran Anda: Perjanjian kerja sama (SPK)",
            lab.Text,
            StringComparison.Ordinal
        );
        var region = await (await inside.AsAsync(Role.HeadOfRegion)).OpenAsync(
            ProgrammeLinks.To(inside.Lab.Number, inside.Lab.Name)
        );
        Assert.DoesNotContain("Giliran Anda", region.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_scan_is_taken_along_by_those_inside_and_by_nobody_else()
    {
        var inside = await InsideLab.MakeAsync(host);
        await (await SignedAsync(await inside.AsAsync(), inside)).SendAsync();
        var address = ProgrammeLinks.Scan(inside.Lab.Number, AgreementKind.Mou);
        var reader = await inside.AsAsync(Role.TechnicalTeam);
        using var answer = await reader.Client.GetAsync(address);
        Assert.Equal(Pdf, await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        var other = await host.AsAsync(
            Role.LocusCoordinator,
            (await host.Given.RegionAsync("33.05")).Scope
        );
        (await other.OpenAsync(address)).Shows(HttpStatusCode.NotFound);
        (
            await reader.OpenAsync(ProgrammeLinks.Scan(inside.Lab.Number, AgreementKind.Contracts))
        ).Shows(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_is_wrong_stands_beside_its_field_and_the_scan_need_not_be_sent_again()
    {
        var inside = await InsideLab.MakeAsync(host);
        var browser = await inside.AsAsync();
        var form = await SignedAsync(browser, inside);
        var wrong = await form.Fill("Nomor", "").SendAsync();
        wrong.Shows(HttpStatusCode.BadRequest);
        Assert.Equal("Tulis nomornya.", wrong.ErrorOf("Nomor"));
        await wrong.Form("Simpan").Fill("Nomor", "13/MoU/2026").SendAsync();
        var link = Assert.Single(await LinksAsync(inside));
        Assert.Equal(("13/MoU/2026", ScanKind.Pdf), (link.Number, link.FileKind));
        var letter = await (await browser.OpenAsync(Mou(inside)))
            .Form("Simpan")
            .Attach("Pindaian", "nota.pdf", [.. "<html><script>"u8])
            .SendAsync();
        Assert.Equal("Berkas itu bukan PDF, JPG, atau PNG.", letter.ErrorOf("Pindaian"));
    }

    [Fact]
    public async Task The_second_of_two_is_told_and_the_same_form_twice_begins_one()
    {
        var inside = await InsideLab.MakeAsync(host);
        var browser = await inside.AsAsync();
        var form = await SignedAsync(browser, inside);
        var theirs = await SignedAsync(browser, inside);
        await form.SendAsync();
        Assert.NotEmpty((await form.SendAsync()).RedirectsTo);
        (await theirs.SendAsync()).Shows(HttpStatusCode.Conflict);
        Assert.Single(await LinksAsync(inside));
    }

    [Fact]
    public async Task Only_those_who_arrange_write_and_others_inside_read()
    {
        var inside = await InsideLab.MakeAsync(host);
        var leader = await inside.AsAsync(Role.HeadOfRegion);
        (await leader.OpenAsync(ProgrammeLinks.Agreements(inside.Lab.Number))).Shows(
            HttpStatusCode.OK
        );
        (await leader.OpenAsync(Mou(inside))).Shows(HttpStatusCode.Forbidden);
        (await leader.PostAsync(Mou(inside), ("State", "Drafted"))).Shows(HttpStatusCode.Forbidden);
        var other = await host.AsAsync(
            Role.LocusCoordinator,
            (await host.Given.RegionAsync("33.05")).Scope
        );
        (await other.OpenAsync(ProgrammeLinks.Agreements(inside.Lab.Number))).Shows(
            HttpStatusCode.NotFound
        );
        (await other.PostAsync(Mou(inside), ("State", "Drafted"))).Shows(HttpStatusCode.NotFound);
        Assert.Empty(await LinksAsync(inside));
    }

    [Fact]
    public async Task What_waits_for_a_signature_lies_on_the_desk_of_the_one_who_signs()
    {
        var inside = await InsideLab.MakeAsync(host);
        await using (var db = host.Db())
        {
            var lab = await db
                .Labs.Include(row => row.Stages)
                .SingleAsync(row => row.Id == inside.Lab.Id);
            lab.Plan(
                StageKind.DrumUp,
                Given.Manager,
                new DateOnly(2026, 12, 7),
                new DateOnly(2026, 12, 7),
                host.Now
            );
            await db.SaveChangesAsync();
        }

        var leader = await inside.AsAsync(Role.HeadOfRegion);
        Assert.DoesNotContain(
            inside.Lab.Name,
            (await leader.OpenAsync("/desk")).Text,
            StringComparison.Ordinal
        );
        var page = await (await inside.AsAsync()).OpenAsync(Mou(inside));
        await page.Form("Simpan").Tick("Menunggu tanda tangan").SendAsync();
        var desk = (await leader.OpenAsync("/desk")).Text;
        Assert.Contains(
            "Nota kesepahaman belum ditandatangani, diperlukan 7 Desember 2026.",
            desk,
            StringComparison.Ordinal
        );
    }
}
