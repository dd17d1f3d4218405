using Labinov.House;

namespace Labinov.Modules.Regions;

/// <summary>The kinds of offices and units met in the labs (<c>labinov-5d.md</c> section 0); the words stand in <c>Words</c>.</summary>
public enum OrganisationKind
{
    /// <summary>Pemerintah daerah as a whole.</summary>
    Government,

    /// <summary>Sekretariat daerah, sekretariat DPRD.</summary>
    Secretariat,

    /// <summary>Bagian, or biro in a province.</summary>
    Division,

    /// <summary>Dinas.</summary>
    Agency,

    /// <summary>Badan.</summary>
    Board,

    Inspectorate,

    /// <summary>Kantor, satuan.</summary>
    Office,

    /// <summary>Kecamatan, distrik.</summary>
    District,
    Kelurahan,

    /// <summary>Desa, kampung, nagari.</summary>
    Village,

    /// <summary>Puskesmas.</summary>
    HealthCentre,

    /// <summary>RSUD.</summary>
    Hospital,

    /// <summary>UPTD.</summary>
    TechnicalUnit,
    School,

    /// <summary>BUMD.</summary>
    RegionalCompany,
    Ministry,

    /// <summary>Lembaga pemerintah nonkementerian.</summary>
    NationalAgency,

    /// <summary>BUMN.</summary>
    StateCompany,
    TrainingInstitution,
    Other,
}

public static class OrganisationKinds
{
    private static readonly (string Start, OrganisationKind Kind)[] Starts =
    [
        ("pemerintah", OrganisationKind.Government),
        ("sekretariat", OrganisationKind.Secretariat),
        ("bagian", OrganisationKind.Division),
        ("biro", OrganisationKind.Division),
        ("bidang", OrganisationKind.Division),
        ("dinas", OrganisationKind.Agency),
        ("dinkes", OrganisationKind.Agency),
        ("dpmptsp", OrganisationKind.Agency),
        ("disdukcapil", OrganisationKind.Agency),
        ("disdik", OrganisationKind.Agency),
        ("badan", OrganisationKind.Board),
        ("bappeda", OrganisationKind.Board),
        ("bapperida", OrganisationKind.Board),
        ("inspektorat", OrganisationKind.Inspectorate),
        ("kantor", OrganisationKind.Office),
        ("satuan-polisi", OrganisationKind.Office),
        ("kecamatan", OrganisationKind.District),
        ("distrik", OrganisationKind.District),
        ("kelurahan", OrganisationKind.Kelurahan),
        ("desa", OrganisationKind.Village),
        ("kampung", OrganisationKind.Village),
        ("nagari", OrganisationKind.Village),
        ("puskesmas", OrganisationKind.HealthCentre),
        ("pusat-kesehatan-masyarakat", OrganisationKind.HealthCentre),
        ("rsud", OrganisationKind.Hospital),
        ("rumah-sakit", OrganisationKind.Hospital),
        ("uptd", OrganisationKind.TechnicalUnit),
        ("upt", OrganisationKind.TechnicalUnit),
        ("sd", OrganisationKind.School),
        ("sdn", OrganisationKind.School),
        ("smp", OrganisationKind.School),
        ("smpn", OrganisationKind.School),
        ("sma", OrganisationKind.School),
        ("sman", OrganisationKind.School),
        ("smk", OrganisationKind.School),
        ("smkn", OrganisationKind.School),
        ("tk", OrganisationKind.School),
        ("perumda", OrganisationKind.RegionalCompany),
        ("perusahaan-umum-daerah", OrganisationKind.RegionalCompany),
        ("perusahaan-daerah", OrganisationKind.RegionalCompany),
        ("pdam", OrganisationKind.RegionalCompany),
        ("kementerian", OrganisationKind.Ministry),
        ("lembaga", OrganisationKind.NationalAgency),
        ("pt", OrganisationKind.StateCompany),
        ("balai-pelatihan", OrganisationKind.TrainingInstitution),
    ];

    /// <summary>What a unit most likely is, by the first words of its name; for imports that do not say.</summary>
    public static OrganisationKind GuessedFrom(string name)
    {
        var words = Slug.Of(name) + "-";
        foreach (var (start, kind) in Starts)
        {
            if (words.StartsWith(start + "-", StringComparison.Ordinal))
            {
                return kind;
            }
        }

        return OrganisationKind.Other;
    }

    /// <summary>How a kind reads in keys, addresses and files: <c>health-centre</c>.</summary>
    public static string Code(this OrganisationKind kind) =>
        string.Concat(
            kind.ToString()
                .Select(
                    (letter, i) =>
                        char.IsUpper(letter) && i > 0
                            ? "-" + char.ToLowerInvariant(letter)
                            : char.ToLowerInvariant(letter).ToString()
                )
        );
}
