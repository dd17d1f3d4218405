using Labinov.House;

namespace Labinov.Modules.Commitments;

/// <summary>As what somebody signs. Whoever does not hold the office for good tells by which letter they act.</summary>
public enum Capacity
{
    Definitive,

    /// <summary><i>Penjabat</i>: fills an office that nobody holds, by a decision from above.</summary>
    Pj,

    /// <summary><i>Pelaksana tugas</i>: does the work of an office that nobody holds.</summary>
    Plt,

    /// <summary><i>Pelaksana harian</i>: does it while the holder is away.</summary>
    Plh,

    /// <summary><i>Atas nama</i>: signs in the name of somebody else.</summary>
    OnBehalf,
}

/// <summary>In which capacity somebody signs, and by which letter.</summary>
public sealed record SignedAs(Capacity Capacity, string? Letter)
{
    public const int LetterMax = 160;

    /// <summary>Number and day of a letter are told by everybody who does not hold the office for good.</summary>
    public bool LacksLetter => Capacity != Capacity.Definitive && string.IsNullOrWhiteSpace(Letter);

    /// <summary>The letter as it is kept; a letter of whoever holds the office for good is not kept.</summary>
    internal string? Kept => Capacity == Capacity.Definitive ? null : Letter?.Trim();

    internal void Require()
    {
        if (LacksLetter)
        {
            throw new RuleBroken("commitments.rule.letter");
        }
    }
}
