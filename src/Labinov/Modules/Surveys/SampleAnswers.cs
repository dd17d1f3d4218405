using System.Globalization;
using Labinov.Modules.Surveys.Instruments;

namespace Labinov.Modules.Surveys;

/// <summary>Invented answers that look like answers: people differ, items differ a little, and after the lab many agree a little more.</summary>
internal static class SampleAnswers
{
    private static readonly string[] Texts =
    [
        "Takut dianggap melanggar aturan. (contoh)",
        "Waktu habis untuk laporan rutin. (contoh)",
        "Belum ada contoh dari unit lain. (contoh)",
        "Anggaran baru ada tahun depan. (contoh)",
        "Jaringan internet sering putus. (contoh)",
        "Tidak tahu harus menyampaikan kepada siapa. (contoh)",
        "Pegawai sering pindah sebelum selesai. (contoh)",
    ];

    public static GivenAnswers Of(Instrument instrument, int person, int wave)
    {
        var answers = new GivenAnswers();
        var place = 0;
        foreach (var item in instrument.Items)
        {
            place++;
            answers.Take(item, Of(item, place, person, wave));
        }

        return answers;
    }

    private static string? Of(SurveyItem item, int place, int person, int wave) =>
        item.Kind switch
        {
            ItemKind.Likert => Whole(Point(item, place, person, wave)),
            ItemKind.YesNo => Mixed(person, place, wave) % 10 < 4 + (wave * 3)
                ? SurveyItem.Yes
                : SurveyItem.No,
            ItemKind.Choice => item.Values[Mixed(person, place, 0) % 13 * item.Values.Count / 13],
            ItemKind.Number => Whole(
                Math.Clamp(Mixed(person, place, wave) % 6 + wave, item.Least, item.Most)
            ),
            _ => Mixed(person, place, wave) % 3 == 0
                ? Texts[Mixed(person, place + 1, wave) % Texts.Length]
                : null,
        };

    // A person's own bent, a little of the item's, half a point more the second time.
    private static int Point(SurveyItem item, int place, int person, int wave)
    {
        var bent = 2.2 + (Mixed(person, 0, 0) % 20 / 10.0);
        var noise = (Mixed(person, place, wave) % 11 / 10.0) - 0.5;
        var point = (int)Math.Round(Math.Clamp(bent + noise + (wave * 0.45), 1, SurveyItem.Points));
        return (int)item.Counts(point);
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    // Chance that is the same on every machine.
    private static int Mixed(int person, int place, int wave)
    {
        var mixed = unchecked((uint)((person * 73856093) ^ (place * 19349663) ^ (wave * 83492791)));
        mixed = unchecked((mixed ^ (mixed >> 13)) * 1274126177);
        return (int)((mixed ^ (mixed >> 16)) & 0x7FFFFFFF);
    }
}
