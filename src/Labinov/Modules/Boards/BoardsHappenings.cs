using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Boards;

/// <summary>People were asked to think together. What they wrote is told by the board, not by the ledger.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record BoardOpened(
    Id<Board> Board,
    Id<Lab> Lab,
    Id<Organisation>? Unit,
    BoardTemplate Template
) : Happening
{
    public override Guid Subject => Board.Value;
}

/// <summary>Who may join besides those inside the lab; with it a new code.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record BoardJoiningSet(Id<Board> Board, Id<Lab> Lab, BoardJoining Joining) : Happening
{
    public override Guid Subject => Board.Value;
}

[SeenOutside(Outside.Nothing)]
public sealed record BoardClosed(Id<Board> Board, Id<Lab> Lab) : Happening
{
    public override Guid Subject => Board.Value;
}

[SeenOutside(Outside.Nothing)]
public sealed record BoardReopened(Id<Board> Board, Id<Lab> Lab) : Happening
{
    public override Guid Subject => Board.Value;
}
