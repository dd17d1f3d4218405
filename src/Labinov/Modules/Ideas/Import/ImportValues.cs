using System.Globalization;
using System.Text.RegularExpressions;
using Labinov.House;
using Labinov.Ui.Words;

namespace Labinov.Modules.Ideas.Import;

/// <summary>Values as files write them, in either language or in the words of the national directory.</summary>
public static partial class ImportValues
{
    private static readonly Dictionary<string, string>[] Languages =
    [
        Words.Read("id"),
        Words.Read("en"),
    ];

    private static readonly Dictionary<string, InnovationKind> Kinds = Named<InnovationKind>(
        "ideas.innovationkind."
    );

    private static readonly Dictionary<string, InnovatorGroup> Groups = Named<InnovatorGroup>(
        "ideas.innovatorgroup.",
        ("provinsi-kabupaten-kota", InnovatorGroup.RegionalGovernment),
        ("kabupaten-kota", InnovatorGroup.RegionalGovernment),
        ("pemda", InnovatorGroup.RegionalGovernment),
        ("opd", InnovatorGroup.RegionalGovernment),
        ("kementerian-lembaga", InnovatorGroup.Ministry),
        ("k-l", InnovatorGroup.Ministry),
        ("kementerian", InnovatorGroup.Ministry),
        ("lembaga", InnovatorGroup.Ministry),
        ("bumn-bumd", InnovatorGroup.StateCompany),
        ("bumn", InnovatorGroup.StateCompany),
        ("bumd", InnovatorGroup.StateCompany),
        ("lsm-ngo", InnovatorGroup.CivilSociety),
        ("lsm", InnovatorGroup.CivilSociety),
        ("swasta", InnovatorGroup.PrivateSector),
        ("masyarakat", InnovatorGroup.Citizens)
    );

    private static readonly Dictionary<string, InnovationForm> Forms = Named<InnovationForm>(
        "ideas.innovationform.",
        ("tata-kelola", InnovationForm.Governance),
        ("inovasi-tata-kelola-pemerintahan-daerah", InnovationForm.Governance),
        ("inovasi-pelayanan-publik", InnovationForm.PublicService),
        ("inovasi-daerah-lainnya", InnovationForm.OtherAffair)
    );

    private static readonly Dictionary<string, Proposer> Proposers = Named<Proposer>(
        "ideas.proposer.",
        ("opd", Ideas.Proposer.Unit),
        ("anggota-dprd", Ideas.Proposer.CouncilMember),
        ("asn", Ideas.Proposer.CivilServant),
        ("masyarakat", Ideas.Proposer.Citizen)
    );

    private static readonly Dictionary<string, IdeaCost> Costs = Named<IdeaCost>(
        "ideas.ideacost.",
        ("tanpa-biaya", IdeaCost.Free),
        ("nol-rupiah", IdeaCost.Free)
    );

    private static readonly Dictionary<string, string> AffairCodes = AffairList
        .All.SelectMany(affair =>
            Languages
                .Select(words => Slug.Of(words[affair.Key]))
                .Append(Slug.Of(affair.Code))
                .Select(written => (Written: written, affair.Code))
        )
        .DistinctBy(pair => pair.Written, StringComparer.Ordinal)
        .ToDictionary(pair => pair.Written, pair => pair.Code, StringComparer.Ordinal);

    private static readonly Dictionary<string, IdeaState> States = Named<IdeaState>(
        "ideas.ideastate.",
        ("penerapan", IdeaState.Applied),
        ("sudah-diterapkan", IdeaState.Applied),
        ("implementasi", IdeaState.Applied),
        ("uji-coba", IdeaState.Trial),
        ("ujicoba", IdeaState.Trial),
        ("inisiatif", IdeaState.Launched)
    );

    private static readonly Dictionary<string, Audience> Audiences = Named<Audience>(
        "ideas.audience."
    );

    private static readonly Dictionary<string, ValidationTechnique> Techniques =
        Named<ValidationTechnique>(
            "ideas.validationtechnique.",
            ("observasi", ValidationTechnique.Observation),
            ("publikasi-presentasi", ValidationTechnique.Publication),
            ("publikasi", ValidationTechnique.Publication)
        );

    public static InnovationKind? Kind(string text) =>
        InnovationKinds.Find(text)
        ?? (Kinds.TryGetValue(Slug.Of(text), out var kind) ? kind : null);

    public static InnovatorGroup? Group(string text) =>
        Groups.TryGetValue(Slug.Of(text), out var group) ? group : null;

    public static InnovationForm? Form(string text) =>
        Forms.TryGetValue(Slug.Of(text), out var form) ? form : null;

    public static Proposer? Proposer(string text) =>
        Proposers.TryGetValue(Slug.Of(text), out var proposer) ? proposer : null;

    public static IdeaCost? Cost(string text) =>
        Costs.TryGetValue(Slug.Of(text), out var cost) ? cost : null;

    /// <summary>Codes of the affairs that are named, as one text; null when one of them is none of ours.</summary>
    public static string? Affairs(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        // One name may hold commas, so those do not part.
        var codes = text.Split(
                [';', '\n'],
                StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
            )
            .Select(name => AffairCodes.GetValueOrDefault(Slug.Of(name)))
            .ToList();
        return codes.Contains(null) ? null : AffairList.Join(codes.OfType<string>());
    }

    /// <summary>Null when it is no state, or none that something existing can be in.</summary>
    public static IdeaState? State(string text) =>
        States.TryGetValue(Slug.Of(text), out var state) && state.IsLaunched() ? state : null;

    /// <summary>Any state, as an export writes it.</summary>
    public static IdeaState? AnyState(string text) =>
        States.TryGetValue(Slug.Of(text), out var state) ? state : null;

    public static Audience? Seen(string text) =>
        Audiences.TryGetValue(Slug.Of(text), out var audience) ? audience : null;

    public static ValidationTechnique? Validation(string text) =>
        Techniques.TryGetValue(Slug.Of(text), out var technique) ? technique : null;

    /// <summary>A year, also out of a date, out of the number by which spreadsheets count days, or out of a few words.</summary>
    /// <param name="isPlain">False when it was read out of something else, which a person should see.</param>
    public static int? Year(string text, out bool isPlain)
    {
        isPlain = true;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            if (number is >= Idea.FirstYear and <= Idea.LastYear && number == Math.Floor(number))
            {
                return (int)number;
            }

            isPlain = false;
            // 1 January 1955 to 31 December 2064, as days since 1900.
            return number is >= 20_090 and < 60_264
                ? DateTime.FromOADate(Math.Floor(number)).Year
                : null;
        }

        isPlain = false;
        var years = FourDigits()
            .Matches(text)
            .Select(found => int.Parse(found.Value, CultureInfo.InvariantCulture))
            .Where(year => year is >= Idea.FirstYear and <= Idea.LastYear)
            .Distinct()
            .ToList();
        return years.Count == 1 ? years[0] : null;
    }

    private static Dictionary<string, T> Named<T>(
        string beginning,
        params (string Written, T Value)[] also
    )
        where T : struct, Enum =>
        Enum.GetValues<T>()
            .SelectMany(value =>
                Languages
                    .Select(words => Slug.Of(words[beginning + Kebab(value.ToString())]))
                    .Append(Kebab(value.ToString()))
                    .Select(written => (Written: written, Value: value))
            )
            .Concat(also)
            .DistinctBy(pair => pair.Written, StringComparer.Ordinal)
            .ToDictionary(pair => pair.Written, pair => pair.Value, StringComparer.Ordinal);

    private static string Kebab(string name) => Hump().Replace(name, "-").ToLowerInvariant();

    [GeneratedRegex("(?<=.)(?=[A-Z])", RegexOptions.None, 1000)]
    private static partial Regex Hump();

    [GeneratedRegex(@"(?<!\d)\d{4}(?!\d)", RegexOptions.None, 1000)]
    private static partial Regex FourDigits();
}
