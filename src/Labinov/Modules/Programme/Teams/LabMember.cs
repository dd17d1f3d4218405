using Labinov.House;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.Programme.Teams;

/// <summary>Somebody works for a unit in a lab, from a day on.</summary>
public sealed class LabMember
{
    public Id<LabUnit> LabUnitId { get; private init; }

    [Personal("programme.kept.member", "programme.why.team", "people.until.deed")]
    public Id<Person> PersonId { get; private init; }

    public DateOnly FromOn { get; private set; }

    /// <summary>Null while they do.</summary>
    public DateOnly? UntilOn { get; private set; }

    private LabMember() { }

    internal LabMember(Id<LabUnit> unit, Id<Person> person, DateOnly from) =>
        (LabUnitId, PersonId, FromOn) = (unit, person, from);

    internal void End(DateOnly on) => UntilOn ??= on;

    /// <summary>Back again: the days before are told by the ledger alone.</summary>
    internal void Begin(DateOnly from) => (FromOn, UntilOn) = (from, null);
}

internal sealed class LabMemberTable : IEntityTypeConfiguration<LabMember>
{
    public void Configure(EntityTypeBuilder<LabMember> builder)
    {
        builder.HasKey(member => new { member.LabUnitId, member.PersonId });
        builder.HasIndex(member => member.PersonId);
        builder
            .HasOne<Person>()
            .WithMany()
            .HasForeignKey(member => member.PersonId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
