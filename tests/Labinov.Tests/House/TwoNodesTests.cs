using System.Net;
using AngleSharp.Dom;
using Labinov.Tests.Data;

namespace Labinov.Tests.House;

/// <summary>A person's requests hop between two nodes, and one of them is killed under the person's hands.</summary>
public sealed class TwoNodesTests(TwoNodes nodes) : IClassFixture<TwoNodes>
{
    private const string Reason = "Several nodes need PostgreSQL; on SQLite there is one.";
    private const string Begin = "Buat draf";
    private const string Next = "Simpan dan lanjut";
    private const string ToCheck = "Simpan dan periksa";
    private const string Send = "Kirim";

    [Fact]
    public async Task A_visit_and_what_is_told_after_saving_survive_the_hop()
    {
        Assert.SkipUnless(TestDatabase.IsPostgres, Reason);
        await nodes.HealAsync();
        var visitor = await SignInAsync();
        for (var i = 0; i < 4; i++)
        {
            (await visitor.OpenAsync("/desk")).Shows(HttpStatusCode.OK);
        }

        var saved = await (await visitor.OpenAsync("/ideas/new"))
            .Form(Begin)
            .Fill("Judul", "Melompat di antara dua simpul")
            .Tick("Ide baru")
            .SendAsync();
        var told = await saved.FollowAsync();
        Assert.NotEqual(NodeOf(saved), NodeOf(told));
        Assert.Contains("Draf dibuat", told.Text, StringComparison.Ordinal);
        var later = await visitor.OpenAsync(saved.RedirectsTo);
        Assert.DoesNotContain("Draf dibuat", later.Text, StringComparison.Ordinal);
        Assert.All(nodes.Balancer.Given, node => Assert.True(node.Value > 2));
    }

    [Theory]
    [InlineData(Begin, true)]
    [InlineData(Begin, false)]
    [InlineData(ToCheck, true)]
    [InlineData(ToCheck, false)]
    [InlineData(Send, true)]
    [InlineData(Send, false)]
    public async Task Killed_in_the_middle_one_retry_of_the_same_form_is_enough(
        string killAt,
        bool afterSaving
    )
    {
        Assert.SkipUnless(TestDatabase.IsPostgres, Reason);
        await nodes.HealAsync();
        nodes.Balancer.Given.Clear();
        var visitor = await SignInAsync();
        var page = await visitor.OpenAsync("/ideas/new");
        var id = Guid.Parse(
            page.Document.QuerySelector("input[name=Draft]")!.GetAttribute("value")!
        );
        foreach (var (button, fill) in Steps(id))
        {
            var form = fill(page.Shows(HttpStatusCode.OK).Form(button));
            var killed = button == killAt;
            if (killed)
            {
                Assert.Equal(["one", "other"], nodes.Balancer.Given.Keys.Order());
                await SendAndKillAsync(form, afterSaving);
            }

            var answer = await form.SendAsync();
            Assert.True(
                answer.Status == HttpStatusCode.Redirect,
                $"{button}: {answer.Status} {answer.Text} {nodes.Log}"
            );
            page = await answer.FollowAsync();
            Assert.Contains(ToldAfter(button), page.Text, StringComparison.Ordinal);
        }

        Assert.Single(nodes.Balancer.Given.Keys, name => nodes[name].ExitCode is null);
        await Aftermath.SettledAsync(nodes.One);
        await Aftermath.OnceAsync(nodes.One, [id]);
    }

    private async Task SendAndKillAsync(Form form, bool afterSaving)
    {
        if (afterSaving)
        {
            // Done and written, but the visitor never hears of it.
            nodes.Balancer.LoseNextAnswer(name => nodes[name].KillAsync());
            await Assert.ThrowsAsync<HttpRequestException>(form.SendAsync);
            // Pressing the button again takes a person longer than the balancer needs to see who is dead.
            await nodes.Balancer.SoundAsync(1);
            return;
        }

        Task<Page> sending;
        await using (await nodes.HoldAsync())
        {
            sending = form.SendAsync();
            await nodes.UntilAsync(isWaitedFor: true);
            await nodes[nodes.Balancer.LastForm].KillAsync();
            (await sending).Shows(HttpStatusCode.BadGateway);
        }

        // The database may still finish what the dead node had asked for.
        await nodes.UntilAsync(isWaitedFor: false);
    }

    private static (string Button, Func<Form, Form> Fill)[] Steps(Guid id) =>
        [
            (Begin, form => form.Fill("Judul", $"Ide {id}").Tick("Ide baru")),
            (Next, form => form.Tick("Metode").Fill("Kelompok inovator", "Pemerintah daerah")),
            (Next, form => form.Fill("Yang baru", "Loket yang datang ke pulau.")),
            (Next, form => form.Fill("Uraian", "Petugas berlayar ke pulau setiap bulan.")),
            (Next, form => form.Fill("Manfaat", "Warga tidak perlu menyeberang.")),
            (Next, form => form.Fill("Dasar hukum", "Peraturan Bupati tentang layanan keliling")),
            (ToCheck, form => form.Fill("Kontak kantor", "Bagian Organisasi")),
            (Send, form => form),
        ];

    private static string ToldAfter(string button) =>
        button switch
        {
            Begin => "Draf dibuat",
            Send => "Terkirim",
            _ => "Draf tersimpan",
        };

    private async Task<Browser> SignInAsync()
    {
        var visitor = nodes.Visitor();
        var page = await (await visitor.OpenAsync("/sign-in"))
            .Form("Masuk")
            .Fill("E-mail", "innovator@contoh.id")
            .Fill("Kata sandi", "labinov-contoh")
            .SendAsync();
        Assert.Equal("/desk", page.Shows(HttpStatusCode.Redirect).RedirectsTo);
        return visitor;
    }

    private static string NodeOf(Page page) =>
        page.Response.Headers.GetValues(Balancer.NodeHeader).Single();
}
