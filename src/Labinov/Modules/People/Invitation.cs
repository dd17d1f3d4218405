using Labinov.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.People;

/// <summary>What an invitation opens.</summary>
public enum InvitationKind
{
    /// <summary>An account for a person who has none.</summary>
    Account,

    /// <summary>A new password for an account that is there.</summary>
    NewPassword,

    /// <summary>The first programme manager of an empty installation.</summary>
    FirstManager,
}

/// <summary>
/// Lets one person in, once, until its day: a code that goes by mail, as a message, or on paper. Only a hash of the code is kept, so that
/// whoever reads the database cannot use it. Opening its address shows a form; only sending the form acts.
/// </summary>
public sealed class Invitation : Entity<Invitation>
{
    /// <summary>Of 31 signs: 99 bits, typed in four groups of five.</summary>
    public const int CodeLength = 20;
    public static readonly TimeSpan ByHand = TimeSpan.FromDays(14);

    /// <summary>Asked for by whoever forgot a password; the mail comes at once.</summary>
    public static readonly TimeSpan ByMail = TimeSpan.FromHours(2);

    /// <summary>A code that opens nothing any more is forgotten after this.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>Null for the first manager, who is nobody yet.</summary>
    public Id<Person>? PersonId { get; private set; }
    public InvitationKind Kind { get; private set; }
    public string CodeHash { get; private set; } = "";
    public DateTime ExpiresAt { get; private set; }
    public DateTime? UsedAt { get; private set; }

    private Invitation() { }

    /// <param name="code">As <see cref="NewCode"/> made it; kept as a hash only.</param>
    public static Invitation For(
        Id<Person>? person,
        InvitationKind kind,
        string code,
        TimeSpan lasting,
        DateTime now
    ) =>
        new()
        {
            Id = Id<Invitation>.New(now),
            PersonId = person,
            Kind = kind,
            CodeHash = HashOf(code),
            ExpiresAt = now + lasting,
        };

    public static string NewCode() => Codes.New(CodeLength);

    /// <summary>Capitals, blanks and hyphens of a code typed from paper do not count.</summary>
    public static string HashOf(string code) => Codes.HashOf(Codes.Plain(code));

    /// <summary><c>abcde-fghjk-mnpqr-stuvw</c>.</summary>
    public static string Grouped(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return string.Join('-', code.Chunk(5).Select(group => new string(group)));
    }

    public bool IsOpen(DateTime now) => UsedAt is null && ExpiresAt > now;

    /// <exception cref="RuleBroken">It was used before, or its day is over.</exception>
    public void Use(DateTime now)
    {
        if (!IsOpen(now))
        {
            throw new RuleBroken("people.rule.invitation-over");
        }

        UsedAt = now;
    }
}

internal sealed class InvitationTable : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.Property(invitation => invitation.CodeHash).HasMaxLength(64);
        builder.HasIndex(invitation => invitation.CodeHash).IsUnique();
        builder.HasIndex(invitation => invitation.PersonId);
        builder
            .HasOne<Person>()
            .WithMany()
            .HasForeignKey(invitation => invitation.PersonId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
