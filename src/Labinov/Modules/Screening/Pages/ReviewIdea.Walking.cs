using System.Globalization;
using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Applications;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Screening.Pages;

/// <content>Who is let in, which ideas are walked, and from where to where.</content>
public sealed partial class ReviewIdea
{
    // A reviewer of the nation is inside no lab, yet was asked here.
    protected override Task<bool> IsLetInAsync(ScreeningFacts screening, CancellationToken cancel)
    {
        var me = Me;
        return Db.Judges.AnyAsync(
            row => row.ScreeningId == screening.Id && row.PersonId == me,
            cancel
        );
    }

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await EnterAsync(cancel))
        {
            return false;
        }

        IsJudge = IdeaScreening.MayReview(Actor, Lab) && await IsLetInAsync(Screening, cancel);
        if (!IsJudge)
        {
            return true;
        }

        IsInside = await Db
            .Labs.InsideFor(Db, Actor)
            .AnyAsync(row => row.Id == Screening.LabId, cancel);
        Queue = await ReviewQueue.ReadAsync(Db, Screening.Id, Me, Fits, Order, cancel);
        At =
            Idea is { } nth ? Queue.All.FirstOrDefault(row => row.Nth == nth)
            : Queue.Shown is [var first, ..] ? first
            : null;
        if (At is null && Idea is not null)
        {
            return false;
        }

        Criteria = await Db.CriteriaOfAsync(Screening.Id, cancel);
        var me = Me;
        Saved = await Db
            .SavedComments.Where(row => row.PersonId == me)
            .OrderBy(row => row.Text)
            .Select(row => new Choice(row.Id.Value.ToString(), row.Text, null, null))
            .ToListAsync(cancel);
        Text = At is null ? null : await TextAsync(At, cancel);
        Complete();
        return true;
    }

    /// <summary>The same walk at another idea.</summary>
    public string Address(int? nth, ReviewsShown shown)
    {
        var query = new List<string>();
        if (nth is not null)
        {
            query.Add(string.Create(CultureInfo.InvariantCulture, $"Idea={nth}"));
        }

        if (Unit is { } unit)
        {
            query.Add($"Unit={unit}");
        }

        if (Kind is { } kind)
        {
            query.Add($"Kind={kind}");
        }

        if (shown != ReviewsShown.Waiting)
        {
            query.Add($"Shown={shown}");
        }

        if (Order != ReviewOrder.Oldest)
        {
            query.Add($"Order={Order}");
        }

        return ScreeningLinks.Review(Number)
            + (query.Count == 0 ? "" : "?" + string.Join('&', query));
    }

    private bool Fits(QueuedIdea row) =>
        (Screening.IsBlind || Unit is null || row.UnitId == Unit)
        && (Kind is null || row.Kind == Kind)
        && Shown switch
        {
            ReviewsShown.Waiting => !row.IsDone,
            ReviewsShown.NotHeard => !row.IsHeard,
            _ => true,
        };
}
