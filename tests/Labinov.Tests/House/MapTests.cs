using ArchUnitNET.Domain;

namespace Labinov.Tests.House;

/// <summary>The walls of <c>docs/map.md</c>. Each is shown to hold: an offender that climbs it is caught.</summary>
[Trait("engine", "any")]
public sealed class MapTests
{
    private static readonly string[] Modules =
    [
        .. Repository.TableOf("docs/map.md", "Module").Select(row => row[0]),
    ];
    private static readonly string[] UnwantedNames =
    [
        "Service",
        "Manager",
        "Helper",
        "Utils",
        "Handler",
        "Dto",
    ];

    [Fact]
    public void Every_module_is_on_the_map() =>
        Assert.Empty(
            Directory
                .GetDirectories(Repository.Path("src/Labinov/Modules"))
                .Select(Path.GetFileName)
                .Except(Modules, StringComparer.Ordinal)
        );

    [Fact]
    public void Nobody_climbs_a_wall() => Assert.Empty(Climbers(Code.Product));

    [Fact]
    public void Nobody_has_a_name_that_says_nothing() => Assert.Empty(Misnamed(Code.Product));

    [Fact]
    public void Classes_are_sealed_unless_somebody_derives_from_them() =>
        Assert.Empty(Unsealed(Code.Product));

    [Theory]
    [InlineData("RegionThatKnowsIdeas", "Labinov.Modules.Ideas.Idea")]
    [InlineData("RegionThatCountsIdeas", "Labinov.Modules.Ideas.Idea")]
    [InlineData("IdeaThatKnowsHttp", "Microsoft.AspNetCore.Http.HttpContext")]
    [InlineData("IdeaThatKnowsIdentity", "Microsoft.AspNetCore.Identity.UserManager`1")]
    [InlineData("IdeaThatFetchesAnything", "System.IServiceProvider")]
    [InlineData("IdeaThatKnowsAPage", "Labinov.House.Web.LabinovPage")]
    [InlineData(
        "PageThatKnowsAnotherPage",
        "Labinov.Tests.House.Offenders.Modules.People.Pages.SomePage"
    )]
    [InlineData("HouseThatKnowsTheDatabase", "Labinov.Data.LabinovDb")]
    [InlineData("HouseThatKnowsEntityFramework", "Microsoft.EntityFrameworkCore.DbContext")]
    [InlineData("HouseThatKnowsAModule", "Labinov.Modules.Regions.Region")]
    [InlineData("WebThatKnowsAModule", "Labinov.Modules.Regions.Region")]
    [InlineData("DataThatKnowsHttp", "Microsoft.AspNetCore.Http.HttpContext")]
    [InlineData("DataThatKnowsAModule", "Labinov.Modules.Regions.Region")]
    [InlineData("UiThatKnowsTheDatabase", "Labinov.Data.LabinovDb")]
    [InlineData("UiThatKnowsAModule", "Labinov.Modules.Regions.Region")]
    public void Whoever_climbs_a_wall_is_caught(string offender, string over) =>
        Assert.Contains(
            Climbers(Code.Offender(offender)),
            line => line.EndsWith($"{offender} uses {over}", StringComparison.Ordinal)
        );

    [Fact]
    public void A_name_that_says_nothing_is_caught() =>
        Assert.Single(Misnamed(Code.Offender("IdeaManager")));

    [Fact]
    public void An_open_class_is_caught() => Assert.Single(Unsealed(Code.Offender("OpenIdea")));

    private static List<string> Climbers(IEnumerable<IType> types) =>
        [
            .. from type in types
            from used in Code.UsedBy(type)
            where !May(type, Place.Of(type.FullName)!, used)
            select $"{type.FullName} uses {used}",
        ];

    private static bool May(IType type, Place here, string used)
    {
        var there = Place.Of(used);
        var isHttp = used.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal);
        var isDatabase =
            used.StartsWith("Microsoft.EntityFrameworkCore.", StringComparison.Ordinal)
            || there?.Room is "Data" or "Migrations";
        var isModule = there?.Module.Length > 0;
        switch (here.Room)
        {
            case "House":
                return !isHttp && !isDatabase && there?.Room is null or "House";
            case "House.Web":
                return !isModule;
            case "Data":
                // The halves of LabinovDb that lie in the modules are where their tables are named.
                return !isHttp && (!isModule || type.Name is "LabinovDb");
            case "Ui":
                return !isDatabase && !isModule;
            case "Module":
                var isRegistering = type.Name == here.Module + "Module"; // of what its pages offer, too
                return (!isHttp || IsIdentityInPeople(here, used))
                    && (
                        there?.Room is not "Pages" || (isRegistering && there.Module == here.Module)
                    )
                    && (there?.Room is not "House.Web" || isRegistering)
                    && there?.Room is not "Cli"
                    && (used != "System.IServiceProvider" || isRegistering)
                    && (!isModule || IsLeftOrSame(here, there!));
            case "Pages":
                return (
                        there?.Room is not "Pages"
                        || there.Module == here.Module
                        || used.EndsWith(there.Module + "Text", StringComparison.Ordinal)
                    ) && (!isModule || IsLeftOrSame(here, there!));
            case "Cli":
                return there?.Room is not "Pages";
            default:
                return true;
        }
    }

    private static bool IsIdentityInPeople(Place here, string used) =>
        here.Module == "People"
        && used.StartsWith("Microsoft.AspNetCore.Identity.", StringComparison.Ordinal);

    private static bool IsLeftOrSame(Place here, Place there) =>
        Array.IndexOf(Modules, there.Module) is >= 0 and var left
        && left <= Array.IndexOf(Modules, here.Module);

    private static List<string> Misnamed(IEnumerable<IType> types) =>
        [
            .. types
                .Select(type => type.FullName)
                .Where(name =>
                    UnwantedNames.Any(word => name.EndsWith(word, StringComparison.Ordinal))
                ),
        ];

    private static List<string> Unsealed(IEnumerable<IType> types) =>
        [
            .. types
                .OfType<Class>()
                .Where(type =>
                    type is { IsSealed: false, IsAbstract: false }
                    && Place.Of(type.FullName)!.Room is not "Migrations"
                )
                .Where(type =>
                    !Code
                        .Product.OfType<Class>()
                        .Any(other => other.InheritedClasses.Contains(type))
                )
                .Select(type => type.FullName),
        ];
}
