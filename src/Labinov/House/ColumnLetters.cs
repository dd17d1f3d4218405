namespace Labinov.House;

/// <summary>The name of a column as spreadsheets say it: <c>A</c>, <c>AB</c>.</summary>
public static class ColumnLetters
{
    /// <param name="column">From 0.</param>
    public static string Of(int column)
    {
        var letters = "";
        for (var left = column + 1; left > 0; left = (left - 1) / 26)
        {
            letters = (char)('A' + ((left - 1) % 26)) + letters;
        }

        return letters;
    }
}
