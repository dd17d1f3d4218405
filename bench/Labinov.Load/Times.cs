namespace Labinov.Load;

/// <summary>How long single answers took, in milliseconds.</summary>
internal sealed class Times
{
    private readonly List<double> all = [];

    public void Add(TimeSpan time) => all.Add(time.TotalMilliseconds);

    public int Count => all.Count;
    public double Most => all.Count == 0 ? 0 : all.Max();
    public double P50 => At(0.50);
    public double P99 => At(0.99);

    private double At(double share)
    {
        if (all.Count == 0)
        {
            return 0;
        }

        all.Sort();
        return all[Math.Min(all.Count - 1, (int)Math.Ceiling(share * all.Count) - 1)];
    }
}
