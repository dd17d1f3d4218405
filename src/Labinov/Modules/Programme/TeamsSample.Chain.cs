using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme.Agreements;

namespace Labinov.Modules.Programme;

/// <content>The agreements of the sample: two are signed, the third waits for a signature.</content>
public sealed partial class TeamsSample
{
    private static async Task ChainAsync(
        LabinovDb db,
        LabFacts lab,
        DateOnly today,
        DateTime now,
        CancellationToken cancel
    )
    {
        var coordinator = await SamplePeople.PersonOf(db, Role.LabCoordinator, cancel);
        var arranges = new Actor(
            coordinator?.Value,
            "",
            [new Grant(Role.LabCoordinator, new Scope(ScopeKind.Lab, lab.Id.Value))]
        );
        (AgreementKind Kind, AgreementFacts Facts, int On)[] links =
        [
            (
                AgreementKind.Mou,
                new(
                    AgreementState.Signed,
                    "Kepala LAN dan Bupati Tojo Una-Una",
                    "12/LAN/MoU (contoh)",
                    today.AddDays(-225),
                    today.AddDays(500)
                ),
                -225
            ),
            (
                AgreementKind.Cooperation,
                new(
                    AgreementState.Signed,
                    "Kepala pusat LAN dan Sekretaris Daerah Tojo Una-Una",
                    "34/LAN/SPK (contoh)",
                    today.AddDays(-210)
                ),
                -210
            ),
            (AgreementKind.TeamDecree, new(AgreementState.Sent, "Bupati Tojo Una-Una"), -6),
        ];
        foreach (var (kind, facts, on) in links)
        {
            db.Add(Agreement.Begin(arranges, lab, kind, facts, today.AddDays(on), now.AddDays(on)));
        }
    }
}
