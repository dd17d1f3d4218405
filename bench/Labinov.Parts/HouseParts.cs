using BenchmarkDotNet.Attributes;
using Labinov.Data.Ledger;
using Labinov.House;
using Labinov.Modules.Ideas;

namespace Labinov.Parts;

/// <summary>Small things that are done for every row or every deed.</summary>
[MemoryDiagnoser]
public class HouseParts
{
    private readonly LedgerEntry line = LedgerEntry.Of(
        new IdeaCorrected(Id<Idea>.New(DateTime.UnixEpoch)) { At = DateTime.UnixEpoch }
    );

    [Benchmark]
    public string SlugOfATitle() =>
        Slug.Of("SI-JEBOL (Sistem Informasi Jemput Bola) di Kabupaten Tojo Una-Una");

    [Benchmark]
    public string? CleanWhatWasTyped() =>
        Typed.Clean("  Petugas  datang ke desa;\u00A0warga tidak lagi menempuh perjalanan.  ");

    [Benchmark]
    public string SealALine() => LedgerSealer.HashOf(line, 1, new string('0', 64));

    [Benchmark]
    public Guid AnId() => Id<Idea>.New(DateTime.UnixEpoch).Value;
}
