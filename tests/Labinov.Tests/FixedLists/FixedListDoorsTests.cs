using System.Net;
using System.Text;
using Labinov.House;
using Labinov.Modules.FixedLists;
using Labinov.Modules.Ideas;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Agreements;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.FixedLists;

/// <summary>Who reads the draft and the signed list, the paper to sign, and what Diagnose asks.</summary>
public sealed class FixedListDoorsTests(LabHost host) : FixedListPages(host)
{
    [Fact]
    public async Task The_draft_is_a_decree_or_a_letter_and_a_document_to_go_on_writing_in()
    {
        var place = await PlaceAsync("71.01");
        await ChosenAsync(place, "Ojek posyandu");
        var address = FixedListsLinks.Paper(place.Lab.Number);
        var decree = await place.Coordinator.OpenAsync(address);
        Assert.Contains("Memutuskan", decree.Text, StringComparison.Ordinal);
        Assert.Contains("Ojek posyandu", decree.Text, StringComparison.Ordinal);
        var letter = await decree.ClickAsync("Surat kepala daerah");
        Assert.DoesNotContain("Memutuskan", letter.Text, StringComparison.Ordinal);
        var file = await place.Coordinator.Client.GetByteArrayAsync(
            address + "?paper=Decree&format=docx"
        );
        Assert.Equal("PK"u8.ToArray(), file[..2]);
    }

    [Fact]
    public async Task Before_the_paper_units_read_no_draft_and_other_regions_find_nothing_at_all()
    {
        var place = await PlaceAsync("82.01");
        await ChosenAsync(place, "Kapal arsip");
        var elsewhere = await PlaceAsync("81.03");
        var unit = await Host.AsAsync(Role.Innovator, place.Unit.Scope);
        var page = await unit.OpenAsync(FixedListsLinks.Of(place.Lab.Number));
        Assert.DoesNotContain("Kapal arsip", page.Text, StringComparison.Ordinal);
        (await unit.OpenAsync(FixedListsLinks.Paper(place.Lab.Number))).Shows(
            HttpStatusCode.Forbidden
        );
        (await unit.OpenAsync(FixedListsLinks.Fix(place.Lab.Number))).Shows(
            HttpStatusCode.Forbidden
        );
        foreach (
            var address in new[]
            {
                FixedListsLinks.Of(place.Lab.Number),
                FixedListsLinks.Fix(place.Lab.Number),
                FixedListsLinks.Sort(place.Lab.Number),
                FixedListsLinks.File(place.Lab.Number, 0),
            }
        )
        {
            (await elsewhere.Coordinator.OpenAsync(address)).Shows(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task Diagnose_asks_for_the_list_once_ideas_are_chosen()
    {
        var place = await PlaceAsync("52.08");
        await ChosenAsync(place, "Bank sampah pulau");
        var facts = await Host.Given.FactsAsync(place.Lab);
        await using var db = Host.Db();
        var check = new ListIsFixed();
        Assert.False((await check.ReadAsync(db, facts, CancellationToken.None))!.IsMet);
        await FixedAsync(place);
        Assert.True((await check.ReadAsync(db, facts, CancellationToken.None))!.IsMet);
        var empty = await Host.Given.FactsAsync((await PlaceAsync("53.01")).Lab);
        Assert.Null(await check.ReadAsync(db, empty, CancellationToken.None));
    }
}
