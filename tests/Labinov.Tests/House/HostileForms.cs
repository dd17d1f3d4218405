using System.Reflection;
using System.Text;
using Labinov.House;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Labinov.Tests.House;

/// <summary>The names under which a page takes input, found on its model, and what to put in.</summary>
internal static class HostileForms
{
    /// <summary>Read by name inside handlers, not bound.</summary>
    private static readonly (string Name, Type Type)[] Hidden =
    [
        ("handler", typeof(string)),
        ("__ours", typeof(string)),
        ("Plan.From", typeof(DateOnly)),
        ("Plan.Until", typeof(DateOnly)),
        ("Start.On", typeof(DateOnly)),
        ("End.On", typeof(DateOnly)),
        ("Skip.Reason", typeof(string)),
        ("Again.Reason", typeof(string)),
    ];

    public static string[] Values { get; } =
    [
        "",
        "\0",
        "a\0b\u0007\u001b[0m",
        "\uFFFE\uFFFF𝒳\u202E",
        "' OR 1=1; --",
        "<script>alert(1)</script>",
        "99999999999",
        "-1",
        "2147483647",
        "0001-01-01",
        "9999-12-31",
        "garbage.x",
        "zzz.99999999999",
        "Nation.00000000-0000-0000-0000-000000000000",
        "99.01930000-0000-7000-8000-000000000000",
        "{0}%s%n../../etc/passwd",
        new string('å', 3000),
    ];

    public static string Many { get; } =
        string.Join('&', Enumerable.Range(0, 3000).Select(i => $"k{i}=v"));

    public static StringContent Body(string text, string type)
    {
        var body = new StringContent(text, Encoding.UTF8);
        body.Headers.Remove("Content-Type");
        body.Headers.TryAddWithoutValidation("Content-Type", type);
        return body;
    }

    public static List<(string Name, Type Type)> FieldsOf(CompiledPageActionDescriptor page)
    {
        var fields = new List<(string, Type)>(Hidden);
        foreach (var property in page.ModelTypeInfo!.GetProperties())
        {
            if (property.GetCustomAttribute<BindPropertyAttribute>() is not null)
            {
                Add(property.Name, property.PropertyType, fields);
            }
        }

        foreach (var parameter in page.HandlerMethods.SelectMany(handler => handler.Parameters))
        {
            if (parameter.ParameterType != typeof(CancellationToken))
            {
                fields.Add((parameter.Name!, parameter.ParameterType));
            }
        }

        return fields;
    }

    /// <summary>A form of the page, made anew at each call.</summary>
    /// <param name="polite">Only texts are hostile.</param>
    public static Func<HttpContent> Of(
        CompiledPageActionDescriptor page,
        string value,
        bool polite,
        DateOnly today
    )
    {
        var fields = FieldsOf(page)
            .Where(field => field.Name is not "handler")
            .Select(field =>
                KeyValuePair.Create(
                    field.Name,
                    polite && field.Type != typeof(string) ? Sensible(field.Type, today) : value
                )
            )
            .ToList();
        // What an address cannot hold (a null, say) comes as a part of its own.
        return () => polite ? Parts(fields) : new FormUrlEncodedContent(fields);
    }

    private static MultipartFormDataContent Parts(List<KeyValuePair<string, string>> fields)
    {
        var parts = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            parts.Add(new StringContent(value), name);
        }

        return parts;
    }

    public static IEnumerable<string> HandlersOf(CompiledPageActionDescriptor page) =>
        page
            .HandlerMethods.Where(handler => handler.HttpMethod == "Post")
            .Select(handler => handler.Name is null ? "" : "?handler=" + handler.Name)
            .Append("?handler=%00");

    /// <summary>Something of the type that gets past the door, so that the hostile text beside it gets further.</summary>
    private static string Sensible(Type type, DateOnly today)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsEnum ? Enum.GetNames(type)[0]
            : type == typeof(DateOnly)
                ? today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
            : type == typeof(bool) ? "true"
            : type == typeof(int) ? "2026"
            : Guid.CreateVersion7().ToString();
    }

    private static void Add(string name, Type type, List<(string, Type)> fields)
    {
        if (type.IsClass && type.Assembly == typeof(Typed).Assembly)
        {
            foreach (var inner in type.GetProperties())
            {
                if (inner.GetCustomAttribute<BindNeverAttribute>() is null)
                {
                    Add($"{name}.{inner.Name}", inner.PropertyType, fields);
                }
            }
        }
        else
        {
            fields.Add((name, type));
        }
    }
}
