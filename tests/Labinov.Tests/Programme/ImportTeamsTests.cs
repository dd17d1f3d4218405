using System.Net;
using Labinov.House;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Programme;

/// <summary>Units, heads and teams out of a sheet.</summary>
public sealed class ImportTeamsTests(LabHost host) : IClassFixture<LabHost>
{
    private static async Task<Page> LookAsync(Browser browser, Lab lab, byte[] file)
    {
        var page = await browser.OpenAsync(ProgrammeLinks.ImportTeams(lab.Number));
        var sent = await page.Form("Unggah dan periksa")
            .Attach("Berkas", "unit.csv", file)
            .SendAsync();
        return sent.RedirectsTo.Length > 0 ? await sent.FollowAsync() : sent;
    }

    [Fact]
    public async Task A_sheet_brings_units_heads_and_members_and_names_the_unit_that_nobody_knows()
    {
        var inside = await InsideLab.MakeAsync(host);
        var unit = await host.Given.UnitAsync(inside.Region, "Dinas Impor Laut", shortName: "DIL");
        var known = await host.Given.WalkInAsync("Rina Baso", unit.Id);
        var browser = await inside.AsAsync();
        var page = await LookAsync(
            browser,
            inside.Lab,
            Given.Csv(
                "Nama OPD,Kepala,Anggota 1,Anggota 2",
                "DIL,\"Dr. Amir, M.Si.\",Rina Baso,Tono Lamba",
                "Dinas Antah Berantah,Siapa,,"
            )
        );
        Assert.Contains("Dinas Antah Berantah", page.Text, StringComparison.Ordinal);
        Assert.Contains("Rina Baso; Tono Lamba", page.Text, StringComparison.Ordinal);
        Assert.Equal("2", FactOf(page, "Orang baru tanpa akun"));
        var done = await (await page.Form("Masukkan 1 unit").SendAsync()).FollowAsync();
        Assert.Contains("1 unit diubah", done.Text, StringComparison.Ordinal);
        var joined = await inside.UnitAsync(unit);
        Assert.Equal("Dr. Amir, M.Si.", await inside.NameOfAsync(joined.HeadId));
        Assert.Equal(2, joined.Members.Count);
        Assert.True(joined.IsMember(known.Id));
        Assert.Contains("UnitJoinedLab", await host.LedgerOfAsync(inside.Lab.Id.Value));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public async Task An_export_that_comes_back_unchanged_changes_nothing(string format)
    {
        var inside = await InsideLab.MakeAsync(host);
        await inside.JoinAsync(null, "Ir. Budi, M.T.", "Ani Satu, S.E.", "Ina Dua", "Oni Tiga");
        await inside.JoinAsync(null, null, "Uni Empat");
        var browser = await inside.AsAsync();
        var file = await browser.Client.GetByteArrayAsync(
            ProgrammeLinks.Units(inside.Lab.Number) + "?format=" + format
        );
        var page = await LookAsync(browser, inside.Lab, file);
        Assert.Equal("2", FactOf(page, "Baris tanpa perubahan"));
        Assert.Equal("0", FactOf(page, "Unit yang berubah"));
        Assert.Equal("0", FactOf(page, "Baris yang tidak ikut"));
    }

    [Fact]
    public async Task The_same_file_twice_makes_nobody_twice()
    {
        var inside = await InsideLab.MakeAsync(host);
        var unit = await host.Given.UnitAsync(inside.Region, "Dinas Dua Kali");
        var browser = await inside.AsAsync();
        var page = await LookAsync(
            browser,
            inside.Lab,
            Given.Csv(
                "Unit,Pimpinan,Anggota tim",
                "Dinas Dua Kali,Kepala Kami,Satu Orang; Dua Orang; Satu Orang"
            )
        );
        var form = page.Form("Masukkan 1 unit");
        await form.SendAsync();
        await form.SendAsync();
        await using var db = host.Db();
        Assert.Equal(3, await db.People.CountAsync(person => person.UnitId == unit.Id));
        Assert.Equal(2, (await inside.UnitAsync(unit)).Members.Count);
    }

    [Fact]
    public async Task What_is_no_such_table_is_told_beside_the_field()
    {
        var inside = await InsideLab.MakeAsync(host);
        var browser = await inside.AsAsync();
        var wrong = await LookAsync(browser, inside.Lab, Given.Csv("Warna,Bau", "biru,asin"));
        wrong.Shows(HttpStatusCode.BadRequest);
        Assert.StartsWith("Kolom Unit", wrong.ErrorOf("Berkas"), StringComparison.Ordinal);
        var none = await (await browser.OpenAsync(ProgrammeLinks.ImportTeams(inside.Lab.Number)))
            .Form("Unggah dan periksa")
            .Attach("Berkas", "kosong.csv", [])
            .SendAsync();
        Assert.Equal("Pilih berkasnya lebih dahulu.", none.ErrorOf("Berkas"));
    }

    private static string FactOf(Page page, string name) =>
        Words.Squeeze(
            page.Document.QuerySelectorAll("dl.facts dt")
                .Single(term => Words.Squeeze(term.TextContent) == name)
                .NextElementSibling!.TextContent
        );
}
