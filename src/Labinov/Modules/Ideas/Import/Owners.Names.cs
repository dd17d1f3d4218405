using Labinov.House;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Ideas.Import;

/// <summary>What the names say.</summary>
internal sealed partial class Owners
{
    private Places.Place? Ask(RowReading row, string text, Places.Place? coded)
    {
        var question = Question(text);
        if (answers.TryGetValue(question, out var code) && places.ByCode(code) is { } answered)
        {
            return answered;
        }

        if (places.ByCode(text) is { } spelt)
        {
            return spelt;
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
