using CsCheck;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Merging;

namespace Labinov.Tests.Ideas.Merging;

/// <summary>
/// Random merges, un-merges and edits on a handful of ideas, and beside them a world in which only the edits happen: when everything is undone, in
/// any order, both worlds are the same.
/// </summary>
public sealed partial class MergingPropertyTests : IdeaRules
{
    private const int Ideas = 5;

    private enum Act
    {
        Merge,
        Undo,
        Edit,
    }

    private sealed record Step(Act Act, int One, int Other, int Fields);

    private static readonly Gen<Step> Steps = Gen.Select(
        Gen.Frequency(
            (4, Gen.Const(Act.Merge)),
            (2, Gen.Const(Act.Undo)),
            (2, Gen.Const(Act.Edit))
        ),
        Gen.Int[0, Ideas - 1],
        Gen.Int[0, Ideas - 1],
        Gen.Int[0, 511],
        (act, one, other, fields) => new Step(act, one, other, fields)
    );

    [Fact]
    public void Whatever_was_merged_and_undone_only_what_people_wrote_remains() =>
        Gen.Select(Steps.Array[1, 40], Gen.Shuffle(Enumerable.Range(0, Ideas).ToArray()))
            .Sample(
                (steps, order) =>
                {
                    var world = new World();
                    foreach (var step in steps)
                    {
                        world.Do(step);
                    }

                    // Links further down the chain may come out first, or last.
                    foreach (var source in order)
                    {
                        world.Undo(source);
                    }

                    Assert.Equal(world.Pictures(world.Edited), world.Pictures(world.Merged));
                },
                iter: 3_000
            );

    [Fact]
    public void At_any_moment_every_idea_of_a_family_has_the_head_to_which_its_way_leads() =>
        Steps
            .Array[1, 40]
            .Sample(
                steps =>
                {
                    var world = new World();
                    foreach (var step in steps)
                    {
                        world.Do(step);
                        foreach (var idea in world.Merged)
                        {
                            Assert.Equal(world.WayUp(idea), idea.HeadId);
                            Assert.Equal(idea.State == IdeaState.Merged, idea.HeadId is not null);
                        }
                    }
                },
                iter: 1_000
            );
}
