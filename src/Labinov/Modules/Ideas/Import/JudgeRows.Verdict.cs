using Labinov.House;

namespace Labinov.Modules.Ideas.Import;

/// <summary>The verdict on one row.</summary>
internal sealed partial class JudgeRows
{
    private Verdict Judge(Judged row, KnownIdeas known, Dictionary<Id<Idea>, Idea> tracked)
    {
        var answer = answers.GetValueOrDefault("same:" + row.Key, "");
        var certain = known.ByAddress(row.Row)?.Id ?? known.ByRecord(row);
        if (certain is null)
        {
            var suspect = known.Suspect(row);
            if (suspect is null || answer == "other")
            {
                return new Verdict(row.Stored, row.Row, RowOutcome.Created, row);
            }

            if (
                KnownIdeas.NumberOf(answer) != suspect.Number
                && !IsCertainly(tracked[suspect.Id], row)
            )
            {
                return Asked(row, "ideas.import.reason.same", suspect.Number, suspect.Title);
            }

            certain = suspect.Id;
        }

        var idea = tracked[certain.Value];
        var record = known.RecordOf(idea.Id);
        var merged = row.Row.Over(idea.Facts);
        var isPublishing = import.Publishes && idea.MayPublish(actor);
        if (record?.Hash == row.Hash || Same(merged, idea.Facts))
        {
            return new Verdict(
                row.Stored,
                row.Row,
                isPublishing ? RowOutcome.Updated : RowOutcome.Unchanged,
                row,
                idea
            );
        }

        var changes = CellChange.Between(idea.Facts, merged);
        if (merged.Basics is { YearBegun: { } begun, YearCarriedOut: { } since } && begun > since)
        {
            row.Row.Reject(null, "ideas.import.reason.year-order", $"{begun}", $"{since}");
            return new Verdict(row.Stored, row.Row, RowOutcome.Rejected, row);
        }

        if (!idea.MayCorrect(actor))
        {
            row.Row.Reject(
                null,
                "ideas.import.reason.not-correctable",
                $"{idea.Number}",
                idea.Title
            );
            return new Verdict(row.Stored, row.Row, RowOutcome.Rejected, row);
        }

        // Somebody worked on it here since the last file: whose words count is for a person to say.
        if (
            record is not null
            && idea.EditedAt > record.At
            && KnownIdeas.NumberOf(answer) != idea.Number
        )
        {
            return Asked(row, "ideas.import.reason.changed-here", idea.Number, idea.Title) with
            {
                Changes = changes,
            };
        }

        return new Verdict(row.Stored, row.Row, RowOutcome.Updated, row, idea)
        {
            Becomes = merged,
            Changes = changes,
        };
    }

    // It says the same; or it came from a directory and was left as it came, so that nobody's words are overwritten, and its office or its
    // source's number fits.
    private static bool IsCertainly(Idea idea, Judged row) =>
        Same(row.Row.Over(idea.Facts), idea.Facts)
        || (
            idea.AuthorId is null
            && idea.EditedAt <= idea.CreatedAt
            && (
                (idea.SearchTitle == Slug.Of(row.Row.Title) && idea.UnitId == row.Owner.Office.Id)
                || (
                    row.Row.SourceNumber.Length > 0
                    && (idea.Source ?? "").EndsWith(
                        " " + row.Row.SourceNumber,
                        StringComparison.Ordinal
                    )
                )
            )
        );

    private static Verdict Asked(Judged row, string words, int number, string title)
    {
        row.Row.Reject(null, words, $"{number}", title);
        return new Verdict(row.Stored, row.Row, RowOutcome.Rejected, row);
    }

    internal static bool Same(IdeaFacts one, IdeaFacts other) => one == other;
}
