using Labinov.House;

namespace Labinov.Modules.Ideas;

/// <summary>
/// Goes into another idea and comes out again (decision 0145). Nothing is moved: what hangs on an idea stays on it, and whoever reads the one
/// at the head reads its family (<see cref="Merging.Families"/>). <see cref="Merging.Merge"/> tells these verbs what to do.
/// </summary>
public sealed partial class Idea
{
    /// <summary>Into which it was merged; null while it stands for itself.</summary>
    public Id<Idea>? MergedIntoId { get; private set; }

    /// <summary>
    /// At the head of its family: <see cref="MergedIntoId"/>, or wherever that one went in its turn. Null while it stands for itself.
    /// </summary>
    public Id<Idea>? HeadId { get; private set; }

    /// <summary>It can go into another: sent, not ended, and the actor answers for it.</summary>
    public bool MayMerge(Actor actor) => IsKeptBy(actor) && SentAt is not null && !State.IsEnded();

    public bool MayUnmerge(Actor actor) => IsKeptBy(actor) && State == IdeaState.Merged;

    /// <summary>In which capacity the actor decides about it; null for who does not.</summary>
    internal Role? KeeperRole(Actor actor) => Capacity(actor, Keepers);

    internal void GoInto(Idea target, Actor actor, string why, DateTime now)
    {
        Move(IdeaState.Merged, actor, Capacity(actor, Keepers), why, now);
        MergedIntoId = target.Id;
        HeadId = target.Id;
        Record(
            new IdeaMerged(Id, target.Id)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor, Keepers),
            }
        );
    }

    /// <summary>Stands again where it stood, since when it stood there; the history keeps both moves.</summary>
    internal void ComeOut(IdeaState former, DateTime since, Actor actor, string why, DateTime now)
    {
        var from = MergedIntoId!.Value;
        Move(former, actor, Capacity(actor, Keepers), why, now);
        StateSinceAt = since;
        (MergedIntoId, HeadId) = (null, null);
        Record(
            new IdeaUnmerged(Id, from)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor, Keepers),
            }
        );
    }

    /// <summary>The idea into which it was merged went on, or came back: it goes with it.</summary>
    internal void Follow(Id<Idea> head) => HeadId = head;

    /// <summary>
    /// Its side of the same decision. The line also counts its version up, so that two decisions about one family never pass each other unseen.
    /// </summary>
    internal void Tell(Happening happening) => Record(happening);

    /// <summary>A text that can be taken over from another idea.</summary>
    internal string? TextOf(TakenField field) =>
        field switch
        {
            TakenField.Product => Product,
            TakenField.Trouble => Trouble,
            TakenField.Intervention => Intervention,
            TakenField.Newness => Newness,
            TakenField.WhoGains => WhoGains,
            TakenField.LegalBasis => LegalBasis,
            TakenField.Description => Description,
            TakenField.Drivers => Drivers,
            TakenField.Obstacles => Obstacles,
            TakenField.Process => Process,
            TakenField.Benefit => Benefit,
            TakenField.Output => Output,
            TakenField.Outcome => Outcome,
            _ => ReplicationConditions,
        };

    /// <summary>The text was changed last at this moment, as far as anybody but merges changed it.</summary>
    internal void EditedAgain(DateTime at) => EditedAt = at;

    /// <param name="editedAt">When the text counts as edited: now, or what it was before when a piece is given back.</param>
    internal void Put(TakenField field, string? text, DateTime editedAt)
    {
        switch (field)
        {
            case TakenField.Product:
                Product = text;
                break;
            case TakenField.Trouble:
                Trouble = text;
                break;
            case TakenField.Intervention:
                Intervention = text;
                break;
            case TakenField.Newness:
                Newness = text;
                break;
            case TakenField.WhoGains:
                WhoGains = text;
                break;
            case TakenField.LegalBasis:
                LegalBasis = text;
                break;
            case TakenField.Description:
                Description = text;
                break;
            case TakenField.Drivers:
                Drivers = text;
                break;
            case TakenField.Obstacles:
                Obstacles = text;
                break;
            case TakenField.Process:
                Process = text;
                break;
            case TakenField.Benefit:
                Benefit = text;
                break;
            case TakenField.Output:
                Output = text;
                break;
            case TakenField.Outcome:
                Outcome = text;
                break;
            default:
                ReplicationConditions = text;
                break;
        }

        EditedAt = editedAt;
    }
}

/// <summary>The texts that one idea may take over from another. Title, kind, years and the measure stay those of the target.</summary>
public enum TakenField
{
    Product,
    Trouble,
    Intervention,
    Newness,
    WhoGains,
    Description,
    Drivers,
    Obstacles,
    Process,
    Benefit,
    Output,
    Outcome,
    ReplicationConditions,
    LegalBasis,
}
