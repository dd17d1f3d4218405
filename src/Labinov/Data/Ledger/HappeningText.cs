using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Labinov.House;

namespace Labinov.Data.Ledger;

/// <summary>A happening as text and back. Kinds that are no longer known are skipped by readers, never rewritten.</summary>
public static class HappeningText
{
    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(), new IdText() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { WithoutSubject } },
    };

    /// <summary>Every kind of happening by its name.</summary>
    public static IReadOnlyDictionary<string, Type> Kinds { get; } =
        typeof(HappeningText)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Happening)) && !type.IsAbstract)
            .ToDictionary(type => type.Name, StringComparer.Ordinal);

    public static string Write(Happening happening)
    {
        ArgumentNullException.ThrowIfNull(happening);
        return JsonSerializer.Serialize(happening, happening.GetType(), Options);
    }

    public static Happening? Read(string kind, string text) =>
        Kinds.TryGetValue(kind, out var type)
            ? (Happening?)JsonSerializer.Deserialize(text, type, Options)
            : null;

    private static void WithoutSubject(JsonTypeInfo info)
    {
        for (var i = info.Properties.Count - 1; i >= 0; i--)
        {
            if (info.Properties[i] is { Name: nameof(Happening.Subject), Set: null })
            {
                info.Properties.RemoveAt(i);
            }
        }
    }

    private sealed class IdText : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) =>
            typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Id<>);

        public override JsonConverter CreateConverter(
            Type typeToConvert,
            JsonSerializerOptions options
        ) =>
            (JsonConverter)
                Activator.CreateInstance(
                    typeof(Of<>).MakeGenericType(typeToConvert.GetGenericArguments())
                )!;

        private sealed class Of<T> : JsonConverter<Id<T>>
        {
            public override Id<T> Read(
                ref Utf8JsonReader reader,
                Type typeToConvert,
                JsonSerializerOptions options
            ) => new(reader.GetGuid());

            public override void Write(
                Utf8JsonWriter writer,
                Id<T> value,
                JsonSerializerOptions options
            ) => writer.WriteStringValue(value.Value);
        }
    }
}
