using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme;

namespace Labinov.Modules.Commitments.Worries;

/// <summary>The wall of the running sample lab: the six with taps, two in somebody's own words, most of them answered. Invented.</summary>
internal static class SampleWall
{
    public static void Sow(LabinovDb db, Id<Lab> lab, DateOnly on, DateTime now)
    {
        db.Add(WorryWall.Known(lab, now));
        foreach (var starter in Enum.GetValues<Starter>())
        {
            var worry = Worry.Of(starter, lab, on);
            if (Answers.TryGetValue(starter, out var answer))
            {
                worry.ReplyKnown(answer.Text, answer.By, on.AddDays(1), released: true);
            }

            db.Add(worry);
            db.AddRange(
                Enumerable
                    .Range(0, 3 + (((int)starter * 5) % 11))
                    .Select(_ => new MeToo { Id = ChanceId.New(), WorryId = worry.Id })
            );
        }

        var signal = Worry.Say(
            Worry.Chance(),
            lab,
            "Kapal ke pulau kami hanya dua kali seminggu dan sinyal sering hilang. Bagaimana kami melapor tepat waktu?",
            on
        );
        signal.ReplyKnown(
            "Lembar kerja bisa diisi tanpa sinyal dan dikirim saat kapal sandar. Tanggal laporan unit kepulauan mengikuti jadwal kapal.",
            Role.LocusCoordinator,
            on.AddDays(2),
            released: true
        );
        db.Add(signal);
        db.Add(
            Worry.Say(
                Worry.Chance(),
                lab,
                "Kalau saya dimutasi bulan depan, siapa yang meneruskan ide ini?",
                on
            )
        );
    }

    private static readonly Dictionary<Starter, (string Text, Role By)> Answers = new()
    {
        [Starter.Costly] = (
            "Mulailah dari langkah yang tidak butuh uang baru: alur, jadwal, pembagian tugas. Yang butuh anggaran kita catat bersama jadwal RKA.",
            Role.RegionalSecretary
        ),
        [Starter.Afraid] = (
            "Inspektorat membaca setiap ide sebelum peluncuran. Yang sudah disetujui tertulis, saya yang menanggung.",
            Role.HeadOfRegion
        ),
        [Starter.NoIdea] = (
            "Bawa keluhan warga yang paling sering Anda dengar. Besok kami bantu mengubahnya menjadi ide.",
            Role.Facilitator
        ),
    };
}
