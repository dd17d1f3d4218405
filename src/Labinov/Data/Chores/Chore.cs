using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Data.Chores;

/// <summary>What the house does by itself, or an operator by a verb: when it was done last. The administrator reads these rows.</summary>
public sealed class Chore
{
    public const string Backup = "backup";
    public const int NameMax = 40;

    public string Name { get; private init; } = "";
    public DateTime DoneAt { get; private set; }

    /// <summary>Rows forgotten, or bytes of a backup.</summary>
    public long Amount { get; private set; }

    private Chore() { }

    /// <summary>Writes down that it was done; does not save.</summary>
    public static async Task DoneAsync(
        LabinovDb db,
        string name,
        long amount,
        DateTime now,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        var chore = await db.Chores.SingleOrDefaultAsync(row => row.Name == name, cancel);
        if (chore is null)
        {
            chore = new Chore { Name = name };
            db.Add(chore);
        }

        (chore.DoneAt, chore.Amount) = (now, amount);
    }
}

internal sealed class ChoreTable : IEntityTypeConfiguration<Chore>
{
    public void Configure(EntityTypeBuilder<Chore> builder)
    {
        builder.HasKey(chore => chore.Name);
        builder.Property(chore => chore.Name).HasMaxLength(Chore.NameMax);
    }
}
