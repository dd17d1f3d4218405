using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Ui.Words;

namespace Labinov.Modules.FixedLists.Pages;

/// <summary>A line as page, paper and sheet show it.</summary>
/// <param name="Idea">Number of the idea, by which its page is found.</param>
public sealed record ListLine(
    int Nth,
    int Idea,
    string Title,
    string Unit,
    InnovationKind? Kind,
    int? MissionNth,
    string? Mission,
    DateTime? LaunchedAt,
    int AddedBy = 0
);

/// <summary>The lines under one point of the mission.</summary>
/// <param name="Mission">Null for those that were not sorted.</param>
public sealed record ListGroup(string? Mission, IReadOnlyList<ListLine> Lines)
{
    public static IReadOnlyList<ListGroup> Of(IEnumerable<ListLine> lines) =>
        [
            .. lines
                .GroupBy(line => (Nth: line.MissionNth ?? int.MaxValue, line.Mission))
                .OrderBy(group => group.Key.Nth)
                .Select(group => new ListGroup(group.Key.Mission, [.. group])),
        ];

    /// <summary>As they would be signed today.</summary>
    public static IReadOnlyList<ListLine> Draft(IReadOnlyList<ChosenIdea> chosen) =>
        [
            .. chosen.Select(
                (idea, i) =>
                    new ListLine(
                        i + 1,
                        idea.Number,
                        idea.Title,
                        idea.Unit,
                        idea.Kind,
                        idea.MissionNth,
                        idea.Mission,
                        idea.LaunchedAt
                    )
            ),
        ];

    /// <summary>As they were signed, without what an amendment took out; number and launch are those of today.</summary>
    public static IReadOnlyList<ListLine> Signed(
        FixedList list,
        IReadOnlyDictionary<Id<Idea>, IdeaNow> now
    ) =>
        [
            .. list
                .Lines.Where(line => line.GoneBy is null)
                .OrderBy(line => line.Nth)
                .Select(line => new ListLine(
                    line.Nth,
                    now[line.IdeaId].Number,
                    line.Title,
                    line.Unit,
                    line.Kind,
                    line.MissionNth,
                    line.Mission,
                    now[line.IdeaId].LaunchedAt,
                    line.AddedBy
                )),
        ];
}

/// <summary>What the list does not keep of an idea, because it changes.</summary>
public sealed record IdeaNow(Id<Idea> Id, int Number, DateTime? LaunchedAt);

internal static class FixedListsText
{
    public static string Kind(this Words words, InnovationKind? kind) =>
        words[kind is { } known ? IdeaWords.Key(known) : "fixedlists.no-kind"].Value;

    public static string Paper(this Words words, ListPaper paper) =>
        words[$"fixedlists.paper.{paper.ToString().ToLowerInvariant()}"].Value;
}
