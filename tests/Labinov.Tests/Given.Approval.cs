using Labinov.Data.Files;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Approval;
using Labinov.Modules.Ideas.Choosing;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests;

public sealed partial class Given
{
    /// <summary>A sheet that nobody will look at.</summary>
    public static byte[] ScanBytes { get; } =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3];

    /// <summary>A reason that comes with the program.</summary>
    public async Task<ChoiceReason> ReasonAsync(string code = "no-new-benefit")
    {
        await using var db = host.Db();
        return await db.ChoiceReasons.AsNoTracking().SingleAsync(reason => reason.Code == code);
    }

    /// <summary>A new idea whose head signed a sheet, which the unit's operator brought.</summary>
    public async Task<(Idea Idea, ApprovalSheet Sheet)> ApprovedOnPaperAsync(
        Organisation unit,
        Person author,
        Lab? lab = null
    )
    {
        var person = await PersonAsync();
        var operates = Writer(unit.Id, person.Id.Value, Role.UnitOperator);
        using var page = new MemoryStream(ScanBytes);
        var hash = await host
            .Services.GetRequiredService<IFiles>()
            .KeepAsync(page, KeepScan.Largest, CancellationToken.None);
        var sheet = await host.SaveAsync(
            ApprovalSheet.Bring(
                operates,
                Id<ApprovalSheet>.New(host.Now),
                unit.Id,
                unit.RegionId,
                new Scan(hash, ScanKind.Png, ScanBytes.Length),
                new SheetSigned("Hasan Malewa", ForGood, Clock.DayOf(host.Now)),
                host.Now
            )
        );
        var idea = Unsaved(unit, author, lab: lab, standsAt: null);
        idea.Submit(Writer(unit.Id, author.Id.Value), host.Now);
        idea.ApproveOnPaper(operates, sheet, host.Now);
        return (await host.SaveAsync(idea), sheet);
    }

    /// <summary>A new idea that was not selected, and whose author may have asked for another look.</summary>
    public async Task<Idea> NotSelectedAsync(
        Organisation unit,
        Person author,
        Lab? lab = null,
        bool isAppealed = false
    )
    {
        var keeper = await PersonAsync();
        var idea = Unsaved(unit, author, lab: lab, standsAt: null);
        idea.Submit(Writer(unit.Id, author.Id.Value), host.Now);
        idea.Approve(Head(unit.Id, keeper.Id.Value), ForGood, host.Now);
        idea.Choose(
            Keeper(unit.RegionId!.Value, keeper.Id.Value),
            IdeaState.NotSelected,
            await ReasonAsync(),
            "Belum tampak siapa yang menjadi lebih baik.",
            host.Now
        );
        if (isAppealed)
        {
            idea.Appeal(
                Writer(unit.Id, author.Id.Value),
                "Ini angkanya: 41 dari 60 ibu.",
                host.Now
            );
        }

        return await host.SaveAsync(idea);
    }
}
