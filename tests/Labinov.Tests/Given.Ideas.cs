using Labinov.House;
using Labinov.Modules.Commitments;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;

namespace Labinov.Tests;

public sealed partial class Given
{
    /// <summary>A number that no other idea of the run has.</summary>
    public static int IdeaNumber() => 5000 + Next();

    /// <summary>Somebody who writes for the unit; the person need not exist unless the idea is saved.</summary>
    public static Actor Writer(
        Id<Organisation> unit,
        Guid? person = null,
        Role role = Role.Innovator
    ) =>
        new(
            person ?? Guid.CreateVersion7(),
            "Penulis",
            [new Grant(role, new Scope(ScopeKind.Unit, unit.Value))]
        );

    /// <summary>Somebody who heads the unit; the person need not exist unless the idea is saved.</summary>
    public static Actor Head(Id<Organisation> unit, Guid? person = null) =>
        new(
            person ?? Guid.CreateVersion7(),
            "Pimpinan Unit",
            [new Grant(Role.UnitHead, new Scope(ScopeKind.Unit, unit.Value))]
        );

    /// <summary>As what a head approves who holds the office for good.</summary>
    public static SignedAs ForGood { get; } = new(Capacity.Definitive, null);

    /// <summary>Somebody who keeps the ideas of the region.</summary>
    public static Actor Keeper(
        Id<Region> region,
        Guid? person = null,
        Role role = Role.LocusCoordinator
    ) =>
        new(
            person ?? Guid.CreateVersion7(),
            "Koordinator",
            [new Grant(role, new Scope(ScopeKind.Region, region.Value))]
        );

    /// <summary>Everything that an innovation needs before it can be sent.</summary>
    public static IdeaFacts Facts(string title, IdeaState? standsAt = IdeaState.Applied) =>
        new(
            new Basics(
                title,
                InnovationKind.Process,
                "Loket kapal",
                InnovatorGroup.RegionalGovernment,
                standsAt,
                2023,
                standsAt is null ? null : 2024
            ),
            new Story("Petugas berlayar ke pulau setiap bulan."),
            new Results(Benefit: "Warga tidak perlu menyeberang."),
            new Sources("Bagian Organisasi, (0464) 000000")
        )
        {
            Aim = new(
                "Warga pulau menyeberang dua jam.",
                "Loket ikut kapal.",
                Newness: "Loket yang datang."
            ),
            Ground = new(
                InnovationForm.PublicService,
                "2.12",
                "2.15 7.01",
                Proposer.CivilServant,
                IdeaCost.Budgeted,
                2027,
                25_000_000,
                "Perbup 12/2025"
            ),
        };

    /// <summary>A complete draft, not yet sent.</summary>
    public async Task<Idea> DraftAsync(
        Organisation unit,
        Person author,
        string? title = null,
        Lab? lab = null,
        IdeaState? standsAt = IdeaState.Applied
    ) => await host.SaveAsync(Unsaved(unit, author, title, lab, standsAt));

    /// <summary>A complete new idea that waits for the head of its unit.</summary>
    public async Task<Idea> AwaitingAsync(
        Organisation unit,
        Person author,
        string? title = null,
        Lab? lab = null
    )
    {
        var idea = Unsaved(unit, author, title, lab, standsAt: null);
        idea.Submit(Writer(unit.Id, author.Id.Value), host.Now);
        return await host.SaveAsync(idea);
    }

    /// <summary>A complete innovation that waits for its coordinator; a new idea was approved by a head made for it.</summary>
    public async Task<Idea> SubmittedAsync(
        Organisation unit,
        Person author,
        string? title = null,
        Lab? lab = null,
        IdeaState? standsAt = IdeaState.Applied
    )
    {
        var idea = Unsaved(unit, author, title, lab, standsAt);
        idea.Submit(Writer(unit.Id, author.Id.Value), host.Now);
        if (idea.NeedsHead)
        {
            var head = await PersonAsync();
            idea.Approve(Head(unit.Id, head.Id.Value), ForGood, host.Now);
        }

        return await host.SaveAsync(idea);
    }

    /// <summary>An innovation that everybody sees, published by a person made for it.</summary>
    public async Task<Idea> PublishedAsync(
        Organisation unit,
        Person author,
        string? title = null,
        Lab? lab = null,
        Embargo? embargo = null
    )
    {
        var keeper = await PersonAsync();
        var idea = Unsaved(unit, author, title, lab);
        idea.Submit(Writer(unit.Id, author.Id.Value), host.Now);
        idea.Publish(Keeper(unit.RegionId!.Value, keeper.Id.Value), host.Now, null, embargo);
        return await host.SaveAsync(idea);
    }

    /// <summary>The same draft before its first save, for a test that goes on with it.</summary>
    public Idea Unsaved(
        Organisation unit,
        Person author,
        string? title = null,
        Lab? lab = null,
        IdeaState? standsAt = IdeaState.Applied
    )
    {
        var number = IdeaNumber();
        title ??= $"Perahu layanan {number}";
        var writer = Writer(unit.Id, author.Id.Value);
        var idea = Idea.Draft(
            writer,
            Id<Idea>.New(host.Now),
            number,
            title,
            standsAt is null ? IdeaOrigin.NewIdea : IdeaOrigin.Existing,
            unit.Id,
            unit.RegionId,
            lab?.Id,
            host.Now
        );
        idea.Write(writer, Facts(title, standsAt), host.Now);
        return idea;
    }
}
