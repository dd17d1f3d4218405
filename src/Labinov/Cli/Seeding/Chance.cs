namespace Labinov.Cli.Seeding;

/// <summary>Chance that can be repeated: the same seed gives the same numbers on every machine (SplitMix64). Not for secrets.</summary>
internal sealed class Chance(ulong seed)
{
    private ulong state = seed;

    public ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>From 0 on, below 1.</summary>
    public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    public int Below(int end) => (int)(Share() * end);

    /// <summary>Both ends included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    public bool Is(double share) => Share() < share;

    /// <summary>Those that stand first come far more often: the first tenth takes a third.</summary>
    public T Early<T>(IReadOnlyList<T> all)
    {
        var share = Share();
        return all[(int)(share * share * all.Count)];
    }

    public T Any<T>(IReadOnlyList<T> all) => all[Below(all.Count)];

    /// <summary>Mostly short, seldom long.</summary>
    public TimeSpan Wait(double meanDays) => TimeSpan.FromDays(-Math.Log(1 - Share()) * meanDays);

    public void Shuffle<T>(IList<T> all)
    {
        for (var i = all.Count - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (all[i], all[j]) = (all[j], all[i]);
        }
    }

    /// <summary>A number for a text, the same on every machine (FNV-1a).</summary>
    public static ulong HashOf(string text, ulong start = 0xCBF29CE484222325)
    {
        foreach (var letter in text)
        {
            start = (start ^ letter) * 0x100000001B3;
        }

        return start;
    }
}

/// <summary>A few get most (Zipf): the place k is drawn in proportion to 1/k^s.</summary>
internal sealed class Zipf
{
    private readonly double[] sums;

    public Zipf(int count, double steepness)
    {
        sums = new double[count];
        var sum = 0.0;
        for (var place = 0; place < count; place++)
        {
            sum += Math.Pow(place + 1, -steepness);
            sums[place] = sum;
        }
    }

    public int Draw(Chance chance)
    {
        var found = Array.BinarySearch(sums, chance.Share() * sums[^1]);
        return Math.Min(found < 0 ? ~found : found + 1, sums.Length - 1);
    }

    /// <summary>What the place gets of a whole.</summary>
    public double ShareOf(int place) =>
        (sums[place] - (place == 0 ? 0 : sums[place - 1])) / sums[^1];
}
