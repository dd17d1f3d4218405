using System.Globalization;
using Labinov.Data.Tables;

namespace Labinov.Modules.Ideas.Import;

/// <summary>The facts of an innovation as cells: which column holds which, and whether a cell still says what is known.</summary>
public static partial class FactCells
{
    private static readonly CultureInfo[] Countries =
    [
        CultureInfo.InvariantCulture,
        CultureInfo.GetCultureInfo("id-ID"),
    ];

    /// <summary>What a file may change of an innovation that is here, in the order of the form.</summary>
    public static IReadOnlyList<ImportField> Changeable { get; } =
    [
        ImportField.Title,
        ImportField.Acronym,
        ImportField.Kind,
        ImportField.Product,
        ImportField.Group,
        ImportField.YearBegun,
        ImportField.YearCarriedOut,
        ImportField.Trouble,
        ImportField.Intervention,
        ImportField.Newness,
        ImportField.WhoGains,
        ImportField.Description,
        ImportField.Drivers,
        ImportField.Obstacles,
        ImportField.Process,
        ImportField.Output,
        ImportField.Outcome,
        ImportField.Benefit,
        ImportField.Indicator,
        ImportField.Before,
        ImportField.After,
        ImportField.ReplicationConditions,
        ImportField.Form,
        ImportField.MainAffair,
        ImportField.OtherAffairs,
        ImportField.Proposer,
        ImportField.Cost,
        ImportField.BudgetYear,
        ImportField.BudgetRupiah,
        ImportField.LegalBasis,
        ImportField.LegalUrl,
        ImportField.Contact,
        ImportField.Source,
        ImportField.SourceUrl,
        ImportField.Validation,
    ];

    /// <summary>Those that are told of the aim and of the results, after what it is called and how old it is.</summary>
    public static IReadOnlyList<ImportField> Told { get; } =
    [.. Changeable.SkipWhile(field => field != ImportField.Trouble)];

    /// <summary>Codes of affairs lie in these; a file says their names.</summary>
    public static bool IsOfAffairs(ImportField field) =>
        field is ImportField.MainAffair or ImportField.OtherAffairs;

    /// <summary>A text, a year, an amount or a value of a list; null where nothing is told.</summary>
    public static object? Of(IdeaFacts facts, ImportField field)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var (basics, story, results, sources) = facts;
        return field switch
        {
            ImportField.Title => basics.Title,
            ImportField.Acronym => basics.Acronym,
            ImportField.Kind => basics.Kind,
            ImportField.Product => basics.Product,
            ImportField.Group => basics.Group,
            ImportField.YearBegun => basics.YearBegun,
            ImportField.YearCarriedOut => basics.YearCarriedOut,
            ImportField.Description => story.Description,
            ImportField.Drivers => story.Drivers,
            ImportField.Obstacles => story.Obstacles,
            ImportField.Process => story.Process,
            ImportField.Output => results.Output,
            ImportField.Outcome => results.Outcome,
            ImportField.Benefit => results.Benefit,
            ImportField.Indicator => results.Indicator,
            ImportField.Before => results.Before,
            ImportField.After => results.After,
            ImportField.ReplicationConditions => results.ReplicationConditions,
            ImportField.Contact => sources.Contact,
            ImportField.Source => sources.Source,
            ImportField.SourceUrl => sources.SourceUrl,
            ImportField.Validation => sources.Validation,
            _ => Of(facts.Aim, field) ?? Of(facts.Ground, field),
        };
    }

    /// <summary>The same facts without this one; a title is never taken away.</summary>
    internal static IdeaFacts Without(IdeaFacts facts, ImportField field)
    {
        var (basics, story, results, sources) = facts;
        return field switch
        {
            ImportField.Kind => facts with { Basics = basics with { Kind = null } },
            ImportField.Acronym => facts with { Basics = basics with { Acronym = null } },
            ImportField.Product => facts with { Basics = basics with { Product = null } },
            ImportField.Group => facts with { Basics = basics with { Group = null } },
            ImportField.YearBegun => facts with { Basics = basics with { YearBegun = null } },
            ImportField.YearCarriedOut => facts with
            {
                Basics = basics with { YearCarriedOut = null },
            },
            ImportField.Description => facts with { Story = story with { Description = null } },
            ImportField.Drivers => facts with { Story = story with { Drivers = null } },
            ImportField.Obstacles => facts with { Story = story with { Obstacles = null } },
            ImportField.Process => facts with { Story = story with { Process = null } },
            ImportField.Output => facts with { Results = results with { Output = null } },
            ImportField.Outcome => facts with { Results = results with { Outcome = null } },
            ImportField.Benefit => facts with { Results = results with { Benefit = null } },
            ImportField.Indicator => facts with { Results = results with { Indicator = null } },
            ImportField.Before => facts with { Results = results with { Before = null } },
            ImportField.After => facts with { Results = results with { After = null } },
            ImportField.ReplicationConditions => facts with
            {
                Results = results with { ReplicationConditions = null },
            },
            ImportField.Contact => facts with { Sources = sources with { Contact = null } },
            ImportField.Source => facts with { Sources = sources with { Source = null } },
            ImportField.SourceUrl => facts with { Sources = sources with { SourceUrl = null } },
            ImportField.Validation => facts with { Sources = sources with { Validation = null } },
            _ => facts with
            {
                Aim = Without(facts.Aim, field),
                Ground = Without(facts.Ground, field),
            },
        };
    }

    /// <summary>
    /// Whether a cell says what is known, however a spreadsheet may have spelt it: a text that looked like a number or a day to it
    /// (<c>007</c>, <c>1,50</c>, <c>15%</c>) comes back as one.
    /// </summary>
    public static bool Says(string cell, ImportField field, IdeaFacts facts)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return Of(facts, field) switch
        {
            null => cell.Length == 0,
            string codes when IsOfAffairs(field) => ImportValues.Affairs(cell) == codes,
            long rupiah => RupiahText.Of(cell) == rupiah,
            InnovationForm form => ImportValues.Form(cell) == form,
            Proposer proposer => ImportValues.Proposer(cell) == proposer,
            IdeaCost cost => ImportValues.Cost(cell) == cost,
            int year => ImportValues.Year(cell, out _) == year,
            InnovationKind kind => ImportValues.Kind(cell) == kind,
            InnovatorGroup group => ImportValues.Group(cell) == group,
            ValidationTechnique technique => ImportValues.Validation(cell) == technique,
            string text => SaysText(cell, CellText.Of(text)),
            _ => false,
        };
    }

    private static bool SaysText(string cell, string text) =>
        string.Equals(cell, text, StringComparison.Ordinal)
        || (
            text.Length < Idea.ValueMax
            && text.AsSpan().ContainsAnyInRange('0', '9')
            && (Numbers(cell).Intersect(Numbers(text)).Any() || IsSameDay(cell, text))
        );

    private static IEnumerable<double> Numbers(string text)
    {
        var (plain, share) = text.EndsWith('%') ? (text[..^1].TrimEnd(), 100.0) : (text, 1.0);
        foreach (var country in Countries)
        {
            if (double.TryParse(plain, NumberStyles.Number, country, out var number))
            {
                yield return Math.Round(number / share, 12);
            }
        }
    }

    private static bool IsSameDay(string cell, string text) =>
        DateOnly.TryParseExact(
            cell,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
        && Countries.Any(country =>
            DateOnly.TryParse(text, country, DateTimeStyles.None, out var known) && known == day
        );
}
