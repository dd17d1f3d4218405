namespace Labinov.Modules.Boards;

/// <summary>What a board begins with; the first three are shown first, the others under "more" (labinov-5d.md, section 3, techniques named).</summary>
public enum BoardTemplate
{
    Gap,
    ProblemTree,
    IdeaWall,
    Fishbone,
    FiveWhys,
    Swot,
    ForceField,
    BeforeAfter,
    Empty,
}

/// <summary>Who may write on a board besides those inside its lab.</summary>
public enum BoardJoining
{
    /// <summary>Nobody: there is no code.</summary>
    Members,

    /// <summary>Whoever has the code and gives a name.</summary>
    Named,

    /// <summary>Whoever has the code, with a name or without.</summary>
    Anyone,
}

/// <summary>A small set that can be told apart in both colour schemes; each is named, for colour is never the only sign.</summary>
public enum NoteColour
{
    Kunyit,
    Nila,
    Pandan,
    Mengkudu,
    Manggis,
}
