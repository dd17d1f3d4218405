using Labinov.Data.Files;

namespace Labinov.Modules.Programme.Applications;

public enum ApplicationState
{
    Draft,
    Submitted,
    Selected,
    NotSelected,
    Withdrawn,
}

/// <summary>What an application must hold before it is handed in.</summary>
public enum ApplicationPiece
{
    Letter,
    LetterFile,
    Contact,
    Profile,
    Challenges,
    Unit,
    Team,
}

/// <summary>One person of a technical team, as a decree lists it.</summary>
public sealed record TeamLine(string Name, string? Unit, string? Task);
