using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Applications;
using Labinov.Modules.Regions;

namespace Labinov.Tests.Programme.Applications;

/// <summary>The rules of an application, without a database.</summary>
public sealed class ApplicationTests : ApplicationRules
{
    [Theory]
    [InlineData(Role.LocusCoordinator, true)]
    [InlineData(Role.InnovationAdmin, true)]
    [InlineData(Role.RegionalSecretary, true)]
    [InlineData(Role.HeadOfRegion, true)]
    [InlineData(Role.TechnicalTeam, false)]
    [InlineData(Role.Inspectorate, false)]
    public void Those_who_lead_a_region_apply_for_it(Role role, bool may)
    {
        Assert.Equal(may, Application.MayWrite(Given.Keeper(Region, role: role), Region));
        Assert.False(Application.MayWrite(Given.Keeper(Id<Region>.New(Now), role: role), Region));
    }

    [Fact]
    public void What_is_missing_is_named_in_the_order_of_the_form()
    {
        Assert.Equal(Enum.GetValues<ApplicationPiece>(), Begun().Missing());
        Assert.Empty(Complete().Missing());
        var application = Complete();
        application.WriteContact(Writer, "Laila", null, null, Now);
        application.WriteTeam(Writer, null, [], Now);
        Assert.Equal(
            [ApplicationPiece.Contact, ApplicationPiece.Unit, ApplicationPiece.Team],
            application.Missing()
        );
        Assert.Equal(
            "programme.rule.application-incomplete",
            Broken(() => application.Submit(Writer, Round, Today, Now))
        );
    }

    [Fact]
    public void It_is_taken_on_the_first_and_on_the_last_day_and_on_no_other()
    {
        foreach (var day in new[] { Today.AddDays(-1), Today })
        {
            Complete().Submit(Writer, Round, day, Now);
        }

        foreach (var day in new[] { Today.AddDays(-2), Today.AddDays(1) })
        {
            Assert.Equal(
                "programme.rule.window-closed",
                Broken(() => Complete().Submit(Writer, Round, day, Now))
            );
        }

        Assert.Equal(
            "programme.rule.window-closed",
            Broken(() => Application.Begin(Writer, 1, Round, Region, Today.AddDays(1), Now))
        );
    }

    [Fact]
    public void What_was_handed_in_is_not_written_any_more()
    {
        var application = Submitted();
        Assert.Equal(
            "programme.rule.application-sent",
            Broken(() => application.WriteStory(Writer, "Lain", null, Now))
        );
    }

    [Fact]
    public void A_withdrawn_one_is_taken_up_again_while_the_window_is_open_with_everything_in_it()
    {
        var application = Submitted();
        application.Withdraw(Writer, "Menunggu anggaran", Now);
        Assert.Equal(
            "programme.rule.window-closed",
            Broken(() => application.Resume(Writer, Round, Today.AddDays(1), Now))
        );
        application.Resume(Writer, Round, Today, Now);
        Assert.Equal((ApplicationState.Draft, 1), (application.State, application.Team.Count));
        Assert.Empty(application.Missing());
    }
}
