using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Teams;
using Labinov.Modules.Regions;
using Labinov.Modules.Sessions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests;

public sealed partial class Given
{
    /// <summary>A session three days from now from 08.00 to 12.00 of the locus, unless a test wants another time.</summary>
    /// <param name="hours">From now to its beginning.</param>
    public async Task<Session> SessionAsync(
        Lab lab,
        string? title = null,
        double? hours = null,
        string? agenda = null,
        string? place = "Aula kantor bupati, Ampana",
        string? link = "https://rapat.contoh.id/lab",
        Id<Session>? follows = null
    )
    {
        var facts = await FactsAsync(lab);
        var start = hours is { } away
            ? host.Now.AddHours(away)
            : Clock.StartOf(host.Time.Today(facts.TimeZone).AddDays(3), facts.TimeZone).AddHours(8);
        return await host.SaveAsync(
            Session.Plan(
                Manager,
                facts,
                300_000 + Next(),
                new SessionFrame(
                    StageKind.Diagnose,
                    title ?? $"Klinik {Next()}",
                    start,
                    start.AddHours(4),
                    place,
                    link,
                    agenda,
                    null,
                    follows
                ),
                host.Now
            )
        );
    }
}
