using System.Linq.Expressions;
using Labinov.House;

namespace Labinov.Modules.Commitments.Pages;

/// <summary>A charter to read.</summary>
public sealed record CharterView(
    Id<Charter> Id,
    int Version,
    int Number,
    string Title,
    string Promise,
    string Points,
    DateOnly? SignUntilOn,
    string? Reason,
    DateOnly? ForceOn,
    Role? LeaderRole,
    Capacity? LeaderAs,
    string? LeaderLetter,
    string? LeaderName,
    Id<SignedScan>? ForceScan
)
{
    public IReadOnlyList<string> Lines => Charter.Lines(Points);
}

internal static class CharterViews
{
    private static readonly Expression<Func<Charter, CharterView>> View =
        charter => new CharterView(
            charter.Id,
            charter.Version,
            charter.Number,
            charter.Title,
            charter.Promise,
            charter.Points,
            charter.SignUntilOn,
            charter.Reason,
            charter.ForceOn,
            charter.LeaderRole,
            charter.LeaderAs,
            charter.LeaderLetter,
            charter.LeaderName,
            charter.ForceScanId
        );

    public static IQueryable<CharterView> Views(this IQueryable<Charter> charters) =>
        charters.Select(View);
}
