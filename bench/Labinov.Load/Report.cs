using System.Globalization;
using System.Text;

namespace Labinov.Load;

/// <summary>The figures of one run as Markdown. Nothing is rounded in anybody's favour, nothing left out.</summary>
internal sealed class Report(Wish wish)
{
    private readonly List<string> notes = [];
    private readonly Dictionary<string, string> blocks = new(StringComparer.Ordinal);
    private readonly List<(PageToMeasure Page, Times Times, int Bytes, int Wire)> pages = [];
    private readonly List<(string Name, Crowd Crowd)> crowds = [];

    private static string Say(FormattableString text) =>
        text.ToString(CultureInfo.InvariantCulture);

    public void Opened(Running product) =>
        notes.Add(
            Say(
                $"Start to first page {product.Opened.TotalSeconds:0.0} s, {product.Memory.Now} MB after it."
            )
        );

    public void Page(PageToMeasure page, Times times, int bytes, int wire) =>
        pages.Add((page, times, bytes, wire));

    public void Crowd(string name, Crowd crowd) => crowds.Add((name, crowd));

    public void Blocks(PageToMeasure page, (int Queries, long Blocks) touched) =>
        blocks[page.Name] = Say($"{touched.Blocks:#,0} in {touched.Queries}");

    public void Writing((Times Begin, Times Step, Times Send) one, double together)
    {
        notes.Add(
            Say(
                $"Writing, one person, {one.Send.Count} stories (p50 / p99 ms, with the page that follows): begin {one.Begin.P50:0.0} / {one.Begin.P99:0.0}, a step {one.Step.P50:0.0} / {one.Step.P99:0.0}, send {one.Send.P50:0.0} / {one.Send.P99:0.0}."
            )
        );
        notes.Add(
            Say(
                $"Writing, {Load.Writing.Writers} people at once: {together:0} forms acknowledged per second, each followed by its page."
            )
        );
    }

    public void Memory(Running product) =>
        notes.Add(
            Say(
                $"Memory after all of this {product.Memory.Now} MB, at the most {product.Memory.Most} MB."
            )
        );

    public void Import(Verb.Outcome import, int rows) =>
        notes.Add(
            Say(
                $"Import of a file of {rows:#,0} rows: {import.Took.TotalSeconds:0.0} s with starting the program, {import.MostMegabytes} MB at the most; `{import.Output.Trim().Split('\n')[^1]}`."
            )
        );

    public string Text()
    {
        var text = new StringBuilder();
        text.AppendLine(
            Say($"### {(wish.IsPostgres ? "PostgreSQL" : "SQLite")}, {wish.Ideas:#,0} ideas")
        );
        text.AppendLine();
        text.AppendLine("One visitor, 200 views after 20, every page drawn anew:");
        text.AppendLine();
        var counted = blocks.Count > 0;
        text.AppendLine(
            "| Page | p50 ms | p99 ms | KB | KB over the wire |"
                + (counted ? " blocks in queries |" : "")
        );
        text.AppendLine("|---|---|---|---|---|" + (counted ? "---|" : ""));
        foreach (var (page, times, bytes, wire) in pages)
        {
            text.Append(
                Say(
                    $"| {page.Name} | {times.P50:0.0} | {times.P99:0.0} | {bytes / 1024.0:0.0} | {wire / 1024.0:0.0} |"
                )
            );
            text.AppendLine(counted ? $" {blocks.GetValueOrDefault(page.Name)} |" : "");
        }

        text.AppendLine();
        text.AppendLine(
            Say(
                $"A crowd, {Load.Crowd.Connections} connections, {wish.Seconds} s after {wish.Warm} s, on the same two cores:"
            )
        );
        text.AppendLine();
        text.AppendLine("| Page | req/s | of the bare page | p50 ms | p99 ms | CPU µs each |");
        text.AppendLine("|---|---|---|---|---|---|");
        foreach (var (name, crowd) in crowds)
        {
            var limit = crowds
                .Last(row =>
                    row.Name.StartsWith("Bare", StringComparison.Ordinal)
                    && row.Name.EndsWith("kept", StringComparison.Ordinal)
                        == name.EndsWith("kept", StringComparison.Ordinal)
                )
                .Crowd.PerSecond;
            text.AppendLine(
                Say(
                    $"| {name}{(crowd.Bad > 0 ? $" ({crowd.Bad} refused)" : "")} | {crowd.PerSecond:#,0} | {crowd.PerSecond / limit:0 %} | {crowd.P50:0.0} | {crowd.P99:0.0} | {crowd.Cost:#,0} |"
                )
            );
        }

        text.AppendLine();
        return text.Append(Notes()).ToString();
    }

    public string Notes() => string.Concat(notes.Select(note => $"- {note}\n"));
}
