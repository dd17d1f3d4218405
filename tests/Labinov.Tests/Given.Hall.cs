using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Screening;
using Labinov.Modules.Sessions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests;

public sealed partial class Given
{
    /// <summary>Lets guests into a hall until this evening, by a code that no other hall of the tests has.</summary>
    public async Task<string> GuestsAsync(IdeaScreening screening, Lab lab, double hours = 8)
    {
        var code = $"{100_000 + Next():D6}";
        await using var db = host.Db();
        var row = await db.Screenings.SingleAsync(one => one.Id == screening.Id);
        row.LetGuestsIn(
            Coach(lab.Id),
            await FactsAsync(lab),
            host.Now.AddHours(hours),
            code,
            host.Now
        );
        await db.SaveChangesAsync();
        return code;
    }

    /// <summary>A session today with coach tables.</summary>
    /// <param name="tables">A line each: <c>Meja 1: Dinas Kesehatan — Dewi</c>.</param>
    public async Task<Session> ClinicAsync(Lab lab, string? tables)
    {
        var facts = await FactsAsync(lab);
        return await host.SaveAsync(
            Session.Plan(
                Manager,
                facts,
                400_000 + Next(),
                new SessionFrame(
                    StageKind.Diagnose,
                    $"Klinik {Next()}",
                    host.Now,
                    host.Now.AddHours(6),
                    "Aula",
                    null,
                    null,
                    tables,
                    null
                ),
                host.Now
            )
        );
    }
}
