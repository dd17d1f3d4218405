using Labinov.House;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.People;

/// <summary>A human being the programme deals with; an account is optional (walk-ins, units on paper).</summary>
public sealed partial class Person : Entity<Person>
{
    public const int NameMax = 120;
    public const int EmailMax = Account.EmailMax;
    public const int PhoneMax = 30;

    /// <summary>Its numbers are handed out under this name.</summary>
    public const string Counter = "person";

    /// <summary>What addresses carry; people are never asked for it.</summary>
    public int Number { get; private set; }

    [Personal("people.kept.name", "people.why.name", "people.until.erased")]
    public string Name { get; private set; } = "";

    /// <summary>The name as a slug, for finding and sorting alike on both engines.</summary>
    [Personal("people.kept.name", "people.why.name", "people.until.erased")]
    public string SearchName { get; private set; } = "";

    /// <summary>Where the person works now.</summary>
    [Personal("people.kept.unit", "people.why.unit", "people.until.erased")]
    public Id<Organisation>? UnitId { get; private set; }

    /// <summary>To write to; signing in is the account's.</summary>
    [Personal("people.kept.email", "people.why.email", "people.until.erased")]
    public string? Email { get; private set; }

    [Personal("people.kept.phone", "people.why.phone", "people.until.erased")]
    public string? Phone { get; private set; }

    private Person() { }

    /// <summary>A person who is known already (a sample, an import, the first administrator): nobody here decided it, so the ledger stays silent.</summary>
    public static Person Met(
        int number,
        string name,
        Id<Organisation>? unit,
        DateTime now,
        string? email = null,
        Id<Person>? id = null
    )
    {
        var person = new Person
        {
            Id = id ?? Id<Person>.New(now),
            Number = number,
            UnitId = unit,
            Email = email,
        };
        person.TakeName(name);
        return person;
    }

    private void TakeName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name.Trim();
        SearchName = Slug.Of(name);
    }
}

internal sealed class PersonTable : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.Property(person => person.Name).HasMaxLength(Person.NameMax);
        builder.Property(person => person.SearchName).HasMaxLength(Slug.Max);
        builder.Property(person => person.Email).HasMaxLength(Person.EmailMax);
        builder.Property(person => person.Phone).HasMaxLength(Person.PhoneMax);
        builder.HasIndex(person => person.Number).IsUnique();
        builder.HasIndex(person => new { person.SearchName, person.Number });
        // Nearly nobody is a double. No foreign key: on one engine it would copy the whole table, and nobody is ever deleted.
        builder.HasIndex(person => person.MergedIntoId).HasFilter("merged_into_id IS NOT NULL");
        builder
            .HasOne<Organisation>()
            .WithMany()
            .HasForeignKey(person => person.UnitId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
