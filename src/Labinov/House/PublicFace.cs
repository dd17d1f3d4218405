namespace Labinov.House;

/// <summary>What strangers see of a decision, on pages that are kept for them.</summary>
[Flags]
public enum Outside
{
    Nothing = 0,

    /// <summary>Names, texts, stages: what public pages show.</summary>
    Shown = 1,

    /// <summary>How many ideas stand where: the balances on the pages of labs and regions.</summary>
    Counted = 2,
}

/// <summary>Every happening says it; a test fails for one that does not.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SeenOutsideAttribute(Outside what) : Attribute
{
    public Outside What => what;
}

/// <summary>
/// How often what strangers see has changed since this node started. A page that is kept for them is kept under these numbers: when one moves,
/// no reader finds the old page any more, not even one that was still being drawn from older rows.
/// </summary>
public sealed class PublicFace
{
    private long shown;
    private long counted;

    public void Change(Outside what)
    {
        if (what.HasFlag(Outside.Shown))
        {
            Interlocked.Increment(ref shown);
        }

        if (what.HasFlag(Outside.Counted))
        {
            Interlocked.Increment(ref counted);
        }
    }

    /// <summary>The state of what a page shows, as a short text; equal texts, equal pages.</summary>
    public string Of(Outside what) =>
        (what.HasFlag(Outside.Shown) ? $"s{Interlocked.Read(ref shown)}" : "")
        + (what.HasFlag(Outside.Counted) ? $"c{Interlocked.Read(ref counted)}" : "");
}
