namespace Labinov.Data.Ledger;

/// <summary>Rung right after a commit that wrote lines.</summary>
public sealed class LedgerBell : Bell;
