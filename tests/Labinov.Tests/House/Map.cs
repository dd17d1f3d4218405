using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Extensions;
using ArchUnitNET.Loader;

namespace Labinov.Tests.House;

/// <summary>Where a piece of code lives: a room of the house, or a module of it, or its pages.</summary>
/// <param name="Room">House, House.Web, Data, Ui, Module, Pages, Cli, Migrations, or "" for Program and Start.</param>
/// <param name="Module">Only for the rooms Module and Pages.</param>
internal sealed record Place(string Room, string Module = "")
{
    /// <summary>Offenders of <see cref="MapTests"/> live under this name as product code lives under <c>Labinov</c>.</summary>
    public const string Offenders = "Labinov.Tests.House.Offenders";

    /// <summary>Null for code that is not ours.</summary>
    public static Place? Of(string typeName)
    {
        var name = typeName.Replace(Offenders, "Labinov");
        if (
            !name.StartsWith("Labinov.", StringComparison.Ordinal)
            || name.StartsWith("Labinov.Tests.", StringComparison.Ordinal)
        )
        {
            return null;
        }

        return name.Split('.')[1..] switch
        {
            ["Modules", var module, "Pages", ..] => new Place("Pages", module),
            ["Modules", var module, ..] => new Place("Module", module),
            ["House", "Web", ..] => new Place("House.Web"),
            ["Data", "Migrations", ..] => new Place("Migrations"),
            [("House" or "Data" or "Ui" or "Cli") and var room, _, ..] => new Place(room),
            _ => new Place(""),
        };
    }
}

/// <summary>The product as compiled code: which type uses which.</summary>
internal static class Code
{
    private static readonly Lazy<Architecture> Loaded = new(() =>
        new ArchLoader().LoadAssemblies(typeof(Program).Assembly, typeof(Code).Assembly).Build()
    );

    /// <summary>The classes, records, structs and interfaces of the product that somebody wrote, compiled pages among them.</summary>
    public static IEnumerable<IType> Product =>
        Written.Where(type => !IsOffender(type) && Place.Of(type.FullName) is not null);

    /// <summary>The types that break a rule on purpose.</summary>
    public static IEnumerable<IType> Offender(string name) =>
        Written.Where(type => IsOffender(type) && type.NameEndsWith(name));

    /// <summary>Every type that <paramref name="type"/> mentions, in its members, in their bodies, and between angle brackets.</summary>
    public static IEnumerable<string> UsedBy(IType type) =>
        type
            .Dependencies.SelectMany(use =>
                use.TargetGenericArguments.Select(argument => argument.Type).Append(use.Target)
            )
            .Select(used => used.FullName)
            .Where(used => used != type.FullName && !used.Contains('<', StringComparison.Ordinal)) // no generic parameters
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    private static IEnumerable<IType> Written =>
        Loaded.Value.Types.Where(type => !type.Name.Contains('<', StringComparison.Ordinal));

    private static bool IsOffender(IType type) =>
        type.FullName.StartsWith(Place.Offenders, StringComparison.Ordinal);
}
