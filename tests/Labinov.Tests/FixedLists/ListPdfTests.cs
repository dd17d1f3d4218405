using System.Net;
using System.Text;
using Labinov.House;
using Labinov.Modules.FixedLists;

namespace Labinov.Tests.FixedLists;

/// <summary>A pdf is offered where a Chromium is set, and nowhere else.</summary>
public sealed class ListPdfTests(LabHost host) : FixedListPages(host)
{
    private const string Chromium = "/usr/bin/chromium";
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_a_Chromium_no_link_is_there_and_the_page_says_how_to_print()
    {
        var place = await PlaceAsync();
        await ChosenAsync(place, "Ojek posyandu");
        var list = await place.Coordinator.OpenAsync(FixedListsLinks.Of(place.Lab.Number));
        var paper = await place.Coordinator.OpenAsync(FixedListsLinks.Paper(place.Lab.Number));
        Assert.DoesNotContain("PDF", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("PDF", paper.Text, StringComparison.Ordinal);
        Assert.Contains("perintah cetak", paper.Text, StringComparison.Ordinal);
        (await place.Coordinator.OpenAsync(FixedListsLinks.Pdf(place.Lab.Number))).Shows(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task A_Chromium_that_is_not_there_is_told_at_the_start()
    {
        await using var wrong = Printing("/nowhere/chromium");
        var told = await Assert.ThrowsAsync<InvalidOperationException>(async () =>
            await wrong.InitializeAsync()
        );
        Assert.Contains("/nowhere/chromium", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_paper_comes_as_a_tagged_pdf_with_its_language_and_leaves_no_folder()
    {
        Assert.SkipUnless(File.Exists(Chromium), "no Chromium on this machine");
        await using var printing = Printing(Chromium);
        var (list, pdf) = await PrintedAsync(printing);
        Assert.Contains("Unduh sebagai PDF", list.Text, StringComparison.Ordinal);
        Assert.Equal("application/pdf", pdf.Content.Headers.ContentType?.MediaType);
        var text = Encoding.Latin1.GetString(await pdf.Content.ReadAsByteArrayAsync(Cancel));
        Assert.StartsWith("%PDF-", text, StringComparison.Ordinal);
        Assert.Contains("/StructTreeRoot", text, StringComparison.Ordinal);
        Assert.Contains("/Lang (id)", text, StringComparison.Ordinal);
        Assert.Empty(Directory.GetDirectories(Path.GetTempPath(), "labinov-print-*"));
    }

    [Fact]
    public async Task A_program_that_makes_nothing_leads_back_to_the_page_with_a_word()
    {
        await using var printing = Printing("/bin/false");
        var (_, answer) = await PrintedAsync(printing);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("/list/paper", $"{answer.Headers.Location}", StringComparison.Ordinal);
    }

    private static LabHost Printing(string program) =>
        new() { Settings = { ["Labinov:Chromium"] = program } };

    private static async Task<(Page List, HttpResponseMessage Pdf)> PrintedAsync(LabHost printing)
    {
        await printing.InitializeAsync();
        var region = await printing.Given.RegionAsync("72.09");
        var lab = await printing.Given.LabAsync(region);
        var unit = await printing.Given.UnitAsync(region);
        await printing.Given.ChosenAsync(unit, lab, "Ojek posyandu");
        var coordinator = await printing.AsAsync(Role.LocusCoordinator, region.Scope);
        var list = await coordinator.OpenAsync(FixedListsLinks.Of(lab.Number));
        return (list, await coordinator.Client.GetAsync(FixedListsLinks.Pdf(lab.Number), Cancel));
    }
}
