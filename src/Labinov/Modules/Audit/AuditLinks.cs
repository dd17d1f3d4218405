namespace Labinov.Modules.Audit;

/// <summary>Where the record is vouched for and read.</summary>
public static class AuditLinks
{
    public const string Ledger = "/ledger";
    public const string Record = "/audit";
    public const string Roots = "/ledger/roots.csv";
}
