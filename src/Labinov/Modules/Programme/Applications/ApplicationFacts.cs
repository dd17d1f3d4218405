using Labinov.Data.Files;
using Labinov.House;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Programme.Applications;

/// <summary>An application as its own pages show it.</summary>
/// <param name="Is3T">The region stood on a list of disadvantaged regions in the year of the round.</param>
/// <param name="TimeZone">Of the region.</param>
/// <param name="Lab">Number of the lab that the region has in this round; null when it has none.</param>
public sealed record ApplicationFacts(
    Id<Application> Id,
    Id<Region> RegionId,
    Id<Round> RoundId,
    int Version,
    int Number,
    ApplicationState State,
    int Round,
    int Year,
    string Theme,
    DateOnly? ApplyFromOn,
    DateOnly? ApplyUntilOn,
    string RegionCode,
    string Region,
    string TimeZone,
    string? Province,
    bool Is3T,
    string? LetterNumber,
    DateOnly? LetterOn,
    ScanKind? LetterFormat,
    string? ContactName,
    string? ContactPhone,
    string? ContactEmail,
    string? Profile,
    string? Challenges,
    Id<Organisation>? UnitId,
    string? Unit,
    int TeamSize,
    DateTime? SubmittedAt,
    DateTime? DecidedAt,
    string? Reason,
    DateTime? AnswerReadAt,
    int? Lab
)
{
    public string Path => ApplicationLinks.To(Number);

    public string RoundPath => ProgrammeLinks.Round(Round, Year, Theme);

    /// <summary>What must still be told.</summary>
    public IReadOnlyList<ApplicationPiece> Missing =>
        Application.MissingFrom(
            new ApplicationPieces(
                LetterNumber is not null && LetterOn is not null,
                LetterFormat is not null,
                ContactName is not null && (ContactPhone ?? ContactEmail) is not null,
                Profile is not null,
                Challenges is not null,
                UnitId is not null,
                TeamSize > 0
            )
        );

    /// <param name="today">In Jakarta.</param>
    public bool IsOpen(DateOnly today) => ApplyFromOn <= today && today <= ApplyUntilOn;

    public bool IsOver(DateOnly today) => ApplyUntilOn is not { } last || last < today;
}

/// <param name="Scores">By criterion; a total comes from <see cref="Scoring.Total"/>.</param>
public sealed record ApplicationRow(
    int Number,
    ApplicationState State,
    string RegionCode,
    string Region,
    string SearchName,
    string? Province,
    bool Is3T,
    string? Unit,
    int TeamSize,
    DateTime SubmittedAt,
    IReadOnlyList<ScoreLine> Scores
)
{
    public int? TotalBy(IReadOnlyCollection<CriterionRow> criteria) =>
        CriterionRow.Total(criteria, Scores);
}

/// <summary>A criterion as pages show it.</summary>
public sealed record CriterionRow(int Line, string Title, string? Explanation, int Weight)
{
    public static int? Total(
        IReadOnlyCollection<CriterionRow> criteria,
        IEnumerable<ScoreLine> scores
    ) =>
        Scoring.Total(
            [.. criteria.Select(row => (row.Line, row.Weight))],
            [.. scores.Select(score => (score.Line, score.Points))]
        );
}
