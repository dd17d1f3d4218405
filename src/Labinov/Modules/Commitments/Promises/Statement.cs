using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.Commitments.Promises;

/// <summary>
/// One sentence of promise that somebody gives of their own will, read inside the lab only. It can be said anew or taken back at any time, and
/// then it is gone: nothing is decided here, so the ledger stays silent.
/// </summary>
public sealed class Statement : Entity<Statement>
{
    public const int TextMax = 200;

    public Id<Lab> LabId { get; private set; }

    [Personal("commitments.kept.statement", "commitments.why.statement", "people.until.deed")]
    public Id<Person> PersonId { get; private set; }

    [Personal("commitments.kept.statement", "commitments.why.statement", "people.until.erased")]
    public string Text { get; private set; } = "";

    public DateOnly SaidOn { get; private set; }

    private Statement() { }

    public static Statement Give(
        Id<Person> person,
        Id<Lab> lab,
        string text,
        DateOnly today,
        DateTime now
    )
    {
        var said = new Statement
        {
            Id = Id<Statement>.New(now),
            LabId = lab,
            PersonId = person,
        };
        said.Say(text, today);
        return said;
    }

    public void Say(string text, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new RuleBroken("commitments.rule.statement-empty");
        }

        (Text, SaidOn) = (text.Trim(), today);
    }
}

internal sealed class StatementTable : IEntityTypeConfiguration<Statement>
{
    public void Configure(EntityTypeBuilder<Statement> builder)
    {
        builder.Property(row => row.Text).HasMaxLength(Statement.TextMax);
        builder.HasIndex(row => new { row.LabId, row.PersonId }).IsUnique();
        CharterTables.Of<Statement, Lab>(builder, nameof(Statement.LabId));
        CharterTables.Of<Statement, Person>(builder, nameof(Statement.PersonId));
    }
}
