using Labinov.Modules.People;
using Labinov.Ui;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>Names of values in the reader's language.</summary>
internal static class IdeasText
{
    public static string Key(Enum value) => IdeaWords.Key(value);

    public static string Name(this Words words, Enum value) => words[Key(value)].Value;

    public static string RoleName(this Words words, House.Role role) =>
        words[PeopleWords.Of(role)].Value;

    public static string Field(string field) => "ideas.field." + Kebab(field);

    public static string Kebab(string name) => IdeaWords.Kebab(name);

    public static IEnumerable<Choice> Choices<T>(
        this Words words,
        IEnumerable<T>? values = null,
        bool explained = false
    )
        where T : struct, Enum =>
        (values ?? Enum.GetValues<T>()).Select(value => new Choice(
            value.ToString(),
            words.Name(value),
            explained ? words[Key(value) + ".test"].Value : null
        ));

    /// <summary>The affairs of today by their groups, and those that were chosen when they were still valid.</summary>
    public static IEnumerable<Choice> Affairs(
        this Words words,
        DateOnly today,
        params IReadOnlyList<string?> chosen
    ) =>
        AffairList
            .All.Where(affair =>
                affair.IsValidOn(today) || chosen.Contains(affair.Code, StringComparer.Ordinal)
            )
            .Select(affair => new Choice(
                affair.Code,
                words[affair.Key].Value,
                null,
                words.Name(affair.Group)
            ));

    /// <summary>Names of affairs, whose codes lie in one text; null for none.</summary>
    public static string? AffairNames(this Words words, string? codes) =>
        codes is null ? null : IdeaWords.Affairs(words, codes);

    /// <summary>The colour of a state's badge; the word stands in it.</summary>
    public static string Badge(IdeaState state) =>
        state switch
        {
            IdeaState.Draft => "badge badge-muted",
            IdeaState.Returned or IdeaState.WaitingForBudget or IdeaState.Postponed =>
                "badge badge-kunyit",
            IdeaState.AwaitingUnitHead or IdeaState.Submitted or IdeaState.Reserve =>
                "badge badge-nila",
            IdeaState.Selected or IdeaState.Planned => "badge badge-manggis",
            IdeaState.Launched or IdeaState.Trial or IdeaState.Applied or IdeaState.Embedded =>
                "badge badge-pandan",
            _ => "badge badge-soga",
        };

    /// <summary>A moment as its day, in Jakarta where no region is known: lists need no minutes.</summary>
    public static string Day(DateTime utc, string? zone = null) =>
        Formats.ShortDay(Clock.DayOf(utc, zone ?? Clock.Jakarta));
}
