using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Proposals;

/// <summary>Two proposals of invented citizens in the sample's region: one is answered and shown to everybody, one waits.</summary>
internal sealed class ProposalsSample(Numbers numbers) : ISample
{
    public int Order => 54;

    public async Task SowAsync(LabinovDb db, DateTime now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var region = await db
            .Regions.Where(row => row.Code == SamplePeople.Region)
            .Select(row => (Id<Region>?)row.Id)
            .SingleOrDefaultAsync(cancel);
        if (
            region is not { } home
            || await SamplePeople.PersonOf(db, Role.LocusCoordinator, cancel) is not { } person
            || await db.Proposals.AnyAsync(row => row.RegionId == home, cancel)
        )
        {
            return;
        }

        var keeper = new Actor(
            person.Value,
            "",
            [new Grant(Role.LocusCoordinator, new Scope(ScopeKind.Region, home.Value))]
        );
        var answered = await SendAsync(
            home,
            ProposalKind.Idea,
            "Jadwal puskesmas keliling di papan desa",
            "Kami sering tidak tahu kapan puskesmas keliling datang. Tempelkan jadwalnya di papan desa dan masjid.",
            now.AddDays(-9),
            cancel
        );
        answered.Decline(
            keeper,
            DeclineReason.Exists,
            "Terima kasih. Mulai bulan ini jadwal sebulan ke depan ditempel di kantor desa dan dikirim ke grup kepala dusun.",
            now.AddDays(-4)
        );
        answered.Publish(
            keeper,
            "Jadwal puskesmas keliling di papan desa",
            "Warga pulau mengusulkan agar jadwal puskesmas keliling ditempel di papan desa dan rumah ibadah.",
            now.AddDays(-3)
        );
        db.Add(answered);
        db.Add(
            await SendAsync(
                home,
                ProposalKind.Problem,
                "Dermaga gelap setelah pukul tujuh malam",
                "Kapal yang tiba malam sulit bersandar karena lampu dermaga mati.",
                now.AddDays(-2),
                cancel
            )
        );
        await db.SaveChangesAsync(cancel);
    }

    private async Task<Proposal> SendAsync(
        Id<Region> region,
        ProposalKind kind,
        string title,
        string text,
        DateTime at,
        CancellationToken cancel
    ) =>
        Proposal.Send(
            Id<Proposal>.New(at),
            await numbers.TakeAsync(Proposal.Counter, cancel),
            Ticket.New(),
            region,
            new ProposalFacts(kind, title, text, "Kepulauan Togean"),
            at
        );
}
