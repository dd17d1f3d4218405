using System.Text;
using Labinov.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using MiniExcelLibs;

namespace Labinov.Tests.Ui;

public sealed class SheetTests
{
    private sealed record Row(string Name, long? Ideas, DateOnly? On);

    private static readonly SheetColumn<Row>[] Columns =
    [
        new("Nama", row => row.Name),
        new("Ide", row => row.Ideas),
        new("Tanggal", row => row.On),
    ];

    private static readonly Row[] Rows =
    [
        new("Bank sampah, \"digital\"", 120, new DateOnly(2026, 11, 24)),
        new("=HYPERLINK(\"http://contoh.id\")", null, null),
    ];

    [Fact]
    public async Task Csv_opens_in_excel_with_its_letters_and_quotes_right()
    {
        var (response, body) = await AnswerAsync(
            Sheet.Csv("lab", Columns, Rows.ToAsyncEnumerable())
        );
        Assert.Equal([0xEF, 0xBB, 0xBF], body[..3]);
        var lines = Encoding.UTF8.GetString(body[3..]).Split("\r\n");
        Assert.Equal("Nama,Ide,Tanggal", lines[0]);
        Assert.Equal("\"Bank sampah, \"\"digital\"\"\",120,2026-11-24", lines[1]);
        Assert.Contains(
            "lab.csv",
            response.Headers.ContentDisposition.ToString(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+62 812")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    public async Task A_text_of_csv_never_turns_into_a_formula(string text)
    {
        var (_, body) = await AnswerAsync(
            Sheet.Csv("lab", Columns, new[] { new Row(text, 1, null) }.ToAsyncEnumerable())
        );
        var line = Encoding.UTF8.GetString(body[3..]).Split("\r\n")[1];
        Assert.StartsWith("'" + text[0], line.TrimStart('"'), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workbook_keeps_numbers_as_numbers_and_formulas_as_text()
    {
        var (response, body) = await AnswerAsync(
            Sheet.Xlsx("lab", Columns, Rows.ToAsyncEnumerable())
        );
        using var file = new MemoryStream(body);
        var rows = file.Query(useHeaderRow: true).Cast<IDictionary<string, object?>>().ToList();
        Assert.Equal(["Nama", "Ide", "Tanggal"], rows[0].Keys);
        Assert.Equal(120d, rows[0]["Ide"]);
        Assert.Equal(new DateTime(2026, 11, 24), rows[0]["Tanggal"]);
        Assert.Equal(Rows[1].Name, rows[1]["Nama"]);
        Assert.Null(rows[1]["Ide"]);
        Assert.DoesNotContain("<x:f>", SheetXml(body), StringComparison.Ordinal);
        Assert.Equal(body.Length, response.ContentLength);
    }

    [Fact]
    public async Task An_empty_list_still_has_its_headings()
    {
        var none = Array.Empty<Row>();
        var (_, csv) = await AnswerAsync(Sheet.Csv("lab", Columns, none.ToAsyncEnumerable()));
        Assert.Equal("Nama,Ide,Tanggal\r\n", Encoding.UTF8.GetString(csv[3..]));
        var (_, xlsx) = await AnswerAsync(Sheet.Xlsx("lab", Columns, none.ToAsyncEnumerable()));
        using var file = new MemoryStream(xlsx);
        var first = Assert.Single(file.Query().Cast<IDictionary<string, object?>>());
        Assert.Equal(["Nama", "Ide", "Tanggal"], first.Values);
    }

    [Fact]
    public async Task A_long_list_is_never_written_while_a_thread_waits()
    {
        var many = Enumerable.Repeat(Rows[0], 5000).ToAsyncEnumerable();
        await using var body = new OnlyAsync();
        var http = new DefaultHttpContext { Response = { Body = body } };
        await Sheet
            .Csv("lab", Columns, many)
            .ExecuteResultAsync(new ActionContext { HttpContext = http });
        Assert.True(body.Length > 200_000);
        Assert.True(body.Writes > 20);
    }

    [Fact]
    public void An_unknown_format_is_no_file()
    {
        Assert.Null(Sheet.Of("pdf", "lab", Columns, () => Rows.ToAsyncEnumerable()));
        Assert.Null(Sheet.Of(null, "lab", Columns, () => Rows.ToAsyncEnumerable()));
        Assert.NotNull(Sheet.Of("csv", "lab", Columns, () => Rows.ToAsyncEnumerable()));
    }

    private static async Task<(HttpResponse Response, byte[] Body)> AnswerAsync(ActionResult result)
    {
        var body = new MemoryStream();
        var http = new DefaultHttpContext { Response = { Body = body } };
        await result.ExecuteResultAsync(new ActionContext { HttpContext = http });
        return (http.Response, body.ToArray());
    }

    private static string SheetXml(byte[] workbook)
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(workbook));
        var sheet = zip.Entries.Single(entry => entry.FullName == "xl/worksheets/sheet1.xml");
        using var text = new StreamReader(sheet.Open());
        return text.ReadToEnd();
    }

    /// <summary>Refuses what Kestrel refuses, and counts how often something was sent on.</summary>
    private sealed class OnlyAsync : MemoryStream
    {
        private long length;

        public int Writes { get; private set; }

        public override long Length => length;

        public override void Write(byte[] buffer, int offset, int count) =>
            throw new InvalidOperationException("Written synchronously.");

        public override void Write(ReadOnlySpan<byte> buffer) =>
            throw new InvalidOperationException("Written synchronously.");

        public override ValueTask WriteAsync(
            ReadOnlyMemory<byte> buffer,
            CancellationToken cancellationToken = default
        )
        {
            length += buffer.Length;
            Writes++;
            return ValueTask.CompletedTask;
        }
    }
}
