namespace Labinov.Modules.Ideas.Import;

/// <summary>What a column of a file may tell of an innovation, in the order in which a person is asked.</summary>
public enum ImportField
{
    /// <summary>Our own number: the row came out of an export of this place.</summary>
    Number,
    Title,
    Acronym,

    /// <summary>The government, ministry or company as a whole.</summary>
    Agency,

    /// <summary>The office within it that leads.</summary>
    Unit,
    Region,
    RegionCode,
    Province,
    Kind,
    Product,
    Group,
    State,
    YearBegun,
    YearCarriedOut,
    Trouble,
    Intervention,
    Newness,
    WhoGains,
    Description,
    Drivers,
    Obstacles,
    Process,
    Output,
    Outcome,
    Benefit,
    Indicator,
    Before,
    After,
    ReplicationConditions,
    Form,
    MainAffair,

    /// <summary>Names or codes of affairs, a semicolon or a new line between.</summary>
    OtherAffairs,
    Proposer,
    Cost,
    BudgetYear,
    BudgetRupiah,
    LegalBasis,
    LegalUrl,
    Contact,
    Source,
    SourceUrl,
    Validation,

    /// <summary>The number that the file's source gave it.</summary>
    SourceNumber,

    /// <summary>The address of its page here: it says for certain which innovation is meant.</summary>
    Address,

    /// <summary>Who sees it: read only to tell when somebody wants to change it here.</summary>
    Audience,

    /// <summary>What it was like when it was exported, see <see cref="SheetStamp"/>.</summary>
    Stamp,
}
