using System.Globalization;
using System.Text;
using Labinov.Data.Tables;
using Labinov.Modules.Surveys.Anonymous;
using Labinov.Modules.Surveys.Instruments;
using Labinov.Modules.Surveys.Paper;

namespace Labinov.Tests.Surveys;

/// <summary>A file of paper answers, as typists write it: headings, cells, and what is wrong with them.</summary>
public sealed class PaperFileTests
{
    private static readonly Instrument Willingness = KnownInstruments.Find("willingness")!;

    private static SurveyItem Item(string code) =>
        Willingness.Items.Single(item => item.Code == code);

    // Quoted: a question may hold a comma.
    private static string Head(string code) =>
        $"\"{PaperColumns.Heading(Willingness, Item(code))}\"";

    private static PaperTable Read(params string[] lines) => Read(isPaired: true, lines);

    private static PaperTable Read(bool isPaired, params string[] lines)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(string.Join("\r\n", lines)));
        return PaperFile.Read(file, Willingness, isPaired);
    }

    private static void Broken(string words, Action act) =>
        Assert.Equal(words, Assert.Throws<TableBroken>(act).Message);

    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public void Every_question_is_found_under_the_heading_of_the_blank_sheet(string language)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = new CultureInfo(language);
        try
        {
            foreach (var instrument in KnownInstruments.All)
            {
                Assert.All(
                    instrument.Items,
                    item =>
                        Assert.Equal(
                            (PaperColumn.Question, item),
                            PaperColumns.Of(PaperColumns.Heading(instrument, item), instrument)
                        )
                );
            }
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void A_question_is_found_by_its_number_or_code_alone_and_another_column_is_none()
    {
        Assert.Equal(Willingness.Items.ElementAt(2), PaperColumns.Of("3", Willingness)?.Item);
        Assert.Equal(Willingness.Items.ElementAt(2), PaperColumns.Of("3.", Willingness)?.Item);
        Assert.Equal(Item("tried"), PaperColumns.Of("tried", Willingness)?.Item);
        Assert.Null(PaperColumns.Of("99", Willingness));
        Assert.Null(PaperColumns.Of("Nama", Willingness));
        Assert.Null(PaperColumns.Of("", Willingness));
    }

    [Fact]
    public void Choices_are_typed_by_their_place_their_words_or_their_code()
    {
        var (rank, tried) = (Item("rank"), Item("tried"));
        Assert.All(
            rank.Choices!.Select((choice, at) => (choice, at)),
            pair =>
            {
                Assert.Equal(pair.choice.Code, PaperCells.Value(rank, $"{pair.at + 1}"));
                Assert.Equal(
                    pair.choice.Code,
                    PaperCells.Value(rank, pair.choice.Text.Id.ToUpperInvariant())
                );
                Assert.Equal(pair.choice.Code, PaperCells.Value(rank, pair.choice.Text.En));
                Assert.Equal(pair.choice.Code, PaperCells.Value(rank, pair.choice.Code));
            }
        );
        Assert.Equal("99", PaperCells.Value(rank, "99"));
        Assert.Equal(SurveyItem.Yes, PaperCells.Value(tried, "Ya"));
        Assert.Equal(SurveyItem.Yes, PaperCells.Value(tried, "1"));
        Assert.Equal(SurveyItem.No, PaperCells.Value(tried, "tdk"));
        Assert.Equal("mungkin", PaperCells.Value(tried, "mungkin"));
    }

    [Theory]
    [InlineData("007", "7")]
    [InlineData("0", "0")]
    [InlineData(" a 1 ", "A1")]
    [InlineData("B-12", "B-12")]
    [InlineData("3001-k3tr 9wqz-4hmd-02xv", "3001-K3TR9WQZ4HMD02XV")]
    [InlineData("3001-K3TR9WQZ4HMD02X", null)]
    [InlineData("Siti Aminah, Dinas A", null)]
    [InlineData("?", null)]
    [InlineData("", null)]
    public void A_sheet_is_known_however_its_code_or_number_was_typed(string typed, string? name) =>
        Assert.Equal(name, PaperRow.NameOf(typed));

    [Fact]
    public void A_row_is_a_sheet_and_what_was_left_blank_was_skipped()
    {
        var table = Read(
            $"Lembar,{Head("rank")},{Head("begin-notice")},{Head("tried")},Nama",
            "1,2,5,ya,Siti",
            "2,,4,,",
            ",,,,"
        );
        Assert.Equal([2, 3], table.Rows.Select(row => row.Line));
        Assert.All(table.Rows, row => Assert.Empty(row.Faults));
        Assert.Equal(3, table.Rows[0].Answers.Count);
        Assert.Equal("5", table.Rows[0].Answers[Item("begin-notice")]);
        Assert.Equal(1, table.Rows[1].Answers.Count);
        Assert.Equal(["Nama"], table.Ignored);
        Assert.Equal(Willingness.Items.Count() - 3, table.Lacking.Count);
    }

    [Fact]
    public void A_cell_that_cannot_be_is_told_with_its_place()
    {
        var row = Read($"Lembar,{Head("rank")},{Head("begin-notice")}", "1,9,6").Rows[0];
        Assert.Equal(["B", "C"], row.Faults.Select(fault => fault.Place));
        Assert.Equal(["9", "6"], row.Faults.Select(fault => fault.Cell));
        Assert.Equal("surveys.rule.choice", row.Faults[0].Words);
    }

    [Fact]
    public void A_sheet_without_a_mark_one_twice_and_one_without_answers_are_told()
    {
        var rows = Read($"Lembar,{Head("begin-notice")}", ",5", "7,5", "007,4", "8,").Rows;
        Assert.Equal(
            [
                "surveys.paper.fault.no-sheet",
                "",
                "surveys.paper.fault.twice",
                "surveys.paper.fault.nothing",
            ],
            rows.Select(row => row.Faults.Count == 0 ? "" : row.Faults[0].Words)
        );
        Assert.Equal([3], rows[2].Faults[0].Args);
    }

    [Fact]
    public void The_code_of_one_s_own_is_all_three_or_none()
    {
        var head =
            $"Lembar,{Head("begin-notice")},Dua huruf pertama nama ibu,\"Tanggal lahir, 1 sampai 31\",Dua huruf terakhir tempat lahir";
        var rows = Read(head, "1,5,si,7,ng", "2,5,,,", "3,5,si,,ng", "4,5,siti,32,ng").Rows;
        Assert.Equal(PairCode.Of("SI", 7, "NG"), rows[0].Pairing);
        Assert.Empty(rows[1].Faults);
        Assert.Null(rows[1].Pairing);
        Assert.Equal(["D"], rows[2].Faults.Select(fault => fault.Place));
        Assert.Equal(["C", "D"], rows[3].Faults.Select(fault => fault.Place));
        var citizens = Read(isPaired: false, head, "1,5,si,7,ng");
        Assert.Null(citizens.Rows[0].Pairing);
        Assert.Equal(3, citizens.Ignored.Count);
    }

    [Fact]
    public void A_file_that_is_no_list_of_sheets_says_why()
    {
        Broken("surveys.paper.file.no-sheet", () => Read($"Nama,{Head("begin-notice")}", "Siti,5"));
        Broken("surveys.paper.file.no-question", () => Read("Lembar,Nama", "1,Siti"));
        Broken("surveys.paper.file.empty", () => Read($"Lembar,{Head("begin-notice")}"));
        Broken("data.table.nothing", () => Read(""));
        Broken(
            "surveys.paper.file.too-long",
            () =>
                Read([
                    $"Lembar,{Head("begin-notice")}",
                    .. Enumerable.Range(1, 501).Select(i => $"{i},5"),
                ])
        );
    }
}
