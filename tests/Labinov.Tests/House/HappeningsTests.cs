using System.Reflection;
using System.Text;
using Labinov.Data.Ledger;
using Labinov.House;

namespace Labinov.Tests.House;

/// <summary><c>docs/happenings.md</c> lists every kind of line in the ledger and who listens; run with <c>LABINOV_WRITE_DOCS=1</c> to write it anew.</summary>
public sealed class HappeningsTests(LabHost host) : IClassFixture<LabHost>
{
    private const string Place = "docs/happenings.md";

    [Fact]
    public void Every_happening_stands_in_the_docs_with_what_it_carries_and_who_hears_it()
    {
        var text = Drawn();
        if (Environment.GetEnvironmentVariable("LABINOV_WRITE_DOCS") == "1")
        {
            File.WriteAllText(Repository.Path(Place), text);
        }

        Assert.Equal(text, Repository.Read(Place));
    }

    [Fact]
    public void Every_happening_says_what_strangers_see_of_it() =>
        Assert.Empty(
            HappeningText
                .Kinds.Where(kind => kind.Value.GetCustomAttribute<SeenOutsideAttribute>() is null)
                .Select(kind => kind.Key)
        );

    [Fact]
    public void No_happening_carries_free_text()
    {
        var texts = HappeningText
            .Kinds.Values.SelectMany(kind =>
                Carried(kind).Where(part => part.PropertyType == typeof(string))
            )
            .Select(part => $"{part.DeclaringType!.Name}.{part.Name}");
        Assert.Empty(texts);
    }

    private string Drawn()
    {
        var listeners =
            (IEnumerable<IListener>)host.Services.GetService(typeof(IEnumerable<IListener>))!;
        var text = new StringBuilder(
            """
            # Happenings

            Every kind of line that the ledger knows. A line says who, when and in which capacity; it carries ids and codes only, never a name or a sentence. Listeners hear a line after it is sealed.
            Written by `HappeningsTests`; `LABINOV_WRITE_DOCS=1 bin/test House` writes it anew.

            What strangers see of a line (*shown*, or *counted* in a balance) is drawn anew for them at once; see `docs/decisions/0090-kept-for-strangers.md`.

            | Module | Happening | Carries | Heard by | Seen outside |
            |---|---|---|---|---|

            """
        );
        foreach (
            var kind in HappeningText
                .Kinds.Values.OrderBy(kind => kind.Namespace, StringComparer.Ordinal)
                .ThenBy(kind => kind.Name, StringComparer.Ordinal)
        )
        {
            var hearing = listeners
                .Where(listener => listener.Hears.Contains(kind))
                .Select(listener => $"`{listener.GetType().Name}`")
                .Order(StringComparer.Ordinal);
            text.Append("| ")
                .Append(kind.Namespace!.Split('.')[^1])
                .Append(" | `")
                .Append(kind.Name)
                .Append("` | ")
                .AppendJoin(
                    ", ",
                    Carried(kind).Select(part => $"{part.Name}: {NameOf(part.PropertyType)}")
                )
                .Append(" | ")
                .AppendJoin(", ", hearing)
                .Append(" | ")
                .Append(SeenOutside(kind))
                .Append(" |\n");
        }

        return text.ToString();
    }

    private static string SeenOutside(Type kind) =>
        PublicFaceReader.Of(kind) is var what and not Outside.Nothing
            ? what.ToString().ToLowerInvariant()
            : "";

    private static IEnumerable<PropertyInfo> Carried(Type kind) =>
        kind.GetConstructors()
            .OrderByDescending(made => made.GetParameters().Length)
            .First()
            .GetParameters()
            .Select(part => kind.GetProperty(part.Name!)!);

    private static string NameOf(Type type) =>
        Nullable.GetUnderlyingType(type) is { } inner ? NameOf(inner) + "?"
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>)
            ? $"id of {type.GetGenericArguments()[0].Name}"
        : type.Name;
}
