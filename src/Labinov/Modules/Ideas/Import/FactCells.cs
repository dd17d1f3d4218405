using System.Globalization;
using Labinov.Data.Tables;

namespace Labinov.Modules.Ideas.Import;

/// <summary>The facts of an innovation as cells: which column holds which, and whether a cell still says what is known.</summary>
public static class FactCells
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
        ImportField.Kind,
        ImportField.Product,
        ImportField.Group,
        ImportField.YearBegun,
        ImportField.YearCarriedOut,
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
        ImportField.Contact,
        ImportField.Source,
        ImportField.SourceUrl,
        ImportField.Validation,
    ];

    /// <summary>A text, a year or a value of a list; null where nothing is told.</summary>
    public static object? Of(IdeaFacts facts, ImportField field)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var (basics, story, results, sources) = facts;
        return field switch
        {
            ImportField.Title => basics.Title,
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
            _ => null,
        };
    }

    /// <summary>The same facts without this one; a title is never taken away.</summary>
    internal static IdeaFacts Without(IdeaFacts facts, ImportField field)
    {
        var (basics, story, results, sources) = facts;
        return field switch
        {
            ImportField.Kind => facts with { Basics = basics with { Kind = null } },
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
            _ => facts,
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
