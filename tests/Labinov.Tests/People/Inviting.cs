using System.Net;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Regions;

namespace Labinov.Tests.People;

/// <summary>Invites and comes in as people do.</summary>
internal static class Inviting
{
    /// <summary>What an invited person chooses.</summary>
    public const string Password = "perahu kayu di teluk sunyi";

    public static async Task<(Region Region, Browser Coordinator, Person Person)> HereAsync(
        this LabHost host,
        string code
    )
    {
        var region = await host.Given.RegionAsync(code);
        var unit = await host.Given.UnitAsync(region);
        return (
            region,
            await host.AsAsync(Role.LocusCoordinator, region.Scope),
            await host.Given.WalkInAsync(unit: unit.Id)
        );
    }

    /// <summary>Makes a code as the coordinator and gives the path of its link.</summary>
    public static async Task<(Page Page, string Path)> InviteAsync(
        this Browser coordinator,
        Person person,
        bool byMail = false
    )
    {
        var form = (await coordinator.OpenAsync(PeopleLinks.Invite(person.Number))).Form(
            "Buat kode"
        );
        if (byMail)
        {
            form.Tick("Kirim juga lewat e-mail");
        }

        var page = await (await form.SendAsync()).FollowAsync();
        return (page, PathIn(page.Shows(HttpStatusCode.OK).AllText));
    }

    public static string PathIn(string text)
    {
        var at = text.IndexOf("/enter/", StringComparison.Ordinal);
        Assert.True(at >= 0, text);
        return text.Substring(at, "/enter/".Length + Invitation.CodeLength);
    }

    public static Task<Page> OpenAccountAsync(this Page page, string address) =>
        page.Form("Buka akun")
            .Fill("E-mail", address)
            .Fill("Kata sandi baru", Password)
            .SendAsync();
}
