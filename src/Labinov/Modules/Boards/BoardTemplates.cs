using Labinov.Modules.People;

namespace Labinov.Modules.Boards;

/// <summary>A heading of a template, as keys of its texts.</summary>
/// <param name="Lane">The row in which it stands; null where there is but one.</param>
public sealed record TemplateGroup(string Title, string? Lane = null);

/// <summary>The headings with which a board begins. They are texts of the board from then on and may be changed on it.</summary>
public static class BoardTemplates
{
    /// <summary>Shown first; the others stand under "more".</summary>
    public static IReadOnlyList<BoardTemplate> First { get; } =
    [BoardTemplate.Gap, BoardTemplate.ProblemTree, BoardTemplate.IdeaWall];

    public static IReadOnlyList<BoardTemplate> Others { get; } =
    [.. Enum.GetValues<BoardTemplate>().Except(First)];

    /// <summary>Key of its name.</summary>
    public static string Words(BoardTemplate template) =>
        "boards.boardtemplate." + PeopleWords.Kebab(template.ToString());

    public static IReadOnlyList<TemplateGroup> GroupsOf(BoardTemplate template) =>
        template switch
        {
            BoardTemplate.Gap => Gap(),
            BoardTemplate.ProblemTree =>
            [
                new("boards.tree.effects"),
                new("boards.tree.core"),
                new("boards.tree.causes"),
            ],
            BoardTemplate.IdeaWall =>
            [
                new("boards.wall.ideas"),
                new("boards.wall.talk"),
                new("boards.wall.try"),
            ],
            BoardTemplate.Fishbone =>
            [
                new("boards.fish.head"),
                new("boards.fish.people"),
                new("boards.fish.method"),
                new("boards.fish.tools"),
                new("boards.fish.material"),
                new("boards.fish.rules"),
                new("boards.fish.place"),
            ],
            BoardTemplate.FiveWhys =>
            [
                new("boards.whys.problem"),
                new("boards.whys.1"),
                new("boards.whys.2"),
                new("boards.whys.3"),
                new("boards.whys.4"),
                new("boards.whys.5"),
            ],
            BoardTemplate.Swot => Swot(),
            BoardTemplate.ForceField =>
            [
                new("boards.force.goal"),
                new("boards.force.drives"),
                new("boards.force.holds"),
                new("boards.force.steps"),
            ],
            BoardTemplate.BeforeAfter =>
            [
                new("boards.before-after.before"),
                new("boards.before-after.change"),
                new("boards.before-after.after"),
            ],
            _ => [new("boards.empty.notes")],
        };

    // The worksheet of the programme: present, wished and gap, each by input, process, output, outcome.
    private static List<TemplateGroup> Gap() =>
        [
            .. from lane in new[]
            {
                "boards.gap.input",
                "boards.gap.process",
                "boards.gap.output",
                "boards.gap.outcome",
            }
            from title in new[] { "boards.gap.present", "boards.gap.wished", "boards.gap.gap" }
            select new TemplateGroup(title, lane),
        ];

    private static List<TemplateGroup> Swot() =>
        [
            new("boards.swot.s", "boards.swot"),
            new("boards.swot.w", "boards.swot"),
            new("boards.swot.o", "boards.swot"),
            new("boards.swot.t", "boards.swot"),
            new("boards.tows.so", "boards.tows"),
            new("boards.tows.wo", "boards.tows"),
            new("boards.tows.st", "boards.tows"),
            new("boards.tows.wt", "boards.tows"),
        ];
}
