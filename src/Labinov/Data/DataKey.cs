using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Data;

/// <summary>
/// A key that seals cookies and second steps, as the framework writes it. In the database, so that every node opens what another sealed and
/// a backup holds it; encrypted there when the installation has a certificate for it.
/// </summary>
public sealed class DataKey
{
    public const int NameMax = 100;

    /// <summary><c>key-…</c> or <c>revocation-…</c>.</summary>
    public string Name { get; private init; } = "";
    public string Xml { get; private init; } = "";
    public DateTime MadeAt { get; private init; }

    private DataKey() { }

    public static DataKey Of(string name, string xml, DateTime now) =>
        new()
        {
            Name = name,
            Xml = xml,
            MadeAt = now,
        };

    /// <summary>The keys of an older installation lie in files: they move in once, so that no second step is lost.</summary>
    public static async Task TakeInAsync(
        LabinovDb db,
        string folder,
        DateTime now,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        if (!Directory.Exists(folder) || await db.DataKeys.AnyAsync(cancel))
        {
            return;
        }

        foreach (var file in Directory.EnumerateFiles(folder, "*.xml"))
        {
            var xml = await File.ReadAllTextAsync(file, cancel);
            db.Add(Of(Path.GetFileNameWithoutExtension(file), xml, now));
        }

        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException) when (!cancel.IsCancellationRequested)
        {
            // Another node that is prepared at the same moment took the same keys in.
            db.ChangeTracker.Clear();
            if (!await db.DataKeys.AnyAsync(cancel))
            {
                throw;
            }
        }
    }
}

internal sealed class DataKeyTable : IEntityTypeConfiguration<DataKey>
{
    public void Configure(EntityTypeBuilder<DataKey> builder)
    {
        builder.HasKey(key => key.Name);
        builder.Property(key => key.Name).HasMaxLength(DataKey.NameMax);
    }
}
