using System.Net;
using System.Text;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using Labinov.Data.Files;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Labinov.Modules.Sessions;
using Labinov.Modules.Sessions.Papers;
using SkiaSharp;

namespace Labinov.Tests.Sessions;

/// <summary>The logo of a region beside the lines of its letterhead: sent, shown, put into the document, taken away.</summary>
public sealed class LogoTests(LabHost host) : IClassFixture<LabHost>
{
    private const string Secret = "tempat-dan-waktu-kamera";

    private sealed record Scene(Region Region, Lab Lab, Session Session, Browser Coordinator)
    {
        public string Head => SessionsLinks.Letterhead(Region.Code);
        public string Paper => SessionsLinks.Paper(Session.Number, "invitation");
    }

    private async Task<Scene> SceneAsync(string code)
    {
        var region = await host.Given.RegionAsync(code);
        var lab = await host.Given.LabAsync(region);
        return new(
            region,
            lab,
            await host.Given.SessionAsync(lab),
            await host.AsAsync(Role.LocusCoordinator, region.Scope)
        );
    }

    private static byte[] Picture(
        int width,
        int height,
        SKEncodedImageFormat format = SKEncodedImageFormat.Png
    )
    {
        using var bitmap = new SKBitmap(width, height);
        bitmap.Erase(SKColors.DarkGreen);
        using var data = bitmap.Encode(format, 90);
        return data.ToArray();
    }

    private static Form Filled(Page page) =>
        page.Form("Simpan")
            .Fill("Baris kop", "PEMERINTAH KABUPATEN CONTOH\nSEKRETARIAT DAERAH")
            .Fill("Kota penandatanganan", "Ampana")
            .Fill("Jabatan penanda tangan", "Kepala Bagian Organisasi");

    private static async Task<Page> SendAsync(
        Scene scene,
        byte[] content,
        string name = "logo.png"
    ) =>
        await Filled(await scene.Coordinator.OpenAsync(scene.Head))
            .Attach("Logo daerah", name, content)
            .SendAsync();

    [Fact]
    public async Task A_logo_stands_on_the_page_and_in_the_document_with_words_for_those_who_do_not_see_it()
    {
        var scene = await SceneAsync("72.03");
        (await SendAsync(scene, Picture(900, 600))).Shows(HttpStatusCode.Redirect);
        var page = await scene.Coordinator.OpenAsync(scene.Paper);
        var shown = page.Document.QuerySelector(".letter header img")!;
        Assert.Equal("Logo PEMERINTAH KABUPATEN CONTOH", shown.GetAttribute("alt"));

        using var picture = await scene.Coordinator.Client.GetAsync(shown.GetAttribute("src"));
        Assert.Equal("image/png", picture.Content.Headers.ContentType!.MediaType);
        Assert.Equal("nosniff", Assert.Single(picture.Headers.GetValues("X-Content-Type-Options")));
        using var drawn = SKBitmap.Decode(await picture.Content.ReadAsByteArrayAsync());
        Assert.Equal((400, 266), (drawn.Width, drawn.Height));

        var path = SessionsLinks.PaperFile(scene.Session.Number, "invitation");
        Assert.Contains(
            "PEMERINTAH KABUPATEN CONTOH\nSEKRETARIAT DAERAH\n",
            await WordDocument.ReadAsync(scene.Coordinator, path),
            StringComparison.Ordinal
        );
        using var file = new MemoryStream(await scene.Coordinator.Client.GetByteArrayAsync(path));
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        var main = document.MainDocumentPart!;
        Assert.Single(main.ImageParts);
        var inline = main.Document!.Descendants<Inline>().Single();
        Assert.Equal("Logo PEMERINTAH KABUPATEN CONTOH", inline.DocProperties!.Description);
        Assert.Equal(1.5, (double)inline.Extent!.Cx! / inline.Extent.Cy!, 0.01);
    }

    [Fact]
    public async Task It_stays_when_the_lines_change_and_goes_when_asked()
    {
        var scene = await SceneAsync("72.04");
        await SendAsync(scene, Picture(60, 60));
        await Filled(await scene.Coordinator.OpenAsync(scene.Head))
            .Fill("Kota penandatanganan", "Luwuk")
            .SendAsync();
        var page = await scene.Coordinator.OpenAsync(scene.Head);
        Assert.NotNull(page.Document.QuerySelector("img.logo"));

        await page.Form("Simpan").Tick("Hapus logo").SendAsync();
        var after = await scene.Coordinator.OpenAsync(scene.Head);
        Assert.Null(after.Document.QuerySelector("img.logo"));
        Assert.Null(
            (await scene.Coordinator.OpenAsync(scene.Paper)).Document.QuerySelector(".letter img")
        );
        using var gone = await scene.Coordinator.Client.GetAsync(scene.Head + "/logo");
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task What_is_no_picture_is_told_beside_its_field_and_what_was_typed_stays()
    {
        var scene = await SceneAsync("72.05");
        byte[][] wrong =
        [
            "<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray(),
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3],
            Picture(Redraw.LargestSide + 1, 4),
        ];
        foreach (var content in wrong)
        {
            var page = (await SendAsync(scene, content)).Shows(HttpStatusCode.BadRequest);
            Assert.Contains("bukan gambar", page.ErrorOf("Logo daerah"), StringComparison.Ordinal);
            Assert.Equal("Ampana", page.Form("Simpan").ValueOf("Kota penandatanganan"));
        }

        var large = await SendAsync(scene, new byte[KeepLogo.Largest + 1]);
        Assert.Contains("2 MB", large.ErrorOf("Logo daerah"), StringComparison.Ordinal);
        Assert.Empty(await host.LedgerOfAsync(scene.Region.Id.Value));
    }

    [Fact]
    public async Task A_logo_that_came_with_a_form_to_be_sent_again_need_not_be_chosen_again()
    {
        var scene = await SceneAsync("72.06");
        var again = await Filled(await scene.Coordinator.OpenAsync(scene.Head))
            .Fill("Kota penandatanganan", "")
            .Attach("Logo daerah", "logo.png", Picture(50, 50))
            .SendAsync();
        again.Shows(HttpStatusCode.BadRequest);
        Assert.Contains("tidak perlu dipilih lagi", again.Text, StringComparison.Ordinal);
        await again.Form("Simpan").Fill("Kota penandatanganan", "Buol").SendAsync();
        var page = await scene.Coordinator.OpenAsync(scene.Head);
        Assert.NotNull(page.Document.QuerySelector("img.logo"));
    }

    [Fact]
    public async Task Those_inside_a_lab_of_the_region_see_it_and_nobody_else()
    {
        var scene = await SceneAsync("72.09");
        await SendAsync(scene, Picture(60, 60));
        var path = scene.Head + "/logo";
        var coach = await host.AsAsync(Role.Facilitator, scene.Lab.Scope);
        (await coach.Client.GetAsync(path)).EnsureSuccessStatusCode();
        var other = await host.AsAsync(
            Role.LocusCoordinator,
            (await host.Given.RegionAsync("33.05")).Scope
        );
        (await other.OpenAsync(path)).Shows(HttpStatusCode.NotFound);
    }

    [Fact]
    public void A_picture_is_drawn_anew_so_that_nothing_hidden_in_it_is_kept()
    {
        var jpeg = Picture(30, 20, SKEncodedImageFormat.Jpeg);
        // A remark of a camera, behind the first mark of the file: FF FE, its length, its text.
        var said = Encoding.ASCII.GetBytes(Secret);
        byte[] talking =
        [
            .. jpeg[..2],
            0xFF,
            0xFE,
            0,
            (byte)(said.Length + 2),
            .. said,
            .. jpeg[2..],
        ];
        var png = Redraw.AsPng(talking, 400, 400)!;
        Assert.Equal(ScanKind.Png, ScanKinds.Of(png));
        Assert.DoesNotContain(Secret, Encoding.ASCII.GetString(png), StringComparison.Ordinal);
        using var drawn = SKBitmap.Decode(png);
        Assert.Equal((30, 20), (drawn.Width, drawn.Height));
    }
}
