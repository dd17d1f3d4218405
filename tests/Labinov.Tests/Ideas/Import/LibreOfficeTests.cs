using System.IO.Compression;
using System.Text;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Tests.Data;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Ideas.Import;

/// <summary>The real thing: an export goes through LibreOffice and comes back; exactly the cell that was edited there differs.</summary>
[Collection(nameof(LibreOffice))]
public sealed class LibreOfficeTests(LabHost host, LibreOffice office) : IClassFixture<LabHost>
{
    private const string Title = "Café “Ñandú” & Perahu 100%";
    private const string List = "/ideas?Of=Region&format=";

    /// <summary>Everything that spreadsheets like to make something else of.</summary>
    private static readonly IdeaFacts Tricky = new(
        new Basics(
            Title,
            InnovationKind.Technology,
            "007",
            InnovatorGroup.RegionalGovernment,
            IdeaState.Applied,
            2023,
            2024
        ),
        new Story(
            "Baris pertama, dengan koma; dan titik koma.\nBaris kedua “dikutip” \"ganda\".\n\n- butir",
            "=SUM(1;2)",
            "-5 derajat",
            string.Join('\n', Enumerable.Repeat("Langkah demi langkah di pulau Una-Una.", 200))
        ),
        new Results(
            "+62 464 000000",
            "@kantor",
            "'dikutip",
            "Lama (hari)",
            "1,50",
            "15%",
            "2024-01-05"
        ),
        new Sources("0464 000000", "72.10", "https://contoh.id/a?b=1&c=2", null)
    );

    private async Task<(Browser Keeper, Idea Idea)> PlaceAsync(string code)
    {
        var region = await host.Given.RegionAsync(code);
        var unit = await host.Given.UnitAsync(region, $"Dinas Uji {code}");
        var author = await host.Given.PersonAsync();
        var idea = host.Given.Unsaved(unit, author, Title);
        var writer = Given.Writer(unit.Id, author.Id.Value);
        idea.Write(writer, Tricky, host.Now);
        idea.Submit(writer, host.Now);
        await host.SaveAsync(idea);
        await host.Given.SubmittedAsync(unit, author, "Kebun Biasa");
        return (await host.AsAsync(Role.InnovationAdmin, region.Scope), idea);
    }

    private static string Changes(Page page) =>
        string.Join(
            '|',
            page.Document.QuerySelectorAll("table.changes tbody tr")
                .Select(row => Words.Squeeze(row.TextContent))
        );

    private async Task<IdeaFacts> FactsAsync(Idea idea)
    {
        await using var db = host.Db();
        return (
            await db.Ideas.SingleAsync(
                row => row.Id == idea.Id,
                TestContext.Current.CancellationToken
            )
        ).Facts;
    }

    private async Task<Page> UntouchedAsync(Browser keeper, string name, byte[] file)
    {
        var tried = await host.TryAsync(keeper, name, file);
        Assert.Equal("", Changes(tried));
        Assert.Contains("2 baris tanpa perubahan", tried.Text, StringComparison.Ordinal);
        return tried;
    }

    // What typing into a cell of the saved file would do.
    private static byte[] Edited(byte[] workbook, string from, string to)
    {
        using var file = new MemoryStream();
        file.Write(workbook);
        using (var archive = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            var found = archive.Entries.Where(entry => entry.Name is "content.xml").Single();
            string xml;
            using (var reader = new StreamReader(found.Open()))
            {
                xml = reader.ReadToEnd();
            }

            Assert.Contains(from, xml, StringComparison.Ordinal);
            using var stream = found.Open();
            stream.SetLength(0);
            stream.Write(Encoding.UTF8.GetBytes(xml.Replace(from, to, StringComparison.Ordinal)));
        }

        return file.ToArray();
    }

    [Fact]
    public async Task A_workbook_edited_there_differs_in_that_cell_and_the_next_round_in_none()
    {
        var (keeper, idea) = await PlaceAsync("72.10");
        var exported = await keeper.Client.GetByteArrayAsync(List + "xlsx");
        var ods = await office.ConvertAsync(exported, "xlsx", "ods");
        var untouched = await office.ConvertAsync(ods, "ods", "xlsx");
        await UntouchedAsync(keeper, "a.xlsx", untouched);

        var edited = Edited(ods, "Baris kedua", "Baris kedua yang baru");
        var back = await office.ConvertAsync(edited, "ods", "xlsx");
        var tried = await host.TryAsync(keeper, "b.xlsx", back);
        var row = Assert.Single(tried.Document.QuerySelectorAll("table.changes tbody tr"));
        Assert.Equal("yang baru", Words.Squeeze(row.QuerySelector("ins")!.TextContent));
        Assert.Null(row.QuerySelector("del"));
        await host.BringInAsync(tried, 2);
        Assert.Equal(
            Tricky with
            {
                Story = Tricky.Story with
                {
                    Description = Tricky.Story.Description!.Replace(
                        "Baris kedua",
                        "Baris kedua yang baru",
                        StringComparison.Ordinal
                    ),
                },
            },
            await FactsAsync(idea)
        );

        exported = await keeper.Client.GetByteArrayAsync(List + "xlsx");
        ods = await office.ConvertAsync(exported, "xlsx", "ods");
        await UntouchedAsync(keeper, "c.xlsx", await office.ConvertAsync(ods, "ods", "xlsx"));
    }

    [Fact]
    public async Task Text_separated_by_commas_goes_there_and_back_both_ways()
    {
        var (keeper, idea) = await PlaceAsync("72.11");
        var workbook = await keeper.Client.GetByteArrayAsync(List + "xlsx");
        var csv = await office.ConvertAsync(workbook, "xlsx", "csv");
        await UntouchedAsync(keeper, "a.csv", csv);
        var text = Encoding.UTF8.GetString(csv);
        Assert.Contains("72.11", text, StringComparison.Ordinal);

        var exported = await keeper.Client.GetByteArrayAsync("/en" + List + "csv");
        await UntouchedAsync(keeper, "b.xlsx", await office.ConvertAsync(exported, "csv", "xlsx"));

        var edited = Encoding.UTF8.GetBytes(
            Encoding
                .UTF8.GetString(exported)
                .Replace("Lama (hari)", "Lama (jam)", StringComparison.Ordinal)
        );
        var back = await office.ConvertAsync(edited, "csv", "xlsx");
        var tried = await host.TryAsync(keeper, "c.xlsx", back);
        Assert.Equal("Yang diukur Lama (hari) Lama (jam)", Changes(tried));
        await host.BringInAsync(tried, 2);
        Assert.Equal(
            Tricky with
            {
                Results = Tricky.Results with { Indicator = "Lama (jam)" },
            },
            await FactsAsync(idea)
        );
        await UntouchedAsync(keeper, "d.xlsx", back);
    }
}
