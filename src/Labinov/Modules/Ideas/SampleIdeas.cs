using System.Text.Json;
using System.Text.Json.Serialization;
using Labinov.House;

namespace Labinov.Modules.Ideas;

/// <summary>The invented ideas of the sample's lab; the ribbon says that they are invented.</summary>
internal static class SampleIdeas
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>How far an idea of the sample has come.</summary>
    internal enum Course
    {
        Draft,
        Submitted,
        Returned,
        Published,
        TakenDown,

        /// <summary>It waits for the head of its unit.</summary>
        Awaiting,
        Selected,
        Reserve,
        NotSelected,

        /// <summary>Chosen, then put off to a day that has not come.</summary>
        Postponed,

        /// <summary>Chosen, then not carried on.</summary>
        Stopped,
    }

    /// <param name="Author">The sample account that wrote it.</param>
    /// <param name="BudgetAhead">Years from this one to that of its budget.</param>
    /// <param name="Members">Sample accounts of its team, each with their part.</param>
    /// <param name="DaysAgo">When it was begun; each step comes some days later.</param>
    /// <param name="Reason">Code of why it was not chosen or not carried on; <paramref name="Word"/> says it in a sentence.</param>
    /// <param name="Appeal">What its author wrote when asking for another look, which waits for an answer.</param>
    internal sealed record Row(
        string Title,
        string Unit,
        Role Author,
        Course Course,
        int DaysAgo,
        IdeaOrigin Origin,
        string[]? Helps = null,
        string? Word = null,
        IdeaState? StandsAt = null,
        InnovationKind? Kind = null,
        int? BegunYearsAgo = null,
        int? SinceYearsAgo = null,
        string? Product = null,
        string? Description = null,
        string? Drivers = null,
        string? Obstacles = null,
        string? Process = null,
        string? Benefit = null,
        string? Output = null,
        string? Outcome = null,
        string? Indicator = null,
        string? Before = null,
        string? After = null,
        string? Conditions = null,
        string? Contact = null,
        string? Reason = null,
        string? Appeal = null,
        string? Acronym = null,
        string? Trouble = null,
        string? Intervention = null,
        string? Newness = null,
        string? WhoGains = null,
        InnovationForm? Form = null,
        string? MainAffair = null,
        string? OtherAffairs = null,
        Proposer? Proposer = null,
        IdeaCost? Cost = null,
        int? BudgetAhead = null,
        long? BudgetRupiah = null,
        string? LegalBasis = null,
        Dictionary<Role, string>? Members = null
    )
    {
        public IdeaFacts Facts(int thisYear) =>
            new(
                new Basics(
                    Title,
                    Kind,
                    Product,
                    Kind is null ? null : InnovatorGroup.RegionalGovernment,
                    StandsAt,
                    thisYear - BegunYearsAgo,
                    thisYear - SinceYearsAgo,
                    Acronym
                ),
                new Story(Description, Drivers, Obstacles, Process),
                new Results(Output, Outcome, Benefit, Indicator, Before, After, Conditions),
                new Sources(Contact)
            )
            {
                Aim = new Aim(Trouble, Intervention, Newness, WhoGains),
                Ground = new Ground(
                    Form,
                    MainAffair,
                    OtherAffairs,
                    Proposer,
                    Cost,
                    thisYear + BudgetAhead,
                    BudgetRupiah,
                    LegalBasis
                ),
            };
    }

    public static List<Row> Read() => Read<Row>("sample-ideas.json");

    /// <param name="file">In the folder <c>Data</c> of this module.</param>
    public static List<T> Read<T>(string file)
    {
        using var stream = typeof(SampleIdeas).Assembly.GetManifestResourceStream(
            "Labinov.Modules.Ideas.Data." + file
        )!;
        return JsonSerializer.Deserialize<List<T>>(stream, Options)!;
    }
}
