using Labinov.House;
using Labinov.Modules.Consultations;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;

namespace Labinov.Tests;

public sealed partial class Given
{
    /// <summary>A question of a unit that takes part, which waits for an answer.</summary>
    public async Task<Consultation> ConsultationAsync(
        Lab lab,
        Organisation unit,
        Person asker,
        Person? coach = null,
        string subject = "Dasar hukum antar obat"
    )
    {
        await ParticipatesAsync(lab, unit);
        return await host.SaveAsync(
            Consultation.Ask(
                new Actor(asker.Id.Value, "", [new Grant(Role.Innovator, unit.Scope)]),
                new Sides(lab.Id, false, [unit.Id]),
                Id<Consultation>.New(host.Now),
                3000 + Next(),
                new Question(unit.Id, coach?.Id, null, subject, "Bolehkah kader mengantar obat?"),
                host.Now
            )
        );
    }
}
