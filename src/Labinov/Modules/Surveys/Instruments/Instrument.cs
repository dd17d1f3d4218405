using System.Globalization;

namespace Labinov.Modules.Surveys.Instruments;

/// <summary>A questionnaire as it stands in the master data: once opened for a lab, the survey keeps to this version for good.</summary>
/// <param name="Code">How it is called in rows and file names: <c>willingness</c>.</param>
/// <param name="Minutes">How long filling it in takes, roughly.</param>
/// <param name="Measures">The construct, in one plain sentence.</param>
/// <param name="Leans">On whose work it leans; the wording of the items is our own.</param>
public sealed record Instrument(
    string Code,
    int Version,
    SurveyAudience Audience,
    int Minutes,
    Said Title,
    Said Measures,
    Said Leans,
    IReadOnlyList<SurveyScale> Scales,
    IReadOnlyList<SurveySection> Sections
)
{
    public IEnumerable<SurveyItem> Items => Sections.SelectMany(section => section.Items);

    /// <summary>Items by whose answers groups are compared.</summary>
    public IEnumerable<SurveyItem> Groups => Items.Where(item => item.Group);

    public IReadOnlyList<SurveyItem> Of(SurveyScale scale) =>
        [.. Items.Where(item => item.Scale == scale.Code)];
}

/// <summary>A text of the master data in both languages.</summary>
public sealed record Said(string Id, string En)
{
    /// <summary>In the reader's language.</summary>
    public override string ToString() =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? En : Id;
}

/// <summary>A group of Likert items whose mean, reversed items turned round, is one figure.</summary>
public sealed record SurveyScale(string Code, Said Name);

/// <summary>What is shown on one page of the form.</summary>
public sealed record SurveySection(Said Title, Said? Intro, IReadOnlyList<SurveyItem> Items);

public enum ItemKind
{
    /// <summary>From 1, strongly disagree, to 5, strongly agree.</summary>
    Likert,
    Choice,
    YesNo,

    /// <summary>A whole number.</summary>
    Number,
    Text,
}

public enum SurveyAudience
{
    /// <summary>Civil servants of the locus; how many are asked is known.</summary>
    Staff,

    /// <summary>Whoever wants to; there is no response rate.</summary>
    Public,
}

/// <param name="Scale">To which scale a Likert item counts; null for an item by itself.</param>
/// <param name="Reversed">Agreement speaks against the scale: 1 counts as 5.</param>
/// <param name="Group">A choice by which groups may be compared.</param>
/// <param name="Least">Of a number; with <paramref name="Most"/>.</param>
public sealed record SurveyItem(
    string Code,
    ItemKind Kind,
    Said Text,
    string? Scale = null,
    bool Reversed = false,
    bool Group = false,
    Said? Hint = null,
    int Least = 0,
    int Most = 0,
    IReadOnlyList<ItemChoice>? Choices = null
)
{
    /// <summary>Points of a Likert item.</summary>
    public const int Points = 5;

    /// <summary>Letters of a text.</summary>
    public const int TextMax = 1000;

    public const string Yes = "yes";
    public const string No = "no";

    /// <summary>What the answer counts for its scale, from 1 to 5.</summary>
    public double Counts(int point) => Reversed ? Points + 1 - point : point;

    /// <summary>Answers that may be chosen, in order; empty where one writes.</summary>
    public IReadOnlyList<string> Values =>
        Kind switch
        {
            ItemKind.Likert =>
            [
                .. Enumerable
                    .Range(1, Points)
                    .Select(point => point.ToString(CultureInfo.InvariantCulture)),
            ],
            ItemKind.YesNo => [Yes, No],
            ItemKind.Choice => [.. (Choices ?? []).Select(choice => choice.Code)],
            _ => [],
        };
}

public sealed record ItemChoice(string Code, Said Text);
