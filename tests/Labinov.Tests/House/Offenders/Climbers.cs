// Code that breaks the map on purpose: MapTests must catch every one of these.
#pragma warning disable CA1812, CA1852, MA0053
using Labinov.Data;
using Labinov.House.Web;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;
using Labinov.Modules.Regions;
using Labinov.Tests.House.Offenders.Modules.People.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.House.Offenders.Modules.Regions
{
    internal sealed class RegionThatKnowsIdeas
    {
        public static string Read(Idea idea) => idea.Title;
    }

    internal sealed class RegionThatCountsIdeas
    {
        public static async Task<int> CountAsync(LabinovDb db) => await db.Ideas.CountAsync();
    }
}

namespace Labinov.Tests.House.Offenders.Modules.Ideas
{
    internal sealed class IdeaThatKnowsHttp
    {
        public static Func<object?> Later(object http) => () => ((HttpContext)http).Items["later"];
    }

    internal sealed class IdeaThatKnowsIdentity
    {
        public static Task<Account?> FindAsync(UserManager<Account> people) =>
            people.FindByIdAsync("1");
    }

    internal sealed class IdeaThatFetchesAnything(IServiceProvider services)
    {
        public object? Fetch() => services.GetService(typeof(Region));
    }

    internal sealed class IdeaThatKnowsAPage
    {
        public static bool Is(object page) => page is LabinovPage;
    }

    internal sealed class IdeaManager;

    internal class OpenIdea;
}

namespace Labinov.Tests.House.Offenders.Modules.Ideas.Pages
{
    internal sealed class PageThatKnowsAnotherPage
    {
        public SomePage? Other { get; set; }
    }
}

namespace Labinov.Tests.House.Offenders.Modules.People.Pages
{
    internal sealed class SomePage;
}

namespace Labinov.Tests.House.Offenders.House
{
    internal sealed class HouseThatKnowsTheDatabase
    {
        public LabinovDb? Db { get; set; }
    }

    internal sealed class HouseThatKnowsEntityFramework
    {
        public DbContext? Db { get; set; }
    }

    internal sealed class HouseThatKnowsAModule
    {
        public Region? Region { get; set; }
    }
}

namespace Labinov.Tests.House.Offenders.House.Web
{
    internal sealed class WebThatKnowsAModule
    {
        public Region? Region { get; set; }
    }
}

namespace Labinov.Tests.House.Offenders.Data
{
    internal sealed class DataThatKnowsHttp
    {
        public HttpContext? Http { get; set; }
    }

    internal sealed class DataThatKnowsAModule
    {
        public Region? Region { get; set; }
    }
}

namespace Labinov.Tests.House.Offenders.Ui
{
    internal sealed class UiThatKnowsTheDatabase
    {
        public LabinovDb? Db { get; set; }
    }

    internal sealed class UiThatKnowsAModule
    {
        public Region? Region { get; set; }
    }
}
