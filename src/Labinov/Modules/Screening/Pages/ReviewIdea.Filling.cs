using Labinov.House;
using Labinov.Modules.Ideas;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Screening.Pages;

/// <summary>What a reviewer reads of an idea; who stands behind it is null where that is not shown.</summary>
/// <param name="Number">Of the idea; null where its page would tell who wrote it.</param>
public sealed record IdeaText(
    string Title,
    int? Number,
    string? Unit,
    InnovationKind? Kind,
    IReadOnlyList<(string Label, string? Text)> Lines
);

/// <content>Reading the idea and what was said before, and putting the form together.</content>
public sealed partial class ReviewIdea
{
    private async Task<IdeaText> TextAsync(QueuedIdea at, CancellationToken cancel)
    {
        var row = await Db
            .Reviews.Where(review => review.Id == at.Review)
            .Join(Db.Ideas, review => review.IdeaId, idea => idea.Id, (_, idea) => idea)
            .Select(idea => new
            {
                idea.Number,
                idea.Title,
                idea.Kind,
                idea.Product,
                idea.Trouble,
                idea.Intervention,
                idea.Newness,
                idea.WhoGains,
                idea.LegalBasis,
                idea.Cost,
                idea.Description,
                idea.Drivers,
                idea.Obstacles,
                idea.Process,
                idea.Benefit,
                idea.Output,
                idea.Outcome,
                idea.Indicator,
                idea.Before,
                idea.After,
                idea.ReplicationConditions,
            })
            .SingleAsync(cancel);
        return new(
            row.Title,
            // Whoever is inside no lab reads here what was assigned, and nothing on the page of the idea.
            Screening.IsBlind || !IsInside
                ? null
                : row.Number,
            Screening.IsBlind ? null : at.Unit,
            row.Kind,
            [
                ("ideas.field.trouble", row.Trouble),
                ("ideas.field.intervention", row.Intervention),
                ("ideas.field.newness", row.Newness),
                ("ideas.field.who-gains", row.WhoGains),
                ("ideas.field.description", row.Description),
                ("ideas.field.benefit", row.Benefit),
                ("ideas.field.product", row.Product),
                ("ideas.field.drivers", row.Drivers),
                ("ideas.field.process", row.Process),
                ("ideas.field.output", row.Output),
                ("ideas.field.outcome", row.Outcome),
                ("ideas.field.indicator", row.Indicator),
                ("ideas.field.before", row.Before),
                ("ideas.field.after", row.After),
                ("ideas.field.obstacles", row.Obstacles),
                ("ideas.field.replication-conditions", row.ReplicationConditions),
                (
                    "ideas.field.cost",
                    row.Cost is { } cost ? words[IdeaWords.Key(cost)].Value : null
                ),
                ("ideas.field.legal-basis", row.LegalBasis),
            ]
        );
    }

    // One line for each, whatever the form held.
    private void Complete()
    {
        var scores = Scores.DistinctBy(row => row.Line).ToDictionary(row => row.Line);
        var checks = Checks.DistinctBy(row => row.Check).ToDictionary(row => row.Check);
        var remarks = Remarks.DistinctBy(row => row.Quality).ToDictionary(row => row.Quality);
        Scores =
        [
            .. Criteria.Select(row =>
                scores.GetValueOrDefault(row.Line) ?? new PointForm { Line = row.Line }
            ),
        ];
        Checks =
        [
            .. Enum.GetValues<QualityCheck>()
                .Select(check =>
                    checks.GetValueOrDefault(check) ?? new CheckForm { Check = check }
                ),
        ];
        Remarks =
        [
            .. Enum.GetValues<Quality>()
                .Select(quality =>
                    remarks.GetValueOrDefault(quality) ?? new RemarkForm { Quality = quality }
                ),
        ];
    }

    private async Task FillAsync(QueuedIdea at, CancellationToken cancel)
    {
        var given = await Db
            .Reviews.AsNoTracking()
            .Include(row => row.Scores)
            .Include(row => row.Checks)
            .Include(row => row.Remarks)
            .AsSplitQuery()
            .SingleAsync(row => row.Id == at.Review, cancel);
        Note = given.Note;
        foreach (var score in given.Scores)
        {
            if (Scores.Find(row => row.Line == score.Line) is { } form)
            {
                form.Points = score.Points;
            }
        }

        foreach (var check in given.Checks)
        {
            Checks.Find(row => row.Check == check.Check)!.Answer = check.Answer;
        }

        foreach (var remark in given.Remarks)
        {
            Remarks.Find(row => row.Quality == remark.Quality)!.Text = remark.Text;
        }
    }

    private async Task<Opinion> OpinionAsync(CancellationToken cancel)
    {
        var note = Note;
        if (Insert is { } insert)
        {
            var (id, me) = (new Id<SavedComment>(insert), Me);
            var saved = await Db
                .SavedComments.Where(row => row.Id == id && row.PersonId == me)
                .Select(row => row.Text)
                .SingleOrDefaultAsync(cancel);
            // Sent twice, it stands there once.
            if (saved is not null && note?.Contains(saved, StringComparison.Ordinal) != true)
            {
                note = note is null ? saved : note + "\n" + saved;
            }
        }

        return new(
            [.. Scores.Select(row => new PointLine(row.Line, row.Points!.Value))],
            Checks
                .Where(row => row.Answer is not null)
                .ToDictionary(row => row.Check, row => row.Answer!.Value),
            Remarks
                .Where(row => row.Text is not null)
                .ToDictionary(row => row.Quality, row => row.Text!),
            note?.Start(Review.NoteMax)
        );
    }

    // The same sentence is kept once; when all places are taken, nothing more is kept.
    private async Task KeepCommentAsync(CancellationToken cancel)
    {
        if (!Keep || Note is null || Saved.Count >= SavedComment.Most)
        {
            return;
        }

        var comment = SavedComment.Of(Me, Note);
        if (!await Db.SavedComments.AnyAsync(row => row.Id == comment.Id, cancel))
        {
            Db.Add(comment);
        }
    }
}
