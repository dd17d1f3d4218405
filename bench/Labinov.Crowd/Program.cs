// Two hundred people on twenty live boards: how fast a change reaches everybody, and whether anything is lost or doubled when lines break.
//   dotnet run -c Release --project bench/Labinov.Crowd -- --app artifacts/labinov [--database "Host=…"] [--rates 200,500] [--seconds 20]
// Starts the program on an empty folder with its sample, opens boards, lets guests without a name join, and listens with every one of them.
using System.Globalization;
using Labinov.Crowd;
using Labinov.Load;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
string Arg(string name, string otherwise) =>
    Array.IndexOf(args, name) is >= 0 and var at ? args[at + 1] : otherwise;
var folder = Directory.CreateTempSubdirectory("labinov-crowd-").FullName;
try
{
    var database = Arg("--database", $"Data Source={folder}/labinov.db");
    await using var product = await Running.StartAsync(
        Path.GetFullPath(Path.Combine(Arg("--app", "artifacts/labinov"), "Labinov.dll")),
        "--data",
        folder,
        "--Labinov:Database",
        database,
        "--Labinov:Sample",
        "true"
    );
    var hall = await Hall.FillAsync(product.Address, boards: 20, people: 200);
    Console.WriteLine(
        "| Changes a second | Answered p50 | p99 | Reached everybody p50 | p99 | Most | Lost | Doubled | Lines broken |"
    );
    Console.WriteLine("|---|---|---|---|---|---|---|---|---|");
    foreach (var rate in Arg("--rates", "200,500").Split(','))
    {
        await hall.RunAsync(200, TimeSpan.FromSeconds(15)); // warm
        var busy = product.Busy;
        var told = await hall.RunAsync(
            int.Parse(rate, CultureInfo.InvariantCulture),
            TimeSpan.FromSeconds(double.Parse(Arg("--seconds", "20"), CultureInfo.InvariantCulture))
        );
        Console.WriteLine(
            $"{told} <!-- cores busy: {(product.Busy - busy).TotalSeconds / told.Seconds:0.00}, {product.Memory.Most} MB -->"
        );
    }
}
finally
{
    Directory.Delete(folder, recursive: true);
}
