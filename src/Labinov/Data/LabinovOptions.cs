namespace Labinov.Data;

/// <summary>What an installation decides: where its data lies and whether it starts with samples.</summary>
/// <param name="DataFolder">Absolute folder for the SQLite file, uploaded files and keys.</param>
/// <param name="Connection">SQLite or PostgreSQL connection string.</param>
/// <param name="Sample">Sow sample data on the first start of an empty database.</param>
public sealed record LabinovOptions(string DataFolder, string Connection, bool Sample)
{
    /// <summary>Reads <c>--data</c>, <c>--empty</c> and <c>Labinov:Database</c> (environment: <c>Labinov__Database</c>).</summary>
    public static LabinovOptions From(IConfiguration settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var folder = Path.GetFullPath(settings["data"] ?? settings["Labinov:Data"] ?? "data");
        var connection = settings["Labinov:Database"];
        if (string.IsNullOrWhiteSpace(connection))
        {
            connection = $"Data Source={Path.Combine(folder, "labinov.db")}";
        }

        return new LabinovOptions(folder, connection, settings.GetValue("Labinov:Sample", false));
    }

    /// <summary>Everything lies in it: nobody else on the machine may look. A folder that is there already is left as its owner made it.</summary>
    public void OpenFolder()
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(DataFolder);
        }
        else
        {
            Directory.CreateDirectory(
                DataFolder,
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
            );
        }
    }
}
