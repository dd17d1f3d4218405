using Labinov.House;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.People;

/// <summary>A human being the programme deals with; an account is optional (walk-ins, units on paper).</summary>
public sealed class Person : Entity<Person>
{
    public const int NameMax = 120;

    public string Name { get; private set; } = "";

    /// <summary>Where the person works now.</summary>
    public Id<Organisation>? UnitId { get; private set; }

    private Person() { }

    public static Person Met(string name, Id<Organisation>? unit, DateTime now) =>
        new()
        {
            Id = Id<Person>.New(now),
            Name = name,
            UnitId = unit,
        };
}

internal sealed class PersonTable : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.Property(person => person.Name).HasMaxLength(Person.NameMax);
        builder
            .HasOne<Organisation>()
            .WithMany()
            .HasForeignKey(person => person.UnitId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
