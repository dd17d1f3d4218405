using Labinov.House;

namespace Labinov.Modules.Ideas.Merging;

/// <summary>What the target takes over of the source's texts, and how it gives it back.</summary>
public sealed partial class Merge
{
    /// <summary>What could be taken over: what the source tells and the target does not already.</summary>
    public static IEnumerable<TakenField> Takeable(Idea source, Idea target)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        return Enum.GetValues<TakenField>()
            .Where(field =>
                source.TextOf(field) is { } text
                && target.TextOf(field)?.Contains(text, StringComparison.Ordinal) != true
            );
    }

    /// <summary>The target's text and the piece together are longer than the field holds.</summary>
    public static bool IsTooLong(Idea source, Idea target, TakenField field)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        return source.TextOf(field) is { } piece
            && Merging.Taken.Joined(field, target.TextOf(field), piece).Length
                > Merging.Taken.MaxOf(field);
    }

    private void TakeOver(Idea source, Idea target, IEnumerable<TakenField> take, DateTime now)
    {
        foreach (var field in Takeable(source, target).Intersect(take).ToList())
        {
            Require(IsTooLong(source, target, field) ? "ideas.merge.rule.too-long" : null);
            var row = new Taken(Id, field, target.TextOf(field), source.TextOf(field)!, now);
            taken.Add(row);
            EditedBeforeAt ??= target.EditedAt;
            EditedAfterAt = now;
            target.Put(field, row.After, now);
        }
    }

    // A text goes back if it still is what the merges made of it: then this piece is taken out and those behind it move up. Whatever a person
    // changed since stays as that person left it.
    private void GiveBack(Idea target, List<Merge> later)
    {
        foreach (var row in taken)
        {
            var behind = later
                .SelectMany(merge => merge.taken)
                .Where(other => other.Field == row.Field)
                .ToList();
            var text = row.After;
            var untouched = true;
            foreach (var other in behind)
            {
                untouched &= other.Before == text;
                text = other.After;
            }

            if (!untouched || target.TextOf(row.Field) != text)
            {
                row.GivenBack(stays: true);
                continue;
            }

            var left = row.Before;
            foreach (var other in behind)
            {
                other.Behind(left);
                left = other.After;
            }

            target.Put(row.Field, left, target.EditedAt);
            row.GivenBack(stays: false);
        }

        GiveBackDay(target, later);
    }

    // The same for the moment of the last change.
    private void GiveBackDay(Idea target, List<Merge> later)
    {
        if (EditedBeforeAt is not { } before)
        {
            return;
        }

        if (later.Find(merge => merge.EditedBeforeAt is not null) is { } next)
        {
            if (next.EditedBeforeAt == EditedAfterAt)
            {
                next.EditedBeforeAt = before;
            }
        }
        else if (target.EditedAt == EditedAfterAt)
        {
            target.EditedAgain(before);
        }
    }
}
