using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Labinov.Data.Files;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Labinov.Modules.Surveys.Readiness;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Surveys.Readiness;

/// <summary>Documents as evidence: brought by the unit, read by those who may read the assessment.</summary>
public sealed partial class EvidencePagesTests(LabHost host) : IClassFixture<LabHost>
{
    private static readonly byte[] Pdf = [.. "%PDF-1.7 SK tim inovasi"u8];

    private async Task<(Region Region, Lab Lab, Organisation Unit)> PlaceAsync()
    {
        var region = await host.Given.RegionAsync();
        var lab = await host.Given.LabAsync(region);
        var unit = await host.Given.UnitAsync(region);
        await host.Given.ParticipatesAsync(lab, unit);
        return (region, lab, unit);
    }

    private static string Address(Lab lab, Organisation unit) =>
        ReadinessLinks.Evidence(lab.Number, unit.Number, ReadinessAspect.People);

    private async Task<Assessment> KeptAsync(Lab lab, Organisation unit)
    {
        await using var db = host.Db();
        return await db
            .ReadinessAssessments.Include(row => row.Answers)
            .Include(row => row.Files)
            .AsSplitQuery()
            .SingleAsync(row => row.LabId == lab.Id && row.UnitId == unit.Id);
    }

    [Fact]
    public async Task On_the_way_to_the_documents_everything_typed_is_kept_and_the_validator_reads_them()
    {
        var (_, lab, unit) = await PlaceAsync();
        var head = await host.AsAsync(Role.UnitHead, unit.Scope);
        var page = await head.OpenAsync(ReadinessLinks.OfUnit(lab.Number, unit.Number));
        foreach (
            var radio in page
                .Document.QuerySelectorAll("fieldset.group input[type=radio]")
                .OfType<IHtmlInputElement>()
        )
        {
            radio.IsChecked = Labels.LabelOf(radio) == "3 · sudah berjalan";
        }

        foreach (var aspect in Enum.GetValues<ReadinessAspect>())
        {
            var button = page.Document.QuerySelector($"button[value={aspect.Code()}]")!;
            var sent = await page.Form(Words.Squeeze(button.TextContent)).SendAsync();
            Assert.Equal(
                ReadinessLinks.Evidence(lab.Number, unit.Number, aspect),
                sent.RedirectsTo
            );
            var evidence = await sent.FollowAsync();
            var attached = await evidence
                .Form("Lampirkan")
                .Fill("Nama dokumen", $"SK {aspect.Code()}")
                .Attach("Berkas", "sk.pdf", [.. Pdf, (byte)aspect])
                .SendAsync();
            Assert.Contains(
                $"SK {aspect.Code()}",
                (await attached.FollowAsync()).Text,
                StringComparison.Ordinal
            );
            page = await head.OpenAsync(ReadinessLinks.OfUnit(lab.Number, unit.Number));
        }

        await (await page.Form("Kirim penilaian").SendAsync()).FollowAsync();
        var kept = await KeptAsync(lab, unit);
        Assert.Equal((AssessmentState.Submitted, 750), (kept.State, kept.SelfTenths!.Value));
        Assert.Equal(4, kept.Files.Count);
        var coach = await host.AsAsync(Role.Facilitator, lab.Scope);
        var validating = await coach.OpenAsync(ReadinessLinks.OfUnit(lab.Number, unit.Number));
        Assert.Contains("Simpan nilai akhir", validating.Text, StringComparison.Ordinal);
        var link = validating
            .Document.QuerySelectorAll<IHtmlAnchorElement>("a")
            .First(link => link.TextContent == "SK people")
            .GetAttribute("href")!;
        using var answer = await coach.Client.GetAsync(link);
        byte[] brought = [.. Pdf, (byte)ReadinessAspect.People];
        Assert.Equal(brought, await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal(
            ["ReadinessEvidenceAdded", "ReadinessSubmitted"],
            (await host.LedgerOfAsync(kept.Id.Value))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task What_is_wrong_with_a_file_stands_beside_it_and_the_name_stays()
    {
        var (_, lab, unit) = await PlaceAsync();
        var head = await host.AsAsync(Role.UnitHead, unit.Scope);
        async Task WrongAsync(byte[]? content, string says)
        {
            var form = (await head.OpenAsync(Address(lab, unit)))
                .Form("Lampirkan")
                .Fill("Nama dokumen", "Renstra 2026");
            var wrong = await (
                content is null ? form : form.Attach("Berkas", "renstra.pdf", content)
            ).SendAsync();
            wrong.Shows(HttpStatusCode.BadRequest);
            Assert.Contains(says, wrong.ErrorOf("Berkas"), StringComparison.Ordinal);
            Assert.Equal("Renstra 2026", wrong.Form("Lampirkan").ValueOf("Nama dokumen"));
        }

        await WrongAsync(null, "Pilih berkas");
        await WrongAsync([], "kosong");
        await WrongAsync([.. "<html><script>"u8], "bukan PDF");
        await WrongAsync([.. Pdf, .. new byte[KeepScan.Largest]], "lebih besar dari 10 MB");
        await using var db = host.Db();
        Assert.False(await db.ReadinessAssessments.AnyAsync(row => row.UnitId == unit.Id));
    }

    [Fact]
    public async Task A_document_sent_twice_is_there_once_and_goes_again_while_it_is_with_the_unit()
    {
        var (_, lab, unit) = await PlaceAsync();
        var head = await host.AsAsync(Role.UnitHead, unit.Scope);
        var form = (await head.OpenAsync(Address(lab, unit)))
            .Form("Lampirkan")
            .Attach("Berkas", "SK Bupati 7-2026.pdf", Pdf);
        await (await form.SendAsync()).FollowAsync();
        var page = await (await form.SendAsync()).FollowAsync();
        var kept = await KeptAsync(lab, unit);
        Assert.Equal("SK Bupati 7-2026", Assert.Single(kept.Files).Name);
        var again = await page.Form("Lampirkan").Attach("Berkas", "lain.pdf", Pdf).SendAsync();
        Assert.Contains(
            "sudah ada di aspek ini",
            again.Shows(HttpStatusCode.Conflict).Text,
            StringComparison.Ordinal
        );
        await (await page.Form("Hapus").SendAsync()).FollowAsync();
        Assert.Empty((await KeptAsync(lab, unit)).Files);
        Assert.Equal(
            ["ReadinessEvidenceAdded", "ReadinessEvidenceRemoved"],
            (await host.LedgerOfAsync(kept.Id.Value)).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Handed_in_nothing_is_brought_or_taken_away()
    {
        var (_, lab, unit) = await PlaceAsync();
        var file = await host.Given.EvidenceAsync(lab, unit, submitted: false);
        var head = await host.AsAsync(Role.UnitHead, unit.Scope);
        var late = await head.OpenAsync(Address(lab, unit));
        var page = await head.OpenAsync(ReadinessLinks.OfUnit(lab.Number, unit.Number));
        await (await page.Form("Kirim penilaian").SendAsync()).FollowAsync();
        (await late.Form("Hapus").SendAsync()).Shows(HttpStatusCode.Conflict);
        (await late.Form("Lampirkan").Attach("Berkas", "x.pdf", [.. Pdf, 9]).SendAsync()).Shows(
            HttpStatusCode.Conflict
        );
        Assert.Equal(file, Assert.Single((await KeptAsync(lab, unit)).Files).Id);
        Assert.Equal(
            ReadinessLinks.OfUnit(lab.Number, unit.Number),
            (await head.OpenAsync(Address(lab, unit))).RedirectsTo
        );
        var coach = await host.AsAsync(Role.Facilitator, lab.Scope);
        (await coach.OpenAsync(Address(lab, unit))).Shows(HttpStatusCode.Forbidden);
    }
}
