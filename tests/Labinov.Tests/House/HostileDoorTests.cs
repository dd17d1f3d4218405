using System.Net;
using Labinov.House;

namespace Labinov.Tests.House;

/// <summary>What is no form, no method of ours and no path of ours is turned away.</summary>
public sealed class HostileDoorTests(LabHost host) : IClassFixture<LabHost>
{
    [Theory]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=a")]
    [InlineData("multipart/form-data")]
    public async Task A_form_that_is_none_is_refused_before_it_is_shown_once_more(string type)
    {
        var client = host.Stranger().Client;
        client.DefaultRequestHeaders.Remove("Sec-Fetch-Site");
        using var body = HostileForms.Body(HostileForms.Many, type);
        var answer = await client.PostAsync("/sign-in", body);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task What_a_page_does_not_know_is_refused()
    {
        var lab = await host.Given.LabAsync();
        var manager = await host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/labs/{lab.Number}");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await manager.SendAsync(request)).Status);
    }

    [Theory]
    [InlineData("/language/en?to=/labs%3Fq%3D%C3%A5", "/en/")]
    [InlineData("/language/en?to=//evil.example", "/en/")]
    [InlineData("/language/id?to=/%5Cevil.example", "/")]
    [InlineData("/language/id?to=/labs%0D%0AX:1", "/")]
    [InlineData("/language/en?to=/labs", "/en/labs")]
    public async Task A_switch_of_language_leads_only_to_our_own_pages(string path, string to) =>
        Assert.Equal(to, (await host.Stranger().OpenAsync(path)).RedirectsTo);
}
