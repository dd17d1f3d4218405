using Labinov.Data;
using Labinov.Data.Ledger;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme.Agreements;
using Labinov.Ui;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme.Pages;

/// <summary>What was decided about a lab, newest first. In public a deed shows the role it was done in, never the person.</summary>
internal static class LabTimeline
{
    private const int Longest = 60;

    /// <summary>Of a small office the role would name the person; these are known to everybody.</summary>
    private static readonly Role[] Shown =
    [
        Role.ProgrammeManager,
        Role.LabCoordinator,
        Role.LocusCoordinator,
        Role.HeadOfRegion,
        Role.RegionalSecretary,
    ];

    private static readonly string[] Own =
    [
        nameof(LabSelected),
        nameof(StagePlanned),
        nameof(StageOpened),
        nameof(StageClosed),
        nameof(StageSkipped),
        nameof(StageReopened),
        nameof(AgreementWritten),
    ];

    public static async Task<List<Moment>> OfLabAsync(
        this LabinovDb db,
        Id<Lab> lab,
        string zone,
        IReadOnlyCollection<ILabTeller> tellers,
        Words words,
        CancellationToken cancel
    )
    {
        string[] told = [.. Own, .. tellers.SelectMany(teller => teller.Kinds)];
        var lines = await db
            .LedgerEntries.Where(entry => entry.Subject == lab.Value && told.Contains(entry.Kind))
            .OrderByDescending(entry => entry.At)
            .ThenByDescending(entry => entry.Id)
            .Select(entry => new
            {
                entry.Kind,
                entry.Body,
                entry.At,
                entry.As,
            })
            .Take(Longest)
            .ToListAsync(cancel);
        return
        [
            .. lines
                .Select(line =>
                    (
                        line.At,
                        line.As,
                        What: What(HappeningText.Read(line.Kind, line.Body), tellers, words)
                    )
                )
                .Where(line => line.What is not null)
                .Select(line => new Moment(
                    Formats.Moment(line.At, zone),
                    line.What!,
                    line.As is { } role && Shown.Contains(role)
                        ? words[PeopleWords.Of(role)].Value
                        : null,
                    null
                )),
        ];
    }

    /// <summary>Null for what the story of a lab leaves out.</summary>
    internal static string? What(
        Happening? happening,
        IReadOnlyCollection<ILabTeller> tellers,
        Words words
    ) =>
        happening switch
        {
            LabSelected => words["programme.happened.selected"].Value,
            StagePlanned planned => words[
                "programme.happened.planned",
                words.Of(planned.Stage),
                words.Range(planned.From, planned.Until)!
            ].Value,
            StageOpened opened => words[
                "programme.happened.opened",
                words.Of(opened.Stage),
                Formats.ShortDay(opened.On)
            ].Value,
            StageClosed closed => words[
                "programme.happened.closed",
                words.Of(closed.Stage),
                Formats.ShortDay(closed.On)
            ].Value,
            StageSkipped skipped => words[
                "programme.happened.skipped",
                words.Of(skipped.Stage)
            ].Value,
            StageReopened again => words[
                "programme.happened.reopened",
                words.Of(again.Stage)
            ].Value,
            AgreementWritten { State: AgreementState.Signed } signed => words[
                "programme.happened.signed",
                words.Of(signed.Kind)
            ].Value,
            null or AgreementWritten => null,
            _ => tellers
                .Select(teller => teller.Tell(happening))
                .FirstOrDefault(told => told is not null)
                is { } told
                ? words[told.Words, told.Args].Value
                : null,
        };
}
