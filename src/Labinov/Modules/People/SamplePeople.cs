using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.People;

/// <summary>The invented people of the sample: who plays which role, where.</summary>
public static class SamplePeople
{
    /// <summary>The region in which the sample's lab is under way, and its province.</summary>
    public const string Region = "72.09";
    public const string Province = "72";

    /// <summary>A word in the name of the unit for which head, operator and innovator work.</summary>
    public const string Unit = "Dinas Kesehatan";

    /// <summary>The person behind a sample account; null when no sample was sown.</summary>
    public static async Task<Id<Person>?> PersonOf(
        LabinovDb db,
        Role role,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        var normal = Account.Normal(SampleAccounts.AddressOf(role));
        return await db
            .Accounts.Where(account => account.NormalizedUserName == normal)
            .Select(account => (Id<Person>?)account.PersonId)
            .SingleOrDefaultAsync(cancel);
    }

    /// <summary>Name, and a word in the name of the own unit; null for people of the national agency.</summary>
    internal static IReadOnlyDictionary<Role, (string Name, string? Unit)> ByRole { get; } =
        new Dictionary<Role, (string, string?)>
        {
            [Role.ProgrammeManager] = ("Ratna Widyaningrum", null),
            [Role.LabCoordinator] = ("Yusuf Hardiman", null),
            [Role.Facilitator] = ("Dewi Anjarsari", null),
            [Role.ProvincialChampion] = ("Fadel Lamakarate", null),
            [Role.LocusCoordinator] = ("Nurhayati Lasimpara", "Bagian Organisasi"),
            [Role.InnovationAdmin] = ("Rizal Tongkodu", "Perencanaan"),
            [Role.TechnicalTeam] = ("Sitti Aminah Pakaya", "Perencanaan"),
            [Role.UnitHead] = ("dr. Hasanuddin Malewa", Unit),
            [Role.UnitOperator] = ("Ayu Lestari Bungkundapu", Unit),
            [Role.Innovator] = ("Rahmawati Ampana", Unit),
            [Role.HeadOfRegion] = ("Arman Lagarutu", "Sekretariat Daerah"),
            [Role.RegionalSecretary] = ("Marwah Tolondano", "Sekretariat Daerah"),
            [Role.Inspectorate] = ("Gunawan Sabara", "Inspektorat"),
            [Role.Reviewer] = ("Lukas Rumbiak", null),
            [Role.TrainingInstitution] = ("Endah Puspasari", null),
            [Role.Researcher] = ("Bagas Prakosa", null),
            [Role.Auditor] = ("Melati Sihaloho", null),
        };

    /// <summary>People who have no account: walk-ins, units on paper.</summary>
    internal static IReadOnlyList<string> WithoutAccount { get; } =
    [
        "Abdul Karim Dulanga",
        "Agustina Palimbong",
        "Andi Tenri Walinono",
        "Basri Lahamuddin",
        "Chairunnisa Poha",
        "Daniel Tumanduk",
        "Djafar Mantomas",
        "Elisabet Rondonuwu",
        "Fatmawati Hulopi",
        "Hamka Sulaiman",
        "Ibrahim Datupamusu",
        "Indah Permatahati",
        "Jumriah Lapasere",
        "Kadek Suryanata",
        "Lasarus Mantong",
        "Maryam Toana",
        "Mukhlis Saleh Bani",
        "Ni Wayan Sekarini",
        "Nurdin Lamusu",
        "Oktaviani Tadjo",
        "Ramli Mointi",
        "Salma Djibran",
        "Sudirman Pantoli",
        "Wahyu Kurniadi Laodi",
        "Zainab Lamboka",
    ];
}
