using System.Net;
using Labinov.Modules.Screening;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Screening;

/// <summary>A hall with phones of guests in it.</summary>
public abstract class GuestPlace(LabHost host) : HallPlace(host)
{
    protected async Task<Browser> ComeAsync(string code)
    {
        var guest = Host.Stranger();
        (await guest.PostAsync(ScreeningLinks.Hall(code))).Shows(HttpStatusCode.Redirect);
        return guest;
    }

    protected static Task<Page> GiveAsync(
        Browser guest,
        string code,
        int nth,
        bool wanted = true
    ) =>
        guest.PostAsync(
            ScreeningLinks.GuestDots(code),
            ("Idea", $"{nth}"),
            ("Wanted", wanted ? "true" : "false")
        );

    // People of the lab, phones of guests.
    protected static IEnumerable<string> Turnout(Page page) =>
        page
            .Document.QuerySelectorAll("section[aria-labelledby=turnout] dd")
            .Select(count => count.TextContent);

    protected async Task<IdeaScreening> RowAsync(IdeaScreening screening)
    {
        await using var db = Host.Db();
        return await db.Screenings.SingleAsync(row => row.Id == screening.Id);
    }

    protected async Task<string> CodeOfAsync(IdeaScreening screening) =>
        (await RowAsync(screening)).GuestCode!;
}
