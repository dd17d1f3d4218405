using System.Net;
using Labinov.House;
using Microsoft.EntityFrameworkCore;
using MiniExcelLibs;

namespace Labinov.Tests.Ideas.Import;

/// <summary>A workbook with a cover: the sheet that is meant may be another than the first.</summary>
public sealed class ChooseSheetTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public async Task Another_sheet_of_a_workbook_can_be_chosen()
    {
        var region = await host.Given.RegionAsync("33.24");
        var browser = await host.AsAsync(Role.InnovationAdmin, region.Scope);
        using var file = new MemoryStream();
        file.SaveAs(
            new Dictionary<string, object>
            {
                ["Sampul"] = new[] { new { Nama = "Bukan inovasi", Tahun = 2020 } },
                ["Isi"] = new[] { new { Judul = "Lumbung Pangan", OPD = "Dinas Pangan" } },
                ["Kosong"] = Array.Empty<object>(),
            }
        );
        var first = await (await browser.UploadAsync("dua.xlsx", file.ToArray())).FollowAsync();
        Assert.Contains("Bukan inovasi", first.Text, StringComparison.Ordinal);
        var second = await (
            await first.Form("Baca lembar ini").Fill("Lembar yang dibaca", "Isi").SendAsync()
        ).FollowAsync();
        Assert.Contains("Lumbung Pangan", second.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Bukan inovasi", second.Text, StringComparison.Ordinal);
        var empty = await second
            .Form("Baca lembar ini")
            .Fill("Lembar yang dibaca", "Kosong")
            .SendAsync();
        empty.Shows(HttpStatusCode.BadRequest);
        var sent = await second.Form("Coba dahulu").SendAsync();
        await host.WorkOnImportsAsync();
        var tried = await sent.FollowAsync();
        Assert.Contains("Lumbung Pangan", tried.Text, StringComparison.Ordinal);
        var late = await browser.PostAsync(
            sent.RedirectsTo + "?handler=Sheet",
            (
                "Version",
                tried.Document.QuerySelector("input[name=Version]")!.GetAttribute("value")!
            ),
            ("Sheet", "Sampul")
        );
        Assert.Contains(
            "Lembar tidak dapat diganti lagi",
            late.Shows(HttpStatusCode.Conflict).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_verb_takes_the_sheet_by_its_name_and_names_them_when_it_is_unknown()
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.CreateVersion7()}.xlsx");
        await MiniExcel.SaveAsAsync(
            file,
            new Dictionary<string, object>
            {
                ["Sampul"] = new[] { new { Nama = "Bukan inovasi", Tahun = 2020 } },
                ["Isi 2026"] = new[]
                {
                    new
                    {
                        Judul = "Beras Keliling",
                        OPD = "Dinas Pangan",
                        Kabupaten = "Kendal",
                    },
                },
            },
            cancellationToken: TestContext.Current.CancellationToken
        );
        try
        {
            Assert.Equal(1, await host.RunVerbAsync("import", file, "--sheet", "Isi"));
            Assert.False(await IsThereAsync("Beras Keliling"));
            Assert.Equal(0, await host.RunVerbAsync("import", file, "--sheet", "Isi 2026"));
            Assert.True(await IsThereAsync("Beras Keliling"));
            Assert.False(await IsThereAsync("Bukan inovasi"));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private async Task<bool> IsThereAsync(string title)
    {
        await using var db = host.Db();
        return await db.Ideas.AnyAsync(idea => idea.Title == title);
    }
}
