using System.Net;
using Labinov.House;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Programme;

/// <summary>The manager says what a round promises, who pays and when regions apply; everybody reads it.</summary>
public sealed class FrameRoundTests(LabHost host) : IClassFixture<LabHost>
{
    private const string Save = "Simpan";
    private static readonly string[] Quarters =
    [
        "Triwulan I",
        "Triwulan II",
        "Triwulan III",
        "Triwulan IV",
    ];

    private Task<Browser> ManagerAsync() => host.AsAsync(Role.ProgrammeManager, Scope.Nation);

    [Fact]
    public async Task Window_funding_and_targets_are_told_and_read_by_everybody()
    {
        var round = await host.Given.RoundAsync(2061);
        var browser = await ManagerAsync();
        var page = await browser.OpenAsync(
            ProgrammeLinks.Round(round.Number, round.Year, round.Theme)
        );
        var form = (await page.ClickAsync("Masa pendaftaran, dana, dan target")).Shows(
            HttpStatusCode.OK
        );
        var typed = form.Form(Save)
            .Fill("Tema", "Layanan dasar di pulau kecil")
            .Fill("Siapa yang membiayai?", "Shared")
            .Fill("Kode keluaran", " 3456.PBS.001 ")
            .Fill("Hari pertama", "2026-11-20")
            .Fill("Hari terakhir", "2026-12-15");
        int[] ideas = [0, 1200, 2400, 2400];
        for (var i = 0; i < ideas.Length; i++)
        {
            typed.FillIn(Quarters[i], "Ide", $"{ideas[i]}");
        }

        var done = await (await typed.SendAsync()).FollowAsync();
        Assert.Contains("sudah disimpan", done.Text, StringComparison.Ordinal);

        var read = await (await host.Stranger().OpenAsync($"/rounds/{round.Number}")).FollowAsync();
        Assert.Contains("Layanan dasar di pulau kecil", read.Text, StringComparison.Ordinal);
        Assert.Contains("3456.PBS.001", read.Text, StringComparison.Ordinal);
        Assert.Contains("20 Nov – 15 Des 2026 sedang dibuka", read.Text, StringComparison.Ordinal);
        Assert.Contains("2.400", read.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("dana, dan target", read.Text, StringComparison.Ordinal);
        Assert.Equal(["RoundOpened", "RoundFramed"], await host.LedgerOfAsync(round.Id.Value));
    }

    [Fact]
    public async Task Emptying_the_targets_takes_them_out()
    {
        var round = await host.Given.RoundAsync(2062);
        var browser = await ManagerAsync();
        var path = ProgrammeLinks.Frame(round.Number);
        await (await browser.OpenAsync(path))
            .Form(Save)
            .FillIn("Triwulan I", "Daerah", "3")
            .FillIn("Triwulan II", "Daerah", "5")
            .FillIn("Triwulan III", "Daerah", "5")
            .FillIn("Triwulan IV", "Daerah", "6")
            .SendAsync();
        await using var db = host.Db();
        var rows = db.Rounds.Where(row => row.Id == round.Id).SelectMany(row => row.Targets);
        Assert.Equal(
            [3, 5, 5, 6],
            await rows.OrderBy(row => row.Quarter).Select(row => row.Loci).ToListAsync()
        );

        var form = (await browser.OpenAsync(path)).Form(Save);
        foreach (var quarter in Quarters)
        {
            foreach (
                var figure in new[]
                {
                    "Daerah",
                    "Ide",
                    "Diterapkan",
                    "Masih berjalan setelah setahun",
                }
            )
            {
                form.FillIn(quarter, figure, "");
            }
        }

        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        Assert.Equal(0, await rows.CountAsync());
    }

    [Theory]
    [InlineData("2026-12-15", "2026-11-20", "Hari terakhir", "mendahului")]
    [InlineData("2026-12-15", "", "Hari terakhir", "Isi kedua hari")]
    [InlineData("", "2026-12-15", "Hari pertama", "Isi kedua hari")]
    public async Task A_window_that_cannot_be_is_told_beside_its_field_and_everything_typed_stays(
        string from,
        string until,
        string field,
        string told
    )
    {
        var round = await host.Given.RoundAsync(2063);
        var page = await (await ManagerAsync()).OpenAsync(ProgrammeLinks.Frame(round.Number));
        var wrong = await page.Form(Save)
            .Fill("Kode keluaran", "3456")
            .Fill("Hari pertama", from)
            .Fill("Hari terakhir", until)
            .SendAsync();
        wrong.Shows(HttpStatusCode.BadRequest);
        Assert.Contains(told, wrong.ErrorOf(field), StringComparison.Ordinal);
        Assert.Equal("3456", wrong.Form(Save).ValueOf("Kode keluaran"));
        Assert.Equal(["RoundOpened"], await host.LedgerOfAsync(round.Id.Value));
    }

    [Fact]
    public async Task A_target_smaller_than_the_quarter_before_is_told_at_that_figure()
    {
        var round = await host.Given.RoundAsync(2064);
        var page = await (await ManagerAsync()).OpenAsync(ProgrammeLinks.Frame(round.Number));
        var wrong = await page.Form(Save)
            .FillIn("Triwulan I", "Ide", "10")
            .FillIn("Triwulan II", "Ide", "9")
            .FillIn("Triwulan III", "Ide", "-1")
            .SendAsync();
        wrong.Shows(HttpStatusCode.BadRequest);
        var again = await page.Form(Save)
            .FillIn("Triwulan I", "Ide", "10")
            .FillIn("Triwulan II", "Ide", "9")
            .FillIn("Triwulan III", "Ide", "12")
            .FillIn("Triwulan IV", "Ide", "12")
            .SendAsync();
        again.Shows(HttpStatusCode.BadRequest);
        var field = again.Document.QuerySelector("[name='Q2.Ideas']")!;
        Assert.Equal(
            ("9", "true"),
            (field.GetAttribute("value"), field.GetAttribute("aria-invalid"))
        );
        Assert.Null(
            again.Document.QuerySelector("[name='Q3.Ideas']")!.GetAttribute("aria-invalid")
        );
    }

    [Fact]
    public async Task Two_managers_at_once_the_second_sees_that_something_changed()
    {
        var round = await host.Given.RoundAsync(2065);
        var path = ProgrammeLinks.Frame(round.Number);
        var (one, other) = (await ManagerAsync(), await ManagerAsync());
        var (mine, theirs) = (await one.OpenAsync(path), await other.OpenAsync(path));
        await theirs.Form(Save).Fill("Kode keluaran", "A").SendAsync();
        var late = await mine.Form(Save).Fill("Kode keluaran", "B").SendAsync();
        late.Shows(HttpStatusCode.Conflict);
        Assert.Equal("B", late.Form(Save).ValueOf("Kode keluaran"));
    }

    [Fact]
    public async Task Nobody_but_the_manager_of_the_nation_frames_a_round()
    {
        var round = await host.Given.RoundAsync(2066);
        var lab = await host.Given.LabAsync();
        foreach (
            var browser in new[]
            {
                await host.AsAsync(Role.LabCoordinator, lab.Scope),
                await host.AsAsync(Role.Researcher, Scope.Nation),
            }
        )
        {
            (await browser.OpenAsync(ProgrammeLinks.Frame(round.Number))).Shows(
                HttpStatusCode.Forbidden
            );
        }

        var actor = new Actor(Guid.CreateVersion7(), "", []);
        var frame = new RoundFrame("Tema", Funding.Shared, null, null, null, []);
        Assert.Equal(
            "programme.rule.only-manager",
            Assert.Throws<RuleBroken>(() => round.Frame(actor, frame, host.Now)).Message
        );
    }
}
