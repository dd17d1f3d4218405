using Labinov.Data;

namespace Labinov.Modules.Upkeep;

/// <summary>What is well and what wants a look; each part judges itself.</summary>
public sealed record UpkeepFacts(
    DateTime BornAt,
    DatabaseFacts Database,
    LedgerLag Ledger,
    MailQueue Mail,
    Room Disk,
    LastBackup? Backup,
    IReadOnlyList<Forgotten> Forgotten
)
{
    /// <summary>None, or none of late.</summary>
    public bool WantsABackup => Backup is null or { IsOld: true };
}

/// <param name="Open">Lines that are written and not yet sealed.</param>
/// <param name="Behind">Sealed lines that the slowest listener has not heard.</param>
/// <param name="Slowest">Its name; null when all have heard everything.</param>
public sealed record LedgerLag(long Position, int Open, long Behind, string? Slowest)
{
    /// <summary>A few are always on their way.</summary>
    public const int Usual = 500;

    public bool WantsALook => Open > Usual || Behind > Usual;
}

/// <param name="OldestAt">Since when the oldest waits; null when none does.</param>
/// <param name="GivenUp">In the last seven days.</param>
/// <param name="Goes">Host name of the mail server, or the folder into which mails are written.</param>
public sealed record MailQueue(
    int Waiting,
    DateTime? OldestAt,
    int GivenUp,
    DateTime? LastSentAt,
    string Goes,
    bool IsFolder,
    DateTime Now
)
{
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    public bool WantsALook => GivenUp > 0 || OldestAt < Now - Patience;
}

/// <summary>The disk on which the data folder lies, in bytes.</summary>
public sealed record Room(long Free, long Total)
{
    /// <summary>Less than a tenth is free.</summary>
    public bool WantsALook => Free < Total / 10;
}

/// <summary>Taken by <c>bin/labinov backup</c>; a copy that the database server makes is not known here.</summary>
public sealed record LastBackup(DateTime At, long Bytes, bool IsOld)
{
    public static readonly TimeSpan Patience = TimeSpan.FromDays(2);
}

/// <param name="Words">Key of what is forgotten.</param>
/// <param name="At">Null when it was never done.</param>
public sealed record Forgotten(string Words, int AfterDays, DateTime? At, long Rows);
