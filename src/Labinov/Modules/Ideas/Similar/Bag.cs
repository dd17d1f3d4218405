namespace Labinov.Modules.Ideas.Similar;

/// <summary>Weighted terms, in the order of their numbers, so that two bags are compared in one walk.</summary>
public sealed class Bag
{
    public static readonly Bag Empty = new([], []);

    private readonly ulong[] terms;
    private readonly float[] weights;

    private Bag(ulong[] terms, float[] weights)
    {
        (this.terms, this.weights) = (terms, weights);
        var sum = 0f;
        foreach (var weight in weights)
        {
            sum += weight * weight;
        }

        Length = MathF.Sqrt(sum);
    }

    /// <summary>The root of the sum of squares.</summary>
    public float Length { get; }

    public ReadOnlySpan<ulong> Terms => terms;

    public ReadOnlySpan<float> Weights => weights;

    public static Bag Of(Dictionary<ulong, float> weighted)
    {
        ArgumentNullException.ThrowIfNull(weighted);
        var keys = weighted.Keys.ToArray();
        var values = weighted.Values.ToArray();
        Array.Sort(keys, values);
        return new Bag(keys, values);
    }

    /// <summary>How much two bags point the same way, 0 to 1.</summary>
    public float Cosine(Bag other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Length == 0 || other.Length == 0 ? 0 : Dot(other) / (Length * other.Length);
    }

    private float Dot(Bag other)
    {
        var (i, j, sum) = (0, 0, 0f);
        while (i < terms.Length && j < other.terms.Length)
        {
            if (terms[i] == other.terms[j])
            {
                sum += weights[i++] * other.weights[j++];
            }
            else if (terms[i] < other.terms[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return sum;
    }
}
