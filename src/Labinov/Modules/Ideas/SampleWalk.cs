using Labinov.Data;
using Labinov.Data.Files;
using Labinov.House;
using Labinov.Modules.Ideas.Approval;
using Labinov.Modules.Ideas.Choosing;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Ideas;

/// <summary>Walks an invented idea as far as its course says, each step some days after the one before.</summary>
/// <param name="Scan">Of the invented sheets on which heads approved.</param>
internal sealed record SampleWalk(
    LabinovDb Db,
    Actor Keeper,
    IReadOnlyList<ChoiceReason> Reasons,
    Scan Scan
)
{
    private const int DaysAsleep = 90;

    internal sealed record Home(Id<Organisation> Unit, Id<Region> Region, Id<Lab>? Lab);

    public static Idea Begin(SampleIdeas.Row row, int number, Actor author, Home home, DateTime now)
    {
        var begun = now.AddDays(-row.DaysAgo);
        var idea = Idea.Draft(
            author,
            Id<Idea>.New(begun),
            number,
            row.Title,
            row.Origin,
            home.Unit,
            home.Region,
            home.Lab,
            begun
        );
        idea.Write(author, row.Facts(now.Year), now);
        return idea;
    }

    public void Go(Idea idea, SampleIdeas.Row row, Actor author, DateTime now)
    {
        if (row.Course == SampleIdeas.Course.Draft)
        {
            return;
        }

        var begun = now.AddDays(-row.DaysAgo);
        var step = TimeSpan.FromDays(row.DaysAgo / 5.0);
        idea.Submit(author, begun + step);
        if (row.Course == SampleIdeas.Course.Awaiting)
        {
            return;
        }

        if (idea.State == IdeaState.AwaitingUnitHead)
        {
            var sheet = SampleApproval.Sheet(Keeper, idea, Scan, begun + (step * 2));
            Db.Add(sheet);
            idea.ApproveOnPaper(Keeper, sheet, begun + (step * 2));
        }

        Decide(idea, row, begun + (step * 3), begun + (step * 4));
        if (row.Appeal is { } asks)
        {
            idea.Appeal(author, asks, begun + (step * 4));
        }
    }

    private void Decide(Idea idea, SampleIdeas.Row row, DateTime at, DateTime later)
    {
        switch (row.Course)
        {
            case SampleIdeas.Course.Returned:
                idea.Return(Keeper, row.Word!, at);
                break;
            case SampleIdeas.Course.Published:
                idea.Publish(Keeper, at, row.Word);
                break;
            case SampleIdeas.Course.TakenDown:
                idea.Publish(Keeper, at);
                idea.Unpublish(Keeper, row.Word!, later);
                break;
            case SampleIdeas.Course.Selected:
                idea.Choose(Keeper, IdeaState.Selected, null, row.Word, at);
                break;
            case SampleIdeas.Course.Reserve:
                idea.Choose(Keeper, IdeaState.Reserve, Why(row), row.Word, at);
                break;
            case SampleIdeas.Course.NotSelected:
                idea.Choose(Keeper, IdeaState.NotSelected, Why(row), row.Word, at);
                break;
            case SampleIdeas.Course.Postponed:
                idea.Choose(Keeper, IdeaState.Selected, null, null, at);
                Halt(IdeaState.Postponed, Clock.DayOf(later).AddDays(DaysAsleep));
                break;
            case SampleIdeas.Course.Stopped:
                idea.Choose(Keeper, IdeaState.Selected, null, null, at);
                Halt(IdeaState.Stopped, null);
                break;
        }

        void Halt(IdeaState to, DateOnly? wakes) =>
            idea.Halt(Keeper, to, Why(row), row.Word, wakes, staysOpen: false, later);
    }

    private ChoiceReason? Why(SampleIdeas.Row row) =>
        Reasons.SingleOrDefault(reason => reason.Code == row.Reason);
}
