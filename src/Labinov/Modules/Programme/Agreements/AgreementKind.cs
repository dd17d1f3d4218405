using Labinov.House;

namespace Labinov.Modules.Programme.Agreements;

/// <summary>The links in their order; the words stand in <c>Words</c> (labinov-5d.md, section 0).</summary>
public enum AgreementKind
{
    /// <summary>Head of the agency with the head of region.</summary>
    Mou,

    /// <summary>SPK: a centre of the agency with the regional secretary.</summary>
    Cooperation,

    /// <summary>The head of region names the technical team.</summary>
    TeamDecree,

    /// <summary>The head of region fixes the list of ideas.</summary>
    IdeaDecree,

    /// <summary>Performance contracts of the head of region with each unit's head; here their collective scan.</summary>
    Contracts,
}

public enum AgreementState
{
    Drafted,
    Sent,
    Signed,
    NotNeeded,
}

public static class AgreementKinds
{
    /// <summary>How it reads in an address: <c>team-decree</c>.</summary>
    public static string Code(this AgreementKind kind) =>
        kind switch
        {
            AgreementKind.Mou => "mou",
            AgreementKind.Cooperation => "cooperation",
            AgreementKind.TeamDecree => "team-decree",
            AgreementKind.IdeaDecree => "idea-decree",
            _ => "contracts",
        };

    public static AgreementKind? Of(string code)
    {
        foreach (var kind in Enum.GetValues<AgreementKind>())
        {
            if (kind.Code() == code)
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>The stage before whose first day it should be there.</summary>
    public static StageKind Before(this AgreementKind kind) =>
        kind switch
        {
            AgreementKind.IdeaDecree => StageKind.Design,
            AgreementKind.Contracts => StageKind.Deliver,
            _ => StageKind.DrumUp,
        };

    /// <summary>Who writes it and sends it round.</summary>
    public static Role Prepares(this AgreementKind kind) =>
        kind is AgreementKind.Mou or AgreementKind.Cooperation
            ? Role.LabCoordinator
            : Role.LocusCoordinator;

    /// <summary>Who signs for the region.</summary>
    public static Role Signs(this AgreementKind kind) =>
        kind == AgreementKind.Cooperation ? Role.RegionalSecretary : Role.HeadOfRegion;
}
