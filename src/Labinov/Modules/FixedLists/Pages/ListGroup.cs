using Labinov.Data;
using Labinov.Modules.Ideas;
using Labinov.Ui.Words;
using Microsoft.EntityFrameworkCore;

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
}

/// <summary>The signed list beside what its ideas are today.</summary>
internal static class SignedLines
{
    /// <summary>As they were signed, without what an amendment took out; number and launch are those of today. One query.</summary>
    public static async Task<IReadOnlyList<ListLine>> SignedLinesAsync(
        this LabinovDb db,
        IEnumerable<FixedLine> signed,
        CancellationToken cancel
    )
    {
        var lines = signed.OrderBy(line => line.Nth).ToList();
        var ids = lines.ConvertAll(line => line.IdeaId);
        var now = await db
            .Ideas.Where(idea => ids.Contains(idea.Id))
            .Select(idea => new
            {
                idea.Id,
                idea.Number,
                LaunchedAt = idea
                    .Moves.Where(move => move.To == IdeaState.Launched)
                    .Min(move => (DateTime?)move.At),
            })
            .ToDictionaryAsync(idea => idea.Id, cancel);
        return lines.ConvertAll(line => new ListLine(
            line.Nth,
            now[line.IdeaId].Number,
            line.Title,
            line.Unit,
            line.Kind,
            line.MissionNth,
            line.Mission,
            now[line.IdeaId].LaunchedAt,
            line.AddedBy
        ));
    }
}

internal static class FixedListsText
{
    public static string Kind(this Words words, InnovationKind? kind) =>
        words[kind is { } known ? IdeaWords.Key(known) : "fixedlists.no-kind"].Value;

    public static string Paper(this Words words, ListPaper paper) =>
        words[$"fixedlists.paper.{paper.ToString().ToLowerInvariant()}"].Value;
}
