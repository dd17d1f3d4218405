using Labinov.House;

namespace Labinov.Modules.Ideas.Import;

/// <summary>Why a row that came back stays out.</summary>
internal sealed partial class JudgeReturned
{
    private void Allow(RowReading row, Idea idea, Office office)
    {
        if (idea.MayCorrect(actor) || idea.MayEdit(actor))
        {
            return;
        }

        string[] named = [$"{idea.Number}", idea.Title];
        if (idea.State.IsEnded() && (idea.IsKeptBy(actor) || idea.IsWrittenBy(actor)))
        {
            row.Reject(null, "ideas.import.reason.ended", named);
        }
        else if (idea.IsKeptBy(actor))
        {
            row.Reject(null, "ideas.import.reason.with-author", named);
        }
        else if (idea.IsWrittenBy(actor))
        {
            row.Reject(null, "ideas.import.reason.already-sent", named);
        }
        else
        {
            var region = places.Of(idea.RegionId)?.Name;
            var owner = region is null ? office.Name : $"{office.Name}, {region}";
            row.Reject(null, "ideas.import.reason.not-your-idea", [.. named, owner]);
        }
    }

    // Whose words count, and whether a row slipped, only a person knows.
    private void Ask(RowReading row, string[] cells, Idea idea)
    {
        var answer = answers.GetValueOrDefault("same:" + Key(idea.Number), "");
        if (row.IsRejected || KnownIdeas.NumberOf(answer) == idea.Number)
        {
            return;
        }

        string[] named = [$"{idea.Number}", idea.Title];
        var stamp = reading.Raw(cells, ImportField.Stamp);
        if (stamp.Length == 0)
        {
            row.Reject(null, "ideas.import.reason.no-stamp", named);
        }
        else if (!SheetStamp.SaysText(stamp, idea.Facts))
        {
            row.Reject(null, "ideas.import.reason.changed-since-export", named);
        }
        else if (row.Title.Length > 0 && Likeness.OfTitles(idea.Title, row.Title) < Alike)
        {
            row.Reject(null, "ideas.import.reason.other-title", named);
        }
    }

    // Where it stands, who sees it and whose it is are decided on its page. What moved on by itself since the export is no one's wish.
    private void Course(RowReading row, string[] cells, Idea idea, Office office)
    {
        var region = places.Of(idea.RegionId);
        var other = new List<ImportField>();
        var (state, audience) = (idea.State, idea.Audience);
        Look(
            ImportField.State,
            cell => ImportValues.AnyState(cell) is { } said && (state = said) == idea.State
        );
        Look(
            ImportField.Audience,
            cell => ImportValues.Seen(cell) is { } said && (audience = said) == idea.Audience
        );
        Look(ImportField.Unit, cell => Fits(cell, office.Name) || Fits(cell, office.ShortName));
        Look(ImportField.Agency, cell => Fits(cell, office.Parent) || Fits(cell, office.Name));
        Look(ImportField.Region, cell => region is not null && Fits(cell, region.Name));
        Look(ImportField.RegionCode, cell => region is not null && places.ByCode(cell) == region);
        Look(ImportField.Province, cell => Fits(cell, places.ProvinceOf(region)?.Name));
        if (other.Count == 0)
        {
            return;
        }

        var wrote = SheetStamp.Course(
            state,
            audience,
            Or(ImportField.Unit, office.Name),
            Or(ImportField.Region, region?.Name ?? ""),
            places.ByCode(Or(ImportField.RegionCode, region?.Code ?? ""))?.Code
        );
        var isUntouched =
            SheetStamp.SaysCourse(reading.Raw(cells, ImportField.Stamp), wrote)
            && !other.Exists(field => field is ImportField.Agency or ImportField.Province);
        foreach (var heading in other.Select(reading.Heading))
        {
            if (isUntouched)
            {
                row.Note(heading, "ideas.import.note.moved-on");
            }
            else
            {
                row.Reject(heading, "ideas.import.reason.not-by-file", $"{idea.Number}");
            }
        }

        void Look(ImportField field, Predicate<string> isSame)
        {
            var cell = reading.Raw(cells, field);
            if (cell.Length > 0 && !isSame(cell))
            {
                other.Add(field);
            }
        }

        string Or(ImportField field, string now) =>
            reading.Raw(cells, field) is { Length: > 0 } said ? said : now;
    }

    private static bool Fits(string cell, string? name) =>
        name is not null && Slug.Of(cell) == Slug.Of(name);

    private string Written(string[] cells) =>
        reading.Raw(cells, ImportField.Number).Shortened(ReadRows.CellMax);
}
