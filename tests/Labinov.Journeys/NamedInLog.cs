using System.Reflection;
using Labinov.Data;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Journeys;

/// <summary>Looks in the log of a program for what its model marks as personal: names, addresses, telephone numbers, secrets.</summary>
internal static class NamedInLog
{
    /// <summary>Shorter values are parts of ordinary words.</summary>
    private const int Shortest = 5;

    /// <summary>Every marked value in the database, and those of them that stand in the log.</summary>
    public static async Task<(int Marked, List<string> Named)> FindAsync(Product product)
    {
        await using var db = product.Db();
        var values = new HashSet<string>(StringComparer.Ordinal);
        foreach (var type in db.Model.GetEntityTypes())
        {
            foreach (
                var property in type
                    .ClrType.GetProperties()
                    .Where(property =>
                        property.PropertyType == typeof(string)
                        && property.GetCustomAttribute<PersonalAttribute>() is not null
                    )
            )
            {
                var read = typeof(NamedInLog)
                    .GetMethod(nameof(ReadAsync), BindingFlags.NonPublic | BindingFlags.Static)!
                    .MakeGenericMethod(type.ClrType);
                values.UnionWith(await (Task<List<string>>)read.Invoke(null, [db, property.Name])!);
            }
        }

        return (values.Count, Naming(product.Log, values));
    }

    public static List<string> Naming(string log, IEnumerable<string> values) =>
        [
            .. values.Where(value =>
                value.Length >= Shortest
                && (
                    log.Contains(value, StringComparison.OrdinalIgnoreCase)
                    || log.Contains(Uri.EscapeDataString(value), StringComparison.OrdinalIgnoreCase)
                )
            ),
        ];

    private static Task<List<string>> ReadAsync<T>(LabinovDb db, string property)
        where T : class =>
        db.Set<T>()
            .Select(row => EF.Property<string?>(row, property))
            .Where(value => value != null)
            .Select(value => value!)
            .Distinct()
            .ToListAsync();
}
