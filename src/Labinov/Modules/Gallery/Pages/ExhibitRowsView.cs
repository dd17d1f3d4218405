using Labinov.Data.Search;

namespace Labinov.Modules.Gallery.Pages;

/// <summary>Rows of the gallery and the words by which they were found.</summary>
public sealed record ExhibitRowsView(IReadOnlyList<ExhibitRow> Rows, Sought? Sought);
