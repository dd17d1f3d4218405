using MiniExcelLibs;

namespace Labinov.Load;

/// <summary>A table of innovations, as an office would keep it, brought in by the verb.</summary>
internal static class Importing
{
    public const int Rows = 10_000;

    /// <param name="ending"><c>.xlsx</c> or <c>.csv</c>.</param>
    public static async Task<Verb.Outcome> RunAsync(Wish wish, int rows, string ending)
    {
        var file = Path.Combine(Path.GetTempPath(), $"labinov-{Guid.CreateVersion7()}{ending}");
        var run = Random.Shared.Next();
        await MiniExcel.SaveAsAsync(
            file,
            Enumerable
                .Range(1, rows)
                .Select(row => new Dictionary<string, object>
                {
                    ["Nama Inovasi"] = $"Layanan Bergerak {run}-{row}",
                    ["OPD"] = $"Dinas Pengukuran {row % 40}",
                    ["Kabupaten/Kota"] = row % 2 == 0 ? "Kab. Tojo Una-Una" : "Kota Palu",
                    ["Provinsi"] = "Sulawesi Tengah",
                    ["Tahun Implementasi"] = 2018 + (row % 8),
                    ["Deskripsi"] =
                        $"Petugas datang ke desa nomor {row}; warga tidak lagi menempuh perjalanan sehari untuk selembar surat.",
                    ["Manfaat"] = "Waktu tunggu turun dari lima hari menjadi satu jam.",
                })
        );
        try
        {
            return await Verb.RunAsync(wish, "import", file, "--publish");
        }
        finally
        {
            File.Delete(file);
        }
    }
}
