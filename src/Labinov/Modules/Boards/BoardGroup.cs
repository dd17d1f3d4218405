using Labinov.House;

namespace Labinov.Modules.Boards;

/// <summary>A heading under which notes hang: a column, a branch of the tree, a field of the matrix.</summary>
public sealed class BoardGroup : Entity<BoardGroup>
{
    public const int TitleMax = 80;

    public Id<Board> BoardId { get; private set; }
    public string Title { get; private set; } = "";

    /// <summary>Groups with the same one stand side by side under it; null where there is but one row.</summary>
    public string? Lane { get; private set; }

    /// <summary><see cref="Boards.Rank"/>.</summary>
    public string Rank { get; private set; } = "";

    public bool IsGone { get; private set; }

    /// <summary>Lane and title, where a group is named alone.</summary>
    public string Name => NameOf(Lane, Title);

    private BoardGroup() { }

    public static BoardGroup Of(
        Id<BoardGroup> id,
        Id<Board> board,
        string title,
        string? lane,
        string rank
    ) =>
        new()
        {
            Id = id,
            BoardId = board,
            Title = title,
            Lane = lane,
            Rank = rank,
        };

    public static string NameOf(string? lane, string title) =>
        lane is null ? title : $"{lane}: {title}";

    public void Call(string title) => Title = title;

    public void MoveTo(string rank) => Rank = rank;

    public void TakeAway() => IsGone = true;
}
