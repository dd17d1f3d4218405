using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Ideas.Import;

/// <summary>Whose innovation a row tells of: the region, if there is one, and the office that leads.</summary>
internal sealed class Owners(Places places, Offices offices, IdeaImport import)
{
    private readonly IReadOnlyDictionary<string, string> answers = import.Answers;

    /// <param name="Office">Of the region, or of the nation.</param>
    public sealed record Owner(Places.Place? Region, Offices.Office Office)
    {
        /// <summary>The same for the same office before and after it is founded within one run.</summary>
        public string Key => Office.Id?.ToString() ?? $"new {Region?.Code} {Office.Fold}";
    }

    /// <param name="Region">Null: an office of the nation, or not clear (then the row has its reason).</param>
    /// <param name="Agency">The body as a whole; empty when the region's government is meant.</param>
    public sealed record Home(Places.Place? Region, string Agency, string Unit);

    /// <summary>The first step, which needs no office read.</summary>
    public Home? Locate(RowReading row)
    {
        var (agency, unit) = (row.Agency, row.Unit);
        var coded = row.RegionCode.Length > 0 ? places.ByCode(row.RegionCode) : null;
        if (
            row.RegionCode.Length > 0
            && coded is null
            && row.Region.Length == 0
            && agency.Length == 0
        )
        {
            row.Reject(null, "ideas.import.reason.region-code", row.RegionCode);
            return null;
        }

        if (row.Region.Length > 0)
        {
            return Ask(row, row.Region, coded) is { } said
                ? new Home(said, IsOwnName(agency, said) ? "" : agency, unit)
                : null;
        }

        var isRegional = row.Facts.Basics.Group == InnovatorGroup.RegionalGovernment;
        if (agency.Length > 0 && (Places.IsGovernment(agency) || isRegional))
        {
            return Ask(row, agency, coded) is { } named ? new Home(named, "", unit) : null;
        }

        if (agency.Length > 0)
        {
            if (
                row.Facts.Basics.Group is not InnovatorGroup.Ministry
                && places.AtEnd(agency) is { } found
            )
            {
                row.Note(null, "ideas.import.note.region-from-name", agency, found.Place.Name);
                return new Home(found.Place, agency, unit);
            }

            var isNational = row.Facts.Basics.Group is InnovatorGroup.Ministry;
            return new Home(
                coded ?? (isNational ? null : places.Of(import.RegionId)),
                agency,
                unit
            );
        }

        var home = coded ?? places.Of(import.RegionId);
        if (home is null && unit.Length == 0)
        {
            row.Reject(null, "ideas.import.reason.no-owner");
            return null;
        }

        return new Home(home, "", unit);
    }

    /// <summary>The second: finds the office, or founds it.</summary>
    /// <param name="db">Null in a dry run.</param>
    public async Task<Owner> SettleAsync(
        RowReading row,
        Home home,
        LabinovDb? db,
        DateTime now,
        CancellationToken cancel
    )
    {
        var (region, agency, unit) = (home.Region, home.Agency, home.Unit);
        unit = WithoutRegion(row, unit, region);
        agency = agency.Length == 0 ? "" : Trimmed(agency);
        var isSame = Offices.Fold(unit) == Offices.Fold(agency) || unit.Length == 0;
        if (region is not null && agency.Length == 0 && unit.Length == 0)
        {
            return new Owner(
                region,
                await OneAsync(null, $"Pemerintah {region.Name}", OrganisationKind.Government)
            );
        }

        if (agency.Length == 0)
        {
            return new Owner(region, await OneAsync(null, unit, null));
        }

        var kind = row.Facts.Basics.Group switch
        {
            InnovatorGroup.StateCompany => region is null
                ? OrganisationKind.StateCompany
                : OrganisationKind.RegionalCompany,
            InnovatorGroup.Ministry
                when OrganisationKinds.GuessedFrom(agency) != OrganisationKind.Ministry =>
                OrganisationKind.NationalAgency,
            _ => (OrganisationKind?)null,
        };
        var whole = await OneAsync(null, agency, kind);
        return new Owner(region, isSame ? whole : await OneAsync(whole, unit, null));

        async Task<Offices.Office> OneAsync(
            Offices.Office? parent,
            string name,
            OrganisationKind? known
        )
        {
            if (offices.Find(region?.Id, parent?.Id, name) is { } found)
            {
                if (found.IsGuess)
                {
                    row.Note(null, "ideas.import.note.office-guess", name, found.Office.Name);
                }

                return found.Office;
            }

            row.Note(null, "ideas.import.note.office-new", name, region?.Name ?? "–");
            return await offices.FoundAsync(db, region, parent, name, known, now, cancel);
        }
    }

    private Places.Place? Ask(RowReading row, string text, Places.Place? coded)
    {
        var question = Question(text);
        if (answers.TryGetValue(question, out var code) && places.ByCode(code) is { } answered)
        {
            return answered;
        }

        var answer = places.Find(text, row.Province);
        var place = answer.Place ?? (answer.Suggestions.Count == 0 ? null : Among(answer, coded));
        if (place is null && coded is not null && answer.Suggestions.Count == 0)
        {
            place = coded;
        }

        if (place is null)
        {
            row.Reject(
                null,
                "ideas.import.reason.region",
                text,
                string.Join(", ", answer.Suggestions)
            );
            return null;
        }

        if (answer.IsGuess)
        {
            row.Note(null, "ideas.import.note.region-guess", text, place.Name);
        }

        if (coded is not null && coded != place)
        {
            row.Note(null, "ideas.import.note.region-code", row.RegionCode, coded.Name, place.Name);
        }

        return place;
    }

    /// <summary>Under which a person's answer is kept: the same for every row that writes it so.</summary>
    public static string Question(string text) => "region:" + Slug.Of(text);

    private static Places.Place? Among(Places.Answer answer, Places.Place? coded) =>
        coded is not null && answer.Suggestions.Contains(coded) ? coded : null;

    private static bool IsOwnName(string agency, Places.Place region) =>
        agency.Length == 0
        || (
            Places.IsGovernment(agency)
            && Slug.Of(agency)
                .EndsWith(Slug.Of(region.Name).Split('-')[^1], StringComparison.Ordinal)
        );

    // "Dinas Kesehatan Kota Surakarta" of Surakarta is its Dinas Kesehatan; another region's name in it is pointed out.
    private string WithoutRegion(RowReading row, string unit, Places.Place? region)
    {
        unit = Trimmed(unit);
        if (region is null || unit.Length == 0)
        {
            return unit;
        }

        if (IsOwnName(unit, region) && places.Find(unit, null).Place == region)
        {
            return "";
        }

        if (places.AtEnd(unit) is not { } found)
        {
            return unit;
        }

        if (found.Place != region)
        {
            row.Note(null, "ideas.import.note.other-region", unit, found.Place.Name, region.Name);
            return unit;
        }

        return OrganisationKinds.GuessedFrom(unit) == OrganisationKind.RegionalCompany
            ? unit
            : Trimmed(found.Before);
    }

    private static string Trimmed(string name)
    {
        name = name.Trim(' ', ';', ',', '.', '-');
        foreach (
            var tail in new[]
            {
                " Pemerintah",
                " Pemerintah Daerah",
                " Pemkot",
                " Pemkab",
                " Pemda",
            }
        )
        {
            if (name.EndsWith(tail, StringComparison.OrdinalIgnoreCase))
            {
                name = name[..^tail.Length];
            }
        }

        return name;
    }
}
