namespace Labinov.Modules.Ideas;

/// <summary>
/// What is told of an innovation: the fields of the agency's directory (<c>labinov-5d.md</c> 8.4) and one measure before and after.
/// Four records, one for each step of the form.
/// </summary>
public sealed record IdeaFacts(Basics Basics, Story Story, Results Results, Sources Sources);

/// <param name="Product">What came of it: a service, an application, a rule.</param>
/// <param name="StandsAt">What an innovation that existed before claims to be; null for an idea that is not launched.</param>
/// <param name="YearBegun">When somebody began to work on it.</param>
/// <param name="YearCarriedOut">Since when it is carried out.</param>
public sealed record Basics(
    string Title,
    InnovationKind? Kind = null,
    string? Product = null,
    InnovatorGroup? Group = null,
    IdeaState? StandsAt = null,
    int? YearBegun = null,
    int? YearCarriedOut = null
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
    Story,
    Results,
    Contact,
}

/// <summary>A fact without which an idea is not sent on.</summary>
/// <param name="Field">Name of the property.</param>
public sealed record Gap(EditStep Step, string Field);
