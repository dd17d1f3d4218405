namespace Labinov.Modules.Ideas.Import;

/// <summary>What a row says, cleaned and understood as far as it goes by itself; whose it is, and whether it is known, comes later.</summary>
internal sealed class RowReading
{
    public required int Line { get; init; }
    public required IdeaFacts Facts { get; init; }
    public required IdeaState? State { get; init; }
    public required string Agency { get; init; }
    public required string Unit { get; init; }
    public required string Region { get; init; }
    public required string RegionCode { get; init; }
    public required string Province { get; init; }
    public required string SourceNumber { get; init; }
    public required string Address { get; init; }
    public required List<Finding> Findings { get; init; }

    public string Title => Facts.Basics.Title;

    public bool IsRejected => Findings.Exists(finding => finding.IsReason);

    public void Reject(string? column, string words, params string[] args) =>
        Findings.Add(new Finding(column, words, args, true));

    public void Note(string? column, string words, params string[] args) =>
        Findings.Add(new Finding(column, words, args, false));

    /// <summary>What is known already, with what the row says laid over it; an empty cell leaves what is there.</summary>
    public IdeaFacts Over(IdeaFacts known)
    {
        var (basics, story, results, sources) = Facts;
        return new IdeaFacts(
            new Basics(
                basics.Title.Length == 0 ? known.Basics.Title : basics.Title,
                basics.Kind ?? known.Basics.Kind,
                basics.Product ?? known.Basics.Product,
                basics.Group ?? known.Basics.Group,
                known.Basics.StandsAt,
                basics.YearBegun ?? known.Basics.YearBegun,
                basics.YearCarriedOut ?? known.Basics.YearCarriedOut,
                basics.Acronym ?? known.Basics.Acronym
            ),
            new Story(
                story.Description ?? known.Story.Description,
                story.Drivers ?? known.Story.Drivers,
                story.Obstacles ?? known.Story.Obstacles,
                story.Process ?? known.Story.Process
            ),
            new Results(
                results.Output ?? known.Results.Output,
                results.Outcome ?? known.Results.Outcome,
                results.Benefit ?? known.Results.Benefit,
                results.Indicator ?? known.Results.Indicator,
                results.Before ?? known.Results.Before,
                results.After ?? known.Results.After,
                results.ReplicationConditions ?? known.Results.ReplicationConditions
            ),
            new Sources(
                sources.Contact ?? known.Sources.Contact,
                sources.Source ?? known.Sources.Source,
                sources.SourceUrl ?? known.Sources.SourceUrl,
                sources.Validation ?? known.Sources.Validation
            )
        )
        {
            Aim = Over(Facts.Aim, known.Aim),
            Ground = Over(Facts.Ground, known.Ground),
        };
    }

    private static Aim Over(Aim said, Aim known) =>
        new(
            said.Trouble ?? known.Trouble,
            said.Intervention ?? known.Intervention,
            said.Newness ?? known.Newness,
            said.WhoGains ?? known.WhoGains
        );

    private static Ground Over(Ground said, Ground known) =>
        new(
            said.Form ?? known.Form,
            said.MainAffair ?? known.MainAffair,
            said.OtherAffairs ?? known.OtherAffairs,
            said.Proposer ?? known.Proposer,
            said.Cost ?? known.Cost,
            said.BudgetYear ?? known.BudgetYear,
            said.BudgetRupiah ?? known.BudgetRupiah,
            said.LegalBasis ?? known.LegalBasis,
            said.LegalUrl ?? known.LegalUrl
        );
}
