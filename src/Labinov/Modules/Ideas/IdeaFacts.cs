namespace Labinov.Modules.Ideas;

/// <summary>
/// What is told of an innovation: the fields of the agency's directory (<c>labinov-5d.md</c> 8.4) and one measure before and after.
/// A record for each step of the form. What was added after the directory's fields may be left out, so that whoever brings a record of a
/// directory says nothing of it, and what was stored before reads as empty.
/// </summary>
public sealed record IdeaFacts(Basics Basics, Story Story, Results Results, Sources Sources)
{
    public Aim Aim { get; init; } = new();

    public Ground Ground { get; init; } = new();
}

/// <param name="Product">What came of it: a service, an application, a rule.</param>
/// <param name="StandsAt">What an innovation that existed before claims to be; null for an idea that is not launched.</param>
/// <param name="YearBegun">When somebody began to work on it.</param>
/// <param name="YearCarriedOut">Since when it is carried out.</param>
/// <param name="Acronym">The short name by which people call it.</param>
public sealed record Basics(
    string Title,
    InnovationKind? Kind = null,
    string? Product = null,
    InnovatorGroup? Group = null,
    IdeaState? StandsAt = null,
    int? YearBegun = null,
    int? YearCarriedOut = null,
    string? Acronym = null
);

/// <summary>The way from a problem to its idea: the agency's worksheet of Diagnose (<c>labinov-5d.md</c> 3).</summary>
/// <param name="Trouble">The problem in the author's words; a problem of the lab that was chosen stands on the idea itself.</param>
/// <param name="Intervention">What will be done.</param>
/// <param name="Newness">What is new against what existed.</param>
/// <param name="WhoGains">The people for whom it is made.</param>
public sealed record Aim(
    string? Trouble = null,
    string? Intervention = null,
    string? Newness = null,
    string? WhoGains = null
);

public sealed record Story(
    string? Description = null,
    string? Drivers = null,
    string? Obstacles = null,
    string? Process = null
);

/// <param name="Indicator">What was measured, with its unit: <c>Lama pengurusan (hari)</c>.</param>
/// <param name="Before">Its value before, as people write it.</param>
/// <param name="After">Its value after.</param>
public sealed record Results(
    string? Output = null,
    string? Outcome = null,
    string? Benefit = null,
    string? Indicator = null,
    string? Before = null,
    string? After = null,
    string? ReplicationConditions = null
);

/// <summary>On what it stands: its place among the duties of government, its law and its money (PP 38/2017; <c>iid.md</c> 4 and 7).</summary>
/// <param name="MainAffair">Code of the affair that it serves first, see <see cref="AffairList"/>.</param>
/// <param name="OtherAffairs">Codes of the affairs that it touches as well, in their order with a space between; null for none.</param>
/// <param name="BudgetYear">The year whose budget is to carry it.</param>
/// <param name="BudgetRupiah">About how much, in whole rupiah.</param>
/// <param name="LegalBasis">What allows it.</param>
public sealed record Ground(
    InnovationForm? Form = null,
    string? MainAffair = null,
    string? OtherAffairs = null,
    Proposer? Proposer = null,
    IdeaCost? Cost = null,
    int? BudgetYear = null,
    long? BudgetRupiah = null,
    string? LegalBasis = null,
    string? LegalUrl = null
)
{
    /// <summary>It is said to cost nothing, and then a budget is named.</summary>
    public bool IsContradictory =>
        Cost == IdeaCost.Free && (BudgetYear is not null || BudgetRupiah is > 0);
}

/// <param name="Contact">An office to ask, never a person's own number.</param>
/// <param name="Source">Where this is known from.</param>
/// <param name="Validation">How the facts were checked; directory records only.</param>
public sealed record Sources(
    string? Contact = null,
    string? Source = null,
    string? SourceUrl = null,
    ValidationTechnique? Validation = null
);

/// <summary>The steps of the form.</summary>
public enum EditStep
{
    Basics,
    Aim,
    Story,
    Results,
    Ground,
    Contact,
}

/// <summary>A fact that is not told: one without which an idea is not sent on, or one that would make it stronger.</summary>
/// <param name="Field">Name of the property.</param>
public sealed record Gap(EditStep Step, string Field);
