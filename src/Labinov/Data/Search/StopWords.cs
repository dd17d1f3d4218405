using System.Collections.Frozen;

namespace Labinov.Data.Search;

/// <summary>Words too common to find anything by, in both languages.</summary>
internal static class StopWords
{
    private const string Indonesian = """
        ada adalah agar akan antara apa apabila atas atau bagi bahwa banyak beberapa begitu belum bisa bila bukan dalam dan dapat dari
        daripada demi dengan di dia hal hanya harus hingga ia ini itu jadi jika juga kami karena ke kepada kita lagi lain lalu lebih
        maka mana masih mereka meski namun oleh pada para per pernah pun saat saja sampai sangat saya sebagai sebelum sebuah secara
        sedang sehingga sejak selain selama seluruh semua seperti serta sesuai setelah setiap suatu sudah supaya tanpa tapi telah
        tentang terhadap tersebut tetapi tiap tidak untuk yaitu yakni yang
        """;

    private const string English = """
        an and are as at be been but by can for from had has have how if in into is it its not of on or our so such than that the
        their them then there these they this to was we were what when where which who will with you your
        """;

    private static readonly FrozenSet<string> All = (Indonesian + " " + English)
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenSet(StringComparer.Ordinal);

    public static bool Has(string word) => All.Contains(word);
}
