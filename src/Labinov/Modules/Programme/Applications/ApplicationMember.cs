using Labinov.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.Programme.Applications;

/// <summary>A line of the technical team. A name as the decree writes it, not a person of the house: see decision 0121.</summary>
public sealed class ApplicationMember
{
    public const int NameMax = 160;
    public const int UnitMax = 200;
    public const int TaskMax = 160;

    public Id<Application> ApplicationId { get; private init; }

    /// <summary>From 1 on.</summary>
    public int Line { get; private init; }

    [Personal("programme.kept.applicant", "programme.why.applying", "programme.until.applying")]
    public string Name { get; private set; } = "";

    public string? Unit { get; private set; }
    public string? Task { get; private set; }

    private ApplicationMember() { }

    internal static ApplicationMember Of(Id<Application> application, int line, TeamLine told)
    {
        var member = new ApplicationMember { ApplicationId = application, Line = line };
        member.Take(told);
        return member;
    }

    internal void Take(TeamLine told) => (Name, Unit, Task) = (told.Name, told.Unit, told.Task);
}

internal sealed class ApplicationMemberTable : IEntityTypeConfiguration<ApplicationMember>
{
    public void Configure(EntityTypeBuilder<ApplicationMember> builder)
    {
        builder.HasKey(member => new { member.ApplicationId, member.Line });
        builder.Property(member => member.Name).HasMaxLength(ApplicationMember.NameMax);
        builder.Property(member => member.Unit).HasMaxLength(ApplicationMember.UnitMax);
        builder.Property(member => member.Task).HasMaxLength(ApplicationMember.TaskMax);
    }
}
