using System.ComponentModel.DataAnnotations.Schema;

namespace Labinov.House;

/// <summary>What the ledger needs to know of anything that can change.</summary>
public interface IHappen
{
    IReadOnlyList<Happening> Happenings { get; }

    /// <summary>Hands over what happened since the last save, and forgets it.</summary>
    IReadOnlyList<Happening> TakeHappenings();
}

/// <summary>A thing with an identity, a version and a memory of what happened to it since it was loaded.</summary>
public abstract class Entity<T> : IHappen
    where T : Entity<T>
{
    private List<Happening>? happenings;

    public Id<T> Id { get; protected init; }

    /// <summary>Counts saves; forms carry it, so that the second of two editors is told instead of overwriting.</summary>
    public int Version { get; internal set; }

    [NotMapped]
    public IReadOnlyList<Happening> Happenings => happenings ?? [];

    protected void Record(Happening happening) => (happenings ??= []).Add(happening);

    public IReadOnlyList<Happening> TakeHappenings()
    {
        var taken = Happenings;
        happenings = null;
        return taken;
    }
}
