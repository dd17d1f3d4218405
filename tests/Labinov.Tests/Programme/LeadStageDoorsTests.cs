using System.Net;
using Labinov.House;
using Labinov.Modules.Programme;

namespace Labinov.Tests.Programme;

public sealed class LeadStageDoorsTests(LabHost host) : IClassFixture<LabHost>
{
    private async Task<(Lab Lab, Browser Browser)> LedAsync(Role role = Role.LabCoordinator)
    {
        var lab = await host.Given.LabAsync();
        return (lab, await host.AsAsync(role, lab.Scope));
    }

    private static string Address(Lab lab) => ProgrammeLinks.Stage(lab.Number, StageKind.DrumUp);

    [Theory]
    [InlineData("Plan")]
    [InlineData("Open")]
    [InlineData("Close")]
    [InlineData("Skip")]
    [InlineData("Reopen")]
    public async Task People_of_other_labs_may_not_act_and_strangers_are_asked_to_sign_in(
        string verb
    )
    {
        var lab = await host.Given.LabAsync();
        var (_, other) = await LedAsync();
        (await other.PostAsync($"{Address(lab)}?handler={verb}")).Shows(HttpStatusCode.Forbidden);
        var stranger = await host.Stranger().PostAsync($"{Address(lab)}?handler={verb}");
        stranger.Shows(HttpStatusCode.Redirect);
        Assert.Contains("/sign-in", stranger.RedirectsTo, StringComparison.Ordinal);
        Assert.Equal(["LabSelected"], await host.LedgerOfAsync(lab.Id.Value));
    }

    [Theory]
    [InlineData("/labs/1/stages/dance")]
    [InlineData("/labs/999999/stages/design")]
    public async Task What_does_not_exist_is_not_found(string address)
    {
        (await host.Stranger().OpenAsync(address)).Shows(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?handler=Dance")]
    public async Task A_form_that_names_no_verb_does_nothing(string query)
    {
        var (lab, browser) = await LedAsync();
        (await browser.PostAsync(Address(lab) + query)).Shows(HttpStatusCode.MethodNotAllowed);
    }
}
