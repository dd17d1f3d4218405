using System.Text.Json;

namespace Labinov.Data.Backup;

/// <summary>What a backup says of itself; its first entry.</summary>
/// <param name="Engine"><c>sqlite</c> or <c>postgres</c>: a backup goes back into the kind of database it came from.</param>
/// <param name="Position">How far the ledger was sealed.</param>
/// <param name="Hash">The seal there.</param>
public sealed record BackupManifest(
    string Version,
    string Engine,
    DateTime MadeAt,
    long Position,
    string Hash
)
{
    public const string Name = "manifest.json";
    public const string Database = "database";
    public const string Files = "files/";

    public string Write() => JsonSerializer.Serialize(this);

    public static BackupManifest? Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<BackupManifest>(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>A backup that cannot be made or taken back; the message is for whoever runs the installation.</summary>
public sealed class BackupFailed(string message, Exception? inner = null)
    : Exception(message, inner);
