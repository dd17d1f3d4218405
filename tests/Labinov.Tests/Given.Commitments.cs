using Labinov.House;
using Labinov.Modules.Commitments;
using Labinov.Modules.Commitments.Worries;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Teams;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests;

public sealed partial class Given
{
    private static readonly SignedAs Definitive = new(Capacity.Definitive, null);

    /// <summary>A text that waits for the leader; takes the place of another one, where there is one.</summary>
    public async Task<Charter> CharterDraftAsync(Lab lab, Charter? before = null) =>
        await host.SaveAsync(
            Charter.Draft(
                Manager,
                await FactsAsync(lab),
                before,
                Text("Pulau dekat"),
                before is null ? null : "Butir ketiga keliru.",
                host.Now
            )
        );

    /// <summary>A charter in force, by the word of the head of the region.</summary>
    public async Task<Charter> CharterAsync(Lab lab)
    {
        var facts = await FactsAsync(lab);
        var charter = Charter.Draft(Manager, facts, null, Text("Layanan dekat"), null, host.Now);
        charter.PutInForce(LeaderOf(facts), facts, null, Definitive, host.Time.Today(), host.Now);
        return await host.SaveAsync(charter);
    }

    public Actor LeaderOf(LabFacts lab) =>
        new(
            null,
            "Bupati Contoh",
            [new Grant(Role.HeadOfRegion, new Scope(ScopeKind.Region, lab.RegionId.Value))]
        );

    /// <summary>The unit's head signed.</summary>
    public async Task<Signature> SignedAsync(Charter charter, Organisation unit)
    {
        var head = await PersonAsync(Role.UnitHead, unit.Scope);
        return await host.SaveAsync(
            Signature.Give(
                new Actor(head.Id.Value, head.Name, [new Grant(Role.UnitHead, unit.Scope)]),
                charter,
                unit.Id,
                Definitive,
                host.Time.Today(),
                host.Now
            )
        );
    }

    /// <summary>The code of a fresh link for the head of the unit.</summary>
    public async Task<string> SigningLinkAsync(Lab lab, Charter charter, Organisation unit)
    {
        var code = SigningLink.NewCode();
        await host.SaveAsync(
            SigningLink.Make(Manager, await FactsAsync(lab), charter, unit.Id, code, host.Now)
        );
        return code;
    }

    /// <summary>The wall of the lab is open, with its six starters; once.</summary>
    public async Task WallAsync(Lab lab)
    {
        await using var db = host.Db();
        if (await db.WorryWalls.AnyAsync(wall => wall.LabId == lab.Id))
        {
            return;
        }

        db.Add(WorryWall.Open(Manager, await FactsAsync(lab), host.Now));
        db.AddRange(
            Enum.GetValues<Starter>()
                .Select(starter => Worry.Of(starter, lab.Id, host.Time.Today()))
        );
        await db.SaveChangesAsync();
    }

    /// <summary>The code of a fresh link for the hall.</summary>
    public async Task<string> HallAsync(Lab lab)
    {
        await using var db = host.Db();
        var wall = await db.WorryWalls.SingleAsync(wall => wall.LabId == lab.Id);
        var code = Invitation.NewCode();
        wall.LetHallIn(Manager, await FactsAsync(lab), code, host.Now);
        await db.SaveChangesAsync();
        return code;
    }

    private static CharterText Text(string title) =>
        new(title, "Kami memberi waktu dan izin mencoba.", "Satu masalah\n\nSatu tanggal", null);
}
