namespace Labinov.Modules.Ideas;

/// <summary>The agency's eight kinds, with the ids of its own directory (<c>labinov-5d.md</c> 8.1). Their decision tests are words.</summary>
public enum InnovationKind
{
    Process = 1,
    Method = 2,
    Product = 3,
    Concept = 4,
    Technology = 5,
    Structure = 6,
    Relation = 7,
    People = 8,
}

/// <summary>What sort of body the innovators belong to (directory field <c>kelompok_inovator</c>).</summary>
public enum InnovatorGroup
{
    Ministry,
    RegionalGovernment,
    StateCompany,
    PrivateSector,
    CivilSociety,
    Citizens,
}

/// <summary>The three forms of PP 38/2017 on regional innovation (<c>iid.md</c> 7), which the index of regional innovation asks for too.</summary>
public enum InnovationForm
{
    Governance,
    PublicService,

    /// <summary>Another form, within the affairs that are the region's own.</summary>
    OtherAffair,
}

/// <summary>Who may propose a regional innovation (PP 38/2017; <c>iid.md</c> 4 and 7): where the idea came from.</summary>
public enum Proposer
{
    HeadOfRegion,
    CouncilMember,
    Unit,
    CivilServant,
    Citizen,
}

/// <summary>Whether money must be found for it.</summary>
public enum IdeaCost
{
    /// <summary>What the unit has is enough.</summary>
    Free,

    /// <summary>It waits for a budget of some year.</summary>
    Budgeted,
}

/// <summary>How the facts of a directory record were checked (directory field <c>teknik_validasi</c>).</summary>
public enum ValidationTechnique
{
    Observation,
    Publication,
    SecondaryData,
}

/// <summary>Kinds by the names that Indonesian sources use.</summary>
public static class InnovationKinds
{
    /// <summary>Null when the name is not one of the eight.</summary>
    public static InnovationKind? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Trim().ToUpperInvariant() switch
        {
            "PROSES" => InnovationKind.Process,
            "METODE" => InnovationKind.Method,
            "PRODUK" => InnovationKind.Product,
            "KONSEPTUAL" or "KONSEP" => InnovationKind.Concept,
            "TEKNOLOGI" => InnovationKind.Technology,
            "STRUKTUR ORGANISASI" or "STRUKTUR" => InnovationKind.Structure,
            "HUBUNGAN" => InnovationKind.Relation,
            "PENGEMBANGAN SDM" or "SDM" or "SUMBER DAYA MANUSIA" => InnovationKind.People,
            _ => null,
        };
    }
}
