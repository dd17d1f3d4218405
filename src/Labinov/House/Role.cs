namespace Labinov.House;

/// <summary>The parts that people play in the programme (<c>product.md</c>, People). Held in a <see cref="Scope"/>, between two dates.</summary>
public enum Role
{
    ProgrammeManager,
    LabCoordinator,
    Facilitator,
    ProvincialChampion,
    LocusCoordinator,
    InnovationAdmin,
    TechnicalTeam,
    UnitHead,
    UnitOperator,
    Innovator,
    HeadOfRegion,
    RegionalSecretary,
    Inspectorate,
    Reviewer,
    TrainingInstitution,
    Researcher,
    Auditor,
}

/// <summary>What kind of thing a role is bound to.</summary>
public enum ScopeKind
{
    Nation,
    Province,
    Region,
    Lab,
    Unit,
    Institution,
    Assignment,
}

/// <summary>Where a role counts. Opaque here: the module that owns the thing knows what the id means. The nation has the empty id.</summary>
public readonly record struct Scope(ScopeKind Kind, Guid Id)
{
    public static readonly Scope Nation = new(ScopeKind.Nation, Guid.Empty);
}

/// <summary>A role that counts today, in one scope.</summary>
public readonly record struct Grant(Role Role, Scope Scope);
