using BenchmarkDotNet.Attributes;
using Labinov.Data.Search;

namespace Labinov.Parts;

/// <summary>What a search costs beside the database: stems of a text, and the ranking of a full set of candidates.</summary>
[MemoryDiagnoser]
public class SearchParts
{
    private const string Title = "SI-JEBOL (Sistem Informasi Jemput Bola Pelayanan Kependudukan)";
    private const string Body =
        "Warga pulau terluar menempuh perjalanan sehari untuk mengurus kartu keluarga. Petugas kini datang ke desa dengan perahu, "
        + "mencetak dokumen di tempat, dan menyelesaikan perizinan serta pengaduan hari itu juga. Waktu tunggu turun dari lima hari menjadi satu jam.";

    private readonly Sought sought = Sought.Of("pelayanan kependudukan pulau");
    private readonly (string Title, string Body)[] candidates =
    [
        .. Enumerable
            .Range(0, Candidates.Limit)
            .Select(i => SearchText.Of($"{Title} {i}", Body))
            .Select(text => (text.Title, text.Body)),
    ];

    [Benchmark]
    public int Describe() => SearchText.Of(Title, Body).Body.Length;

    [Benchmark]
    public int Understand() => Sought.Of("perizinan terpadu puskesmas").Words.Count;

    [Benchmark]
    public int RankAThousand()
    {
        var best = 0;
        foreach (var (title, body) in candidates)
        {
            best = Math.Max(best, Ranking.Score(sought, title, body));
        }

        return best;
    }

    [Benchmark]
    public int MarkWhatMatched() => Highlight.Snippet(Body, sought).Count;
}
