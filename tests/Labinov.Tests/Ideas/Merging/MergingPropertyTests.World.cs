using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Merging;

namespace Labinov.Tests.Ideas.Merging;

/// <content>The same ideas twice: once with everything that happens, once with the edits only.</content>
public sealed partial class MergingPropertyTests
{
    private sealed class World
    {
        private readonly List<Merge> merges = [];
        private DateTime now = Now;

        public World()
        {
            for (var i = 0; i < Ideas; i++)
            {
                Merged.Add(Told(i));
                Edited.Add(Told(i));
            }
        }

        public List<Idea> Merged { get; } = [];
        public List<Idea> Edited { get; } = [];

        public void Do(Step step)
        {
            now = now.AddMinutes(1);
            switch (step.Act)
            {
                case Act.Merge:
                    Unite(Merged[step.One], Merged[step.Other], FieldsOf(step));
                    break;
                case Act.Undo:
                    Undo(step.One);
                    break;
                case Act.Edit when !Merged[step.One].State.IsEnded():
                    Edit(Merged[step.One], FieldsOf(step));
                    Edit(Edited[step.One], FieldsOf(step));
                    break;
            }
        }

        public void Undo(int index)
        {
            now = now.AddMinutes(1);
            var source = Merged[index];
            var merge = merges.Find(row => row.SourceId == source.Id && row.UndoneAt is null);
            merge?.Undo(
                Keeper,
                source,
                Merged.Find(idea => idea.Id == merge.TargetId)!,
                Merged.FindAll(idea => idea.HeadId == source.HeadId),
                merges.FindAll(row =>
                    row.TargetId == merge.TargetId && row.UndoneAt is null && row != merge
                ),
                "Ternyata lain.",
                now
            );
        }

        public Id<Idea>? WayUp(Idea idea)
        {
            var at = idea.MergedIntoId;
            while (Merged.Find(row => row.Id == at)?.MergedIntoId is { } above)
            {
                at = above;
            }

            return at;
        }

        // Ids differ between the worlds; everything else must not.
        public string[] Pictures(List<Idea> ideas) =>
            [
                .. ideas.Select(idea =>
                    Picture.Of(idea).Replace($"{idea.Id}", "", StringComparison.Ordinal)
                ),
            ];

        private void Unite(Idea source, Idea target, TakenField[] fields)
        {
            if (Merge.WhyNot(Keeper, source, target, Today) is null)
            {
                merges.Add(
                    Merge.Unite(
                        Keeper,
                        Id<Merge>.New(now),
                        source,
                        target,
                        Merged.FindAll(idea => idea.HeadId == source.Id),
                        merges.Count(row => row.TargetId == target.Id) + 1,
                        fields.Where(field => !Merge.IsTooLong(source, target, field)),
                        "Sama.",
                        now
                    )
                );
            }
        }

        private void Edit(Idea idea, TakenField[] fields)
        {
            var text = $"Ditulis {now:HH:mm}";
            var facts = idea.Facts;
            foreach (var field in fields)
            {
                facts = field switch
                {
                    TakenField.Description => facts with
                    {
                        Story = facts.Story with { Description = text },
                    },
                    TakenField.Benefit => facts with
                    {
                        Results = facts.Results with { Benefit = text },
                    },
                    TakenField.Product => facts with
                    {
                        Basics = facts.Basics with { Product = text },
                    },
                    _ => facts,
                };
            }

            idea.Correct(Keeper, facts, "Diperbaiki.", now);
        }

        private static TakenField[] FieldsOf(Step step) =>
            [.. Enum.GetValues<TakenField>().Where((_, place) => (step.Fields >> place & 1) == 1)];

        // The third says nothing of its product: what is taken then stands alone.
        private static Idea Told(int number)
        {
            var idea = Drafted();
            var facts = idea.Facts;
            idea.Write(
                Author,
                facts with
                {
                    Basics = facts.Basics with { Product = number == 2 ? null : $"Loket {number}" },
                    Story = new Story($"Cerita {number}", $"Dorongan {number}"),
                    Results = facts.Results with { Benefit = $"Manfaat {number}" },
                },
                Now
            );
            idea.Submit(Author, Now.AddMinutes(number));
            return idea;
        }
    }
}
