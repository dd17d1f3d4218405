using Labinov.Data.Chores;
using Labinov.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Data.Mail;

/// <summary>
/// A mail on its way. The row is written in the same save as the deed that it tells of, and sent after the commit; once it is out, only
/// that it went is kept.
/// </summary>
public sealed class Letter
{
    public const int SubjectMax = 200;
    public const int AddressMax = 256;

    /// <summary>Then it is given up.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromDays(1);

    /// <summary>Whoever sends it has so long before another tries.</summary>
    public static readonly TimeSpan InHand = TimeSpan.FromMinutes(5);

    /// <summary>What is left of a mail that went, or was given up, says only that there was one.</summary>
    public static Retention Forgotten { get; } =
        new(
            "house.retention.letters",
            TimeSpan.FromDays(30),
            (db, before, cancel) =>
                db
                    .Letters.Where(letter => letter.SentAt < before || letter.GivenUpAt < before)
                    .ExecuteDeleteAsync(cancel)
        );

    public Id<Letter> Id { get; private init; }

    /// <summary>Emptied when it is sent or given up.</summary>
    [Personal("house.kept.letter", "house.why.letter", "house.until.letter")]
    public string To { get; private set; } = "";
    public string Subject { get; private set; } = "";
    public string Text { get; private set; } = "";
    public DateTime MadeAt { get; private init; }

    /// <summary>Not before this moment; also the mark by which one of several senders takes it.</summary>
    public DateTime NextAt { get; private set; }
    public int Tries { get; private set; }
    public DateTime? SentAt { get; private set; }
    public DateTime? GivenUpAt { get; private set; }

    /// <summary>Kind of the last failure, never its text: that may hold an address.</summary>
    public string? Failure { get; private set; }

    private Letter() { }

    public static Letter Write(string to, string subject, string text, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return new()
        {
            Id = Id<Letter>.New(now),
            To = to,
            Subject = subject.Start(SubjectMax),
            Text = text,
            MadeAt = now,
            NextAt = now,
        };
    }

    internal void Sent(DateTime now)
    {
        (SentAt, Failure) = (now, null);
        Forget();
    }

    /// <summary>Tried again after 1, 2, 4 … minutes, an hour at the most.</summary>
    internal void Failed(string kind, DateTime now)
    {
        Failure = kind;
        if (now - MadeAt >= Patience)
        {
            GivenUpAt = now;
            Forget();
            return;
        }

        NextAt = now + TimeSpan.FromMinutes(Math.Min(60, Math.Pow(2, Tries - 1)));
    }

    private void Forget() => (To, Text) = ("", "");
}

internal sealed class LetterTable : IEntityTypeConfiguration<Letter>
{
    public void Configure(EntityTypeBuilder<Letter> builder)
    {
        builder.Property(letter => letter.To).HasMaxLength(Letter.AddressMax);
        builder.Property(letter => letter.Subject).HasMaxLength(Letter.SubjectMax);
        builder.Property(letter => letter.Failure).HasMaxLength(60);
        builder
            .HasIndex(letter => letter.NextAt)
            .HasFilter("sent_at IS NULL AND given_up_at IS NULL")
            .HasDatabaseName("ix_letters_waiting");
    }
}
