using Labinov.Data.Files;
using Labinov.House;
using Labinov.Modules.Surveys.Readiness;
using Labinov.Ui;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Surveys.Pages.Readiness;

/// <summary>A document as pages list it.</summary>
public sealed record EvidenceView(
    Id<EvidenceFile> Id,
    ReadinessAspect Aspect,
    string Name,
    ScanKind Kind,
    long Bytes
)
{
    /// <summary><c>PDF, 1,2 MB</c>: whoever pays for the line by its length wants to know before.</summary>
    public string About => $"{Kind.Served().Ending.ToUpperInvariant()}, {Formats.Room(Bytes)}";
}

/// <summary>The documents of one aspect, with the addresses from which they are taken away.</summary>
public sealed record EvidenceList(int Lab, int Unit, IReadOnlyList<EvidenceView> Files);

internal static class EvidenceQueries
{
    /// <summary>In the order in which they were brought; at most forty.</summary>
    public static Task<List<EvidenceView>> FilesAsync(
        this IQueryable<Assessment> assessment,
        CancellationToken cancel
    ) =>
        assessment
            .SelectMany(row => row.Files)
            .OrderBy(file => file.BroughtAt)
            .ThenBy(file => file.Id)
            .Select(file => new EvidenceView(
                file.Id,
                file.Aspect,
                file.Name,
                file.Kind,
                file.Bytes
            ))
            .ToListAsync(cancel);
}
