using Labinov.Data.Files;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Applications;
using Labinov.Modules.Regions;

namespace Labinov.Tests.Programme.Applications;

/// <summary>An application in each of its states, without a database.</summary>
public abstract class ApplicationRules
{
    protected static readonly DateTime Now = new(2026, 11, 24, 3, 0, 0, DateTimeKind.Utc);
    protected static readonly DateOnly Today = new(2026, 11, 24);
    protected Id<Region> Region { get; } = Id<Region>.New(Now);
    protected Round Round { get; } = Framed(Today.AddDays(-1), Today);

    protected Actor Writer => Given.Keeper(Region);

    private static Round Framed(DateOnly from, DateOnly until)
    {
        var framed = Round.Open(Given.Manager, 1, 2026, "Tema", Funding.Shared, Now);
        framed.Frame(
            Given.Manager,
            new RoundFrame("Tema", Funding.Shared, null, from, until, []),
            Now
        );
        framed.SetCriteria(Given.Manager, Given.TwoCriteria, Now);
        return framed;
    }

    protected Application Begun() => Application.Begin(Writer, 1, Round, Region, Today, Now);

    protected Application Complete()
    {
        var application = Begun();
        application.WriteLetter(
            Writer,
            "1",
            Today,
            new Scan(new string('a', 64), ScanKind.Png, 8),
            Now
        );
        application.WriteContact(Writer, "Laila", null, "laila@contoh.id", Now);
        application.WriteStory(Writer, "Profil", "Tantangan", Now);
        application.WriteTeam(Writer, Id<Organisation>.New(Now), [new("Satu", null, null)], Now);
        return application;
    }

    protected Application Submitted()
    {
        var application = Complete();
        application.Submit(Writer, Round, Today, Now);
        return application;
    }

    protected static string Broken(Action act) => Assert.Throws<RuleBroken>(act).Words;
}
