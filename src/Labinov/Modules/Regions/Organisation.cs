using Labinov.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.Regions;

/// <summary>An office or unit: a dinas, a kecamatan, a puskesmas, a ministry. Units form a tree, begin, change their names and end.</summary>
public sealed partial class Organisation : Entity<Organisation>
{
    public const int NameMax = 200;
    public const int ShortNameMax = 40;
    public const int ReasonMax = 300;

    /// <summary>Its numbers are handed out under this name.</summary>
    public const string Counter = "unit";
    private readonly List<OrganisationName> pastNames = [];

    /// <summary>What people say and addresses carry.</summary>
    public int Number { get; private set; }

    /// <summary>The present name; for an ended unit its last one.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What people call it: <c>DPMPTSP</c>.</summary>
    public string? ShortName { get; private set; }

    /// <summary>The name as a slug, for sorting alike on both engines.</summary>
    public string SearchName { get; private set; } = "";

    public OrganisationKind Kind { get; private set; }

    /// <summary>Null for ministries and state companies.</summary>
    public Id<Region>? RegionId { get; private set; }

    /// <summary>The office it belongs to; null at the top of a tree.</summary>
    public Id<Organisation>? ParentId { get; private set; }

    /// <summary>The first day; null when nobody told us.</summary>
    public DateOnly? FoundedOn { get; private set; }

    /// <summary>The last day; null while it lives.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>The unit that carries on its work after a merger; its past stays its own.</summary>
    public Id<Organisation>? SuccessorId { get; private set; }

    /// <summary>Why it was merged or closed.</summary>
    public string? EndReason { get; private set; }

    /// <summary>What it was called before, oldest first.</summary>
    public IReadOnlyList<OrganisationName> PastNames => pastNames;

    /// <summary>For roles that are held in this unit.</summary>
    public Scope Scope => new(ScopeKind.Unit, Id.Value);

    private Organisation() { }

    /// <summary>A unit that exists as far as anybody remembers: from a file, or of a sample. The ledger stays silent.</summary>
    public static Organisation Recorded(
        int number,
        string name,
        string? shortName,
        OrganisationKind kind,
        Id<Region>? region,
        Id<Organisation>? parent,
        DateTime now,
        Id<Organisation>? id = null
    )
    {
        var unit = new Organisation
        {
            Id = id ?? Id<Organisation>.New(now),
            Number = number,
            Kind = kind,
            RegionId = region,
            ParentId = parent,
        };
        unit.Call(name, shortName);
        return unit;
    }

    private void Call(string name, string? shortName)
    {
        Name = name.Trim();
        ShortName = string.IsNullOrWhiteSpace(shortName) ? null : shortName.Trim();
        SearchName = Slug.Of(Name);
    }
}

/// <summary>A name of the past.</summary>
public sealed class OrganisationName
{
    public Id<Organisation> OrganisationId { get; private init; }

    /// <summary>The last day on which it was called so.</summary>
    public DateOnly UntilOn { get; private init; }
    public string Name { get; private init; } = "";
    public string? ShortName { get; private init; }

    /// <summary>Why the name was changed.</summary>
    public string Reason { get; private init; } = "";

    private OrganisationName() { }

    internal static OrganisationName Of(Organisation unit, DateOnly until, string reason) =>
        new()
        {
            OrganisationId = unit.Id,
            UntilOn = until,
            Name = unit.Name,
            ShortName = unit.ShortName,
            Reason = reason,
        };
}

internal sealed class OrganisationTables
    : IEntityTypeConfiguration<Organisation>,
        IEntityTypeConfiguration<OrganisationName>
{
    public void Configure(EntityTypeBuilder<Organisation> builder)
    {
        builder.Property(unit => unit.Name).HasMaxLength(Organisation.NameMax);
        builder.Property(unit => unit.ShortName).HasMaxLength(Organisation.ShortNameMax);
        builder.Property(unit => unit.SearchName).HasMaxLength(Slug.Max);
        builder.Property(unit => unit.EndReason).HasMaxLength(Organisation.ReasonMax);
        builder.HasIndex(unit => unit.Number).IsUnique();
        builder.HasIndex(unit => new { unit.RegionId, unit.SearchName });
        builder
            .HasMany(unit => unit.PastNames)
            .WithOne()
            .HasForeignKey(name => name.OrganisationId);
        builder.Navigation(unit => unit.PastNames).HasField("pastNames");
        builder
            .HasOne<Region>()
            .WithMany()
            .HasForeignKey(unit => unit.RegionId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Organisation>()
            .WithMany()
            .HasForeignKey(unit => unit.ParentId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Organisation>()
            .WithMany()
            .HasForeignKey(unit => unit.SuccessorId)
            .OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<OrganisationName> builder)
    {
        builder.HasKey(name => new { name.OrganisationId, name.UntilOn });
        builder.Property(name => name.Name).HasMaxLength(Organisation.NameMax);
        builder.Property(name => name.ShortName).HasMaxLength(Organisation.ShortNameMax);
        builder.Property(name => name.Reason).HasMaxLength(Organisation.ReasonMax);
    }
}
