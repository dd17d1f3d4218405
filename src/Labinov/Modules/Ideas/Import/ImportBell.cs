using Labinov.Data;

namespace Labinov.Modules.Ideas.Import;

/// <summary>Rung when an import has work for the house.</summary>
public sealed class ImportBell : Bell;
