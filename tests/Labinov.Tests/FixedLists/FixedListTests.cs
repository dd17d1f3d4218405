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

/// <summary>The chosen ideas are sorted by mission, fixed by a signed paper, and changed by a second one only.</summary>
public sealed class FixedListTests(LabHost host) : FixedListPages(host)
{
    [Fact]
    public async Task The_chosen_ideas_are_sorted_by_the_points_of_the_mission()
    {
        var place = await PlaceAsync();
        var idea = await ChosenAsync(place, "Perahu obat");
        await ChosenAsync(place, "Pasar apung");
        var list = await place.Coordinator.OpenAsync(FixedListsLinks.Of(place.Lab.Number));
        Assert.Contains("Pasar apung", list.Text, StringComparison.Ordinal);
        var sorting = await (
            await (await list.ClickAsync("Butir misi"))
                .Form("Simpan")
                .Fill("Butir misi", "Layanan sampai ke pulau\nEkonomi pesisir")
                .SendAsync()
        ).FollowAsync();
        Assert.Contains("0 dari 2 ide", sorting.Text, StringComparison.Ordinal);
        var sorted = await (
            await sorting.Form("Simpan").Fill("Perahu obat", "Layanan sampai ke pulau").SendAsync()
        ).FollowAsync();
        Assert.Contains("Layanan sampai ke pulau", sorted.Text, StringComparison.Ordinal);
        await using var db = Host.Db();
        var point = await db.MissionPoints.SingleAsync(row =>
            row.RegionId == place.Region.Id && row.Nth == 1
        );
        Assert.Equal(
            point.Id,
            (await db.IdeaMissions.SingleAsync(row => row.IdeaId == idea.Id)).PointId
        );
    }

    [Fact]
    public async Task A_point_that_is_renamed_or_dropped_leaves_its_ideas_unsorted()
    {
        var place = await PlaceAsync("73.01");
        var idea = await ChosenAsync(place, "Rumah garam");
        var address = FixedListsLinks.Missions(place.Lab.Number);
        await (await place.Coordinator.OpenAsync(address))
            .Form("Simpan")
            .Fill("Butir misi", "Satu\nDua")
            .SendAsync();
        await (await place.Coordinator.OpenAsync(FixedListsLinks.Sort(place.Lab.Number)))
            .Form("Simpan")
            .Fill("Rumah garam", "Dua")
            .SendAsync();
        await (await place.Coordinator.OpenAsync(address))
            .Form("Simpan")
            .Fill("Butir misi", "Satu\nTiga")
            .SendAsync();
        await using var db = Host.Db();
        Assert.False(await db.IdeaMissions.AnyAsync(row => row.IdeaId == idea.Id));
        Assert.Equal(
            ["Satu", "Tiga"],
            await db.PointsOf(place.Region.Id).Select(point => point.Text).ToListAsync()
        );
    }

    [Fact]
    public async Task A_signed_paper_locks_the_list_once_and_fills_the_chain_of_agreements()
    {
        var place = await PlaceAsync("74.01");
        await ChosenAsync(place, "Sekolah terapung");
        var form = Signed(
            await place.Coordinator.OpenAsync(FixedListsLinks.Fix(place.Lab.Number)),
            "Tetapkan dan kunci"
        );
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        var shown = await (await form.SendAsync()).Shows(HttpStatusCode.Redirect).FollowAsync();
        Assert.Contains("188.45/300/2026", shown.Text, StringComparison.Ordinal);
        await using var db = Host.Db();
        var list = await db.FixedLists.SingleAsync(row => row.LabId == place.Lab.Id);
        Assert.Equal(["ListFixed"], await Host.LedgerOfAsync(list.Id.Value));
        var link = await db.Agreements.SingleAsync(row =>
            row.LabId == place.Lab.Id && row.Kind == AgreementKind.IdeaDecree
        );
        Assert.Equal((AgreementState.Signed, list.FileHash), (link.State, link.FileHash));
        // The second paper of another sending does not replace the first.
        var unit = await Host.AsAsync(Role.Innovator, place.Unit.Scope);
        var read = await unit.OpenAsync(FixedListsLinks.Of(place.Lab.Number));
        Assert.Contains("Sekolah terapung", read.Text, StringComparison.Ordinal);
        (await unit.OpenAsync(FixedListsLinks.File(place.Lab.Number, 0))).Shows(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_is_missing_on_the_paper_stands_beside_its_field_and_the_scan_is_kept()
    {
        var place = await PlaceAsync("75.01");
        await ChosenAsync(place, "Kebun sekolah");
        var page = await place.Coordinator.OpenAsync(FixedListsLinks.Fix(place.Lab.Number));
        var again = (
            await Signed(page, "Tetapkan dan kunci", "")
                .Fill("Tanggal penetapan", "2027-01-01")
                .SendAsync()
        ).Shows(HttpStatusCode.BadRequest);
        Assert.NotEmpty(again.ErrorOf("Nomor surat"));
        Assert.NotEmpty(again.ErrorOf("Tanggal penetapan"));
        Assert.Contains("masih tersimpan", again.Text, StringComparison.Ordinal);
        var form = again
            .Form("Tetapkan dan kunci")
            .Fill("Nomor surat", "1")
            .Fill("Tanggal penetapan", "2026-11-20");
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task After_the_paper_a_change_needs_a_second_paper_and_a_reason()
    {
        var place = await PlaceAsync("76.01");
        await ChosenAsync(place, "Perpustakaan perahu");
        await FixedAsync(place);
        await ChosenAsync(place, "Dapur bersama");
        var list = await place.Coordinator.OpenAsync(FixedListsLinks.Of(place.Lab.Number));
        Assert.DoesNotContain("Dapur bersama", list.Text, StringComparison.Ordinal);
        var page = await list.ClickAsync("Ubah daftar");
        var again = (
            await Signed(page, "Simpan perubahan")
                .Fill("Tanggal penetapan", "2020-01-31")
                .SendAsync()
        ).Shows(HttpStatusCode.BadRequest);
        Assert.NotEmpty(again.ErrorOf("Alasan perubahan"));
        Assert.Contains("mendahului", again.ErrorOf("Tanggal penetapan"), StringComparison.Ordinal);
        Assert.Contains("sudah dipakai", again.ErrorOf("Nomor surat"), StringComparison.Ordinal);
        var form = again
            .Form("Simpan perubahan")
            .Fill("Nomor surat", "188.45/412/2026")
            .Fill("Tanggal penetapan", "2026-11-23")
            .Tick("1. Perpustakaan perahu")
            .Fill("Alasan perubahan", "Unit digabung, idenya diganti.");
        var shown = await (await form.SendAsync()).Shows(HttpStatusCode.Redirect).FollowAsync();
        Assert.Contains("Dapur bersama", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Unit digabung", shown.Text, StringComparison.Ordinal);
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        await using var db = Host.Db();
        var fixedList = (await db.FixedListAsync(place.Lab.Id, CancellationToken.None))!;
        Assert.Single(fixedList.Amendments);
        Assert.Equal(1, fixedList.Lines.Single(line => line.Nth == 1).GoneBy);
        Assert.Equal(["ListFixed", "ListAmended"], await Host.LedgerOfAsync(fixedList.Id.Value));
        // The first paper goes on saying what was signed by it.
        var paper = await place.Coordinator.OpenAsync(FixedListsLinks.Paper(place.Lab.Number));
        Assert.Contains("Perpustakaan perahu", paper.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Dapur bersama", paper.Text, StringComparison.Ordinal);
        Assert.Contains("sesudahnya diubah", paper.Text, StringComparison.Ordinal);
    }
}
