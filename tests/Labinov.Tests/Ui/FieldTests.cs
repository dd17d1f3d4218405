using System.Net;
using AngleSharp.Dom;

namespace Labinov.Tests.Ui;

public sealed class FieldTests(LabHost host) : IClassFixture<LabHost>
{
    private async Task<Form> FormAsync() =>
        (await host.Stranger().OpenAsync("/house/parts")).Form("Kirim ide");

    [Fact]
    public async Task A_field_is_described_by_its_hint_its_error_and_its_limit()
    {
        var page = await (await FormAsync()).Fill("Judul ide", "").SendAsync();
        page.Shows(HttpStatusCode.BadRequest);
        var field = page.Document.GetElementById("Heading")!;
        Assert.Equal(
            "Heading-hint Heading-error Heading-limit",
            field.GetAttribute("aria-describedby")
        );
        Assert.All(
            field.GetAttribute("aria-describedby")!.Split(' '),
            id => Assert.NotNull(page.Document.GetElementById(id))
        );
        Assert.Equal("true", field.GetAttribute("aria-invalid"));
        Assert.Equal("true", field.GetAttribute("aria-required"));
        Assert.Equal("Isi bagian ini.", page.ErrorOf("Judul ide"));
        Assert.Contains("Paling banyak 120 huruf.", page.Text, StringComparison.Ordinal);
        Assert.Equal("120", field.GetAttribute("maxlength"));
    }

    [Fact]
    public async Task The_summary_names_each_wrong_field_leads_to_it_and_keeps_the_order_of_the_form()
    {
        var page = await (await FormAsync())
            .Fill("Apa yang berubah bagi warga?", "")
            .Fill("Judul ide", "")
            .SendAsync();
        var summary = page.Document.QuerySelector(".error-summary")!;
        Assert.Equal("alert", summary.GetAttribute("role"));
        Assert.Equal("-1", summary.GetAttribute("tabindex"));
        Assert.True(summary.HasAttribute("autofocus"));
        var links = summary.QuerySelectorAll("a");
        Assert.Equal(
            """
            Judul ide: Isi bagian ini.
            Apa yang berubah bagi warga: Isi bagian ini.
            Perangkat Daerah: Isi bagian ini.
            Mulai dijalankan: Isi bagian ini.
            """,
            string.Join('\n', links.Select(link => link.TextContent))
        );
        Assert.All(
            links,
            link => Assert.NotNull(page.Document.GetElementById(link.GetAttribute("href")![1..]))
        );
    }

    [Fact]
    public async Task What_belongs_to_no_field_is_told_without_a_link()
    {
        var page = await host.Stranger().OpenAsync("/en/house/parts?show=errors");
        var first = page.Document.QuerySelector(".error-summary li")!;
        Assert.StartsWith(
            "The Diagnose stage is closed.",
            first.TextContent,
            StringComparison.Ordinal
        );
        Assert.Null(first.QuerySelector("a"));
    }

    [Fact]
    public async Task Everything_typed_is_kept_beside_an_error_except_a_password()
    {
        var page = await (await FormAsync())
            .Fill("Judul ide", "<b>Sungai & \"kali\"</b>")
            .Fill("Apa yang berubah bagi warga?", "Baris satu\nbaris dua")
            .Fill("Jenis inovasi", "Teknologi")
            .Fill("Perangkat Daerah", "Puskesmas Ampana Timur")
            .Tick("Kelompok warga")
            .Fill("Mulai dijalankan", "2026-12-24")
            .Fill("Keluarga yang dilayani", "banyak")
            .Fill("Kata sandi baru", "rahasia-sekali")
            .SendAsync();
        page.Shows(HttpStatusCode.BadRequest);
        var form = page.Form("Kirim ide");
        Assert.Equal("<b>Sungai & \"kali\"</b>", form.ValueOf("Judul ide"));
        Assert.Contains(
            "baris dua",
            form.ValueOf("Apa yang berubah bagi warga?"),
            StringComparison.Ordinal
        );
        Assert.Equal("on", form.ValueOf("Teknologi"));
        Assert.Equal("3", form.ValueOf("Perangkat Daerah"));
        Assert.Equal("on", form.ValueOf("Kelompok warga"));
        Assert.Equal("on", form.ValueOf("Pimpinan unit"));
        Assert.Equal("2026-12-24", form.ValueOf("Mulai dijalankan"));
        Assert.Equal("banyak", form.ValueOf("Keluarga yang dilayani"));
        Assert.Equal("", form.ValueOf("Kata sandi baru"));
        Assert.NotEmpty(page.ErrorOf("Keluarga yang dilayani"));
    }

    [Fact]
    public async Task A_number_out_of_range_is_told_with_both_ends()
    {
        var page = await (await FormAsync()).Fill("Keluarga yang dilayani", "9000").SendAsync();
        Assert.Equal(
            "Tulis angka dari 1 sampai 5000.",
            page.ErrorOf("Keluarga yang dilayani").Replace(".000", "000", StringComparison.Ordinal)
        );
        Assert.Contains("Angka dari 1 sampai 5.000.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_of_choices_has_a_legend_and_takes_the_focus_from_the_summary()
    {
        var page = await host.Stranger().OpenAsync("/house/parts?show=errors");
        var group = page.Document.GetElementById("Kind")!;
        Assert.Equal("FIELDSET", group.TagName);
        Assert.Equal("-1", group.GetAttribute("tabindex"));
        Assert.Equal("Jenis inovasi", group.QuerySelector("legend")!.TextContent.Trim());
        Assert.Equal("Isi bagian ini.", page.ErrorOf("Jenis inovasi"));
    }
}
