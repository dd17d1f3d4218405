using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Ideas.Import;

/// <summary>Whose innovation a row tells of: the region, if there is one, and the office that leads.</summary>
internal sealed partial class Owners(Places places, Offices offices, IdeaImport import)
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
        if (agency.Length > 0 && unit.EndsWith(agency, StringComparison.OrdinalIgnoreCase))
        {
            // "Biro Hukum Kementerian Pertanian" of that ministry is its Biro Hukum.
            unit = Trimmed(unit[..^agency.Length]);
        }

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

            if (region is null)
            {
                row.Note(null, "ideas.import.note.office-new-national", name);
            }
            else
            {
                row.Note(null, "ideas.import.note.office-new", name, region.Name);
            }

            return await offices.FoundAsync(db, region, parent, name, known, now, cancel);
        }
    }
}
