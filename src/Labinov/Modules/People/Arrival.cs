using Labinov.House;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.People;

/// <summary>
/// Somebody whom the identity provider vouches for and whom nobody here knows yet: waits until whoever keeps the unit's people admits them.
/// Admitting gives an account and never a role.
/// </summary>
public sealed class Arrival : Entity<Arrival>
{
    public const int WhyMax = 300;

    /// <summary>Then it is forgotten, admitted or not.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    /// <summary>Address of the identity provider.</summary>
    public string Provider { get; private init; } = "";

    /// <summary>What the provider calls the person; never changes.</summary>
    public string Subject { get; private init; } = "";

    [Personal("people.kept.arrival", "people.why.arrival", "people.until.arrival")]
    public string Name { get; private set; } = "";

    [Personal("people.kept.arrival", "people.why.arrival", "people.until.arrival")]
    public string Email { get; private set; } = "";

    public DateTime At { get; private set; }

    /// <summary>Where they say that they work.</summary>
    public Id<Organisation>? UnitId { get; private set; }

    public DateTime? DeclinedAt { get; private set; }
    public string? Why { get; private set; }

    private Arrival() { }

    public static Arrival Of(
        string provider,
        string subject,
        string name,
        string email,
        Id<Organisation>? unit,
        DateTime now
    )
    {
        var arrival = new Arrival
        {
            Id = Id<Arrival>.New(now),
            Provider = provider,
            Subject = subject,
        };
        arrival.Come(name, email, unit, now);
        return arrival;
    }

    /// <summary>Asks, or asks again with what is known today.</summary>
    public void Come(string name, string email, Id<Organisation>? unit, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(email);
        Name = name.Start(Person.NameMax);
        Email = email.Start(Account.EmailMax);
        (UnitId, At, DeclinedAt, Why) = (unit, now, null, null);
    }

    /// <summary>Whoever adds persons there admits them, too.</summary>
    /// <param name="region">Of the unit.</param>
    public static bool MayAdmit(Actor actor, Id<Region>? region) => Person.MayAdd(actor, region);

    /// <summary>Not let in; the reason is shown to whoever asked.</summary>
    public void Decline(Actor actor, Id<Region>? region, string why, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(why);
        if (!MayAdmit(actor, region))
        {
            throw new RuleBroken("people.rule.not-your-region");
        }

        (DeclinedAt, Why) = (now, why.Trim());
        Record(
            new ArrivalDeclined(Id)
            {
                By = actor.Person,
                At = now,
                As = actor.CapacityAmong(Role.ProgrammeManager, Role.LocusCoordinator),
            }
        );
    }
}

internal sealed class ArrivalTable : IEntityTypeConfiguration<Arrival>
{
    public void Configure(EntityTypeBuilder<Arrival> builder)
    {
        builder.Property(arrival => arrival.Provider).HasMaxLength(300);
        builder.Property(arrival => arrival.Subject).HasMaxLength(300);
        builder.Property(arrival => arrival.Name).HasMaxLength(Person.NameMax);
        builder.Property(arrival => arrival.Email).HasMaxLength(Account.EmailMax);
        builder.Property(arrival => arrival.Why).HasMaxLength(Arrival.WhyMax);
        builder.HasIndex(arrival => new { arrival.Provider, arrival.Subject }).IsUnique();
        builder.HasIndex(arrival => arrival.At);
        builder
            .HasOne<Organisation>()
            .WithMany()
            .HasForeignKey(arrival => arrival.UnitId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
