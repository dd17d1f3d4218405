using System.Text;
using Labinov.Data.Search;
using Labinov.Data.Tables;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Ideas.Import;
using SharpFuzz;

// Fed by afl-fuzz, which sees which branches an input took and breeds those that took new ones: bin/fuzz TARGET SECONDS.
// Whatever comes in must be rows, words, or a plain word about what is wrong; every other exception is a find.
Action<Stream> target = args switch
{
    ["table"] => Table,
    ["search"] => stream => Sought.Of(TextOf(stream), false),
    ["slug"] => stream => Slug.Of(TextOf(stream)),
    ["markup"] => stream => CleanText.Of(TextOf(stream)),
    ["way-back"] => WayBack,
    _ => throw new InvalidOperationException("Labinov.Fuzz table|search|slug|markup|way-back"),
};
Fuzzer.OutOfProcess.Run(target);

static string TextOf(Stream stream)
{
    using var reader = new StreamReader(stream, Encoding.UTF8);
    return reader.ReadToEnd();
}

static void Table(Stream stream)
{
    using var file = new MemoryStream();
    stream.CopyTo(file);
    file.Position = 0;
    try
    {
        _ = TableFile.Open(file, ImportHeadings.IsKnown).Rows().Take(5_000).Count();
    }
    catch (TableBroken)
    {
        // Told beside the field.
    }
}

static void WayBack(Stream stream)
{
    var path = TextOf(stream);
    if (LocalPath.Is(path) && new Uri(new Uri("http://ours.example"), path).Host != "ours.example")
    {
        throw new InvalidOperationException("It leads out of the house: " + path);
    }
}
