using Labinov.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Labinov.Data;

/// <summary>One model for two engines: how ids, times and enums lie in a column.</summary>
internal static class Conventions
{
    public static void Apply(ModelConfigurationBuilder builder)
    {
        foreach (var type in typeof(LabinovDb).Assembly.GetTypes())
        {
            if (type is { IsClass: true, IsAbstract: false } && HasId(type))
            {
                builder
                    .Properties(typeof(Id<>).MakeGenericType(type))
                    .HaveConversion(typeof(IdConverter<>).MakeGenericType(type));
            }
        }

        builder.Properties<DateTime>().HaveConversion<UtcConverter>();
        builder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }

    public static void Finish(ModelBuilder model)
    {
        foreach (var entity in model.Model.GetEntityTypes())
        {
            if (
                entity.FindProperty(nameof(Installation.Version)) is { ClrType: var type } version
                && type == typeof(int)
            )
            {
                version.IsConcurrencyToken = true;
            }
        }
    }

    private static bool HasId(Type type) =>
        type.GetProperty("Id") is { } id && id.PropertyType == typeof(Id<>).MakeGenericType(type);

    private sealed class IdConverter<T>()
        : ValueConverter<Id<T>, Guid>(id => id.Value, value => new Id<T>(value));

    private sealed class UtcConverter()
        : ValueConverter<DateTime, DateTime>(
            time => time,
            stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc)
        );
}
