namespace Labinov.Modules.Regions;

/// <summary>
/// Groups of islands, as the first digit of a province's Kemendagri code tells them: 1 and 2 Sumatra and its islands, 3 Java, 5 Bali and Nusa
/// Tenggara, 6 Kalimantan, 7 Sulawesi, 8 Maluku, 9 Papua. The provinces file of the master data shows it.
/// </summary>
public static class IslandGroups
{
    /// <summary>First digits of all provinces of the group to which a region or province belongs; empty for an unknown code.</summary>
    /// <param name="code">Of a region or province: <c>72.09</c>, <c>72</c>.</param>
    public static IReadOnlyList<string> DigitsOf(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return code.Length == 0 ? []
            : code[0] is '1' or '2' ? ["1", "2"]
            : char.IsAsciiDigit(code[0]) ? [code[..1]]
            : [];
    }
}
