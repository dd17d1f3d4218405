using Labinov.Modules.Programme;

namespace Labinov.Tests.Programme;

public sealed class LabStandingTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    private static List<StageFacts> Stages(params StageState[] states) =>
        [
            .. Enum.GetValues<StageKind>()
                .Select((kind, i) => new StageFacts(kind, states[i], null, null, null, null)),
        ];

    [Fact]
    public void A_lab_stands_at_its_last_open_stage()
    {
        var standing = LabStanding.Of(
            Stages(
                StageState.Closed,
                StageState.Open,
                StageState.Open,
                StageState.Planned,
                StageState.Planned,
                StageState.Open
            )
        );
        Assert.Equal((Standing.Running, StageKind.Design), (standing.Is, standing.Stage!.Kind));
    }

    [Fact]
    public void Documentation_alone_does_not_set_a_lab_going()
    {
        var states = Enumerable.Repeat(StageState.Planned, 5).Append(StageState.Open);
        var standing = LabStanding.Of(Stages([.. states]));
        Assert.Equal((Standing.NotStarted, StageKind.DrumUp), (standing.Is, standing.Stage!.Kind));
    }

    [Fact]
    public void Between_two_stages_a_lab_waits_for_the_next_that_is_not_skipped()
    {
        var standing = LabStanding.Of(
            Stages(
                StageState.Closed,
                StageState.Closed,
                StageState.Skipped,
                StageState.Planned,
                StageState.Planned,
                StageState.Planned
            )
        );
        Assert.Equal((Standing.Between, StageKind.Deliver), (standing.Is, standing.Stage!.Kind));
    }

    [Fact]
    public void A_lab_is_finished_when_nothing_is_to_come_even_if_its_last_stage_was_skipped()
    {
        var standing = LabStanding.Of(
            Stages(
                StageState.Closed,
                StageState.Closed,
                StageState.Closed,
                StageState.Closed,
                StageState.Skipped,
                StageState.Planned
            )
        );
        Assert.Equal((Standing.Finished, StageKind.Deliver), (standing.Is, standing.Stage!.Kind));
    }

    [Fact]
    public void What_the_sources_do_not_tell_is_not_said_to_be_finished()
    {
        var standing = LabStanding.Of(Stages([.. Enumerable.Repeat(StageState.Unrecorded, 6)]));
        Assert.Equal((Standing.Past, null), (standing.Is, standing.Stage));
    }

    [Theory]
    [InlineData(StageState.Planned, -3, 5, 3)]
    [InlineData(StageState.Planned, 0, 5, null)]
    [InlineData(StageState.Open, -9, -2, 2)]
    [InlineData(StageState.Closed, -9, -2, null)]
    public void A_stage_is_overdue_only_while_something_is_still_awaited(
        StageState state,
        int from,
        int until,
        int? overdue
    )
    {
        var stage = new StageFacts(
            StageKind.Design,
            state,
            Today.AddDays(from),
            Today.AddDays(until),
            null,
            null
        );
        Assert.Equal(overdue, stage.Overdue(Today));
    }
}
