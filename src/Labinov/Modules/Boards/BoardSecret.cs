using System.Globalization;
using System.Security.Cryptography;
using Labinov.House;

namespace Labinov.Modules.Boards;

/// <summary>What is drawn by chance for a board.</summary>
public static class BoardSecret
{
    /// <summary>What is sealed for this opens for nothing else.</summary>
    public const string Purpose = "board-voters";

    /// <summary>A new secret, as the row keeps it.</summary>
    public static string Make(ISeals seals)
    {
        ArgumentNullException.ThrowIfNull(seals);
        return seals.Seal(Purpose, RandomNumberGenerator.GetBytes(32));
    }

    /// <summary>Six digits that nobody can foretell. Whether another open board has them, the key of the table says.</summary>
    public static string NewCode() =>
        RandomNumberGenerator.GetInt32(0, 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
}
