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

            var facts = tracked[suspect.Id].Facts;
            if (KnownIdeas.NumberOf(answer) != suspect.Number && !Same(row.Row.Over(facts), facts))
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
            return Asked(row, "ideas.import.reason.changed-here", idea.Number, idea.Title);
        }

        return new Verdict(row.Stored, row.Row, RowOutcome.Updated, row, idea);
    }

    private static Verdict Asked(Judged row, string words, int number, string title)
    {
        row.Row.Reject(null, words, $"{number}", title);
        return new Verdict(row.Stored, row.Row, RowOutcome.Rejected, row);
    }

    internal static bool Same(IdeaFacts one, IdeaFacts other) => one == other;
}
