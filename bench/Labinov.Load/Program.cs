// Measures one size of one database, and prints it as a section of docs/performance.md. Started by bin/bench.
using System.Globalization;
using Labinov.Load;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var wish = Wish.Of(args);
var report = new Report(wish);
var app = Path.Combine(wish.App, "Labinov.dll");
string[] settings = ["--data", wish.Data, "--Labinov:Database", wish.Database];
if (wish.ImportRows is { } rows)
{
    report.Import(await Importing.RunAsync(wish, rows, ".csv"), rows);
    await Console.Out.WriteLineAsync(report.Notes());
    return;
}

await using (
    var bare = await Running.StartAsync(
        Path.Combine(wish.Bare, "Labinov.Bare.dll"),
        "--database",
        wish.Database
    )
)
await using (var product = await Running.StartAsync(app, settings))
{
    report.Opened(product);
    var pages = await Pages.FindAsync(product.Address);
    var writing = new Writing(wish, product.Address);
    await writing.PrepareAsync();
    using var stranger = new Visitor(product.Address, anew: true);
    using var inside = await writing.SignInAsync();
    foreach (var page in pages)
    {
        var who = page.IsInside ? inside : stranger;
        var times = new Times();
        for (var i = 0; i < 220; i++)
        {
            var (_, took) = await who.GetAsync(page.Path);
            if (i >= 20)
            {
                times.Add(took);
            }
        }

        report.Page(
            page,
            times,
            (await who.GetAsync(page.Path)).Body.Length,
            await who.WeightAsync(page.Path)
        );
    }

    foreach (
        var (name, server, path, anew) in new (string, Running, string, bool)[]
        {
            ("Bare page, one query", bare, "/", true),
            ("Gallery, drawn anew", product, "/innovations", true),
            ("Front door, drawn anew", product, "/", true),
            (
                "One innovation, drawn anew",
                product,
                pages.Single(page => page.Name == "One innovation").Path,
                true
            ),
            (
                "Search: three words, drawn anew",
                product,
                "/innovations?q=antrean+pasien+puskesmas",
                true
            ),
            ("Bare page, kept", bare, "/cached", false),
            ("Gallery, kept", product, "/innovations", false),
            ("Front door, kept", product, "/", false),
        }
    )
    {
        await Wrk.RunAsync(server, path, anew, wish.Warm);
        report.Crowd(name, await Wrk.RunAsync(server, path, anew, wish.Seconds));
    }

    report.Writing(await Writing.TellAsync(inside, 60), await writing.TogetherAsync(wish.Seconds));
    report.Memory(product);
}

if (wish.PostgresLog is { } log)
{
    var explained = wish with { Database = wish.Database + Blocks.Explaining };
    await using var product = await Running.StartAsync(
        app,
        "--data",
        wish.Data,
        "--Labinov:Database",
        explained.Database
    );
    var writing = new Writing(wish, product.Address);
    await writing.PrepareAsync();
    using var stranger = new Visitor(product.Address, anew: true);
    using var inside = await writing.SignInAsync();
    foreach (var page in await Pages.FindAsync(product.Address))
    {
        report.Blocks(
            page,
            await Blocks.OfAsync(page.IsInside ? inside : stranger, page.Path, log)
        );
    }
}

report.Import(await Importing.RunAsync(wish, Importing.Rows, ".xlsx"), Importing.Rows);
await Console.Out.WriteLineAsync(report.Text());
