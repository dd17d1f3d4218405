using System.Globalization;
using Labinov.Data;
using Labinov.Data.Ledger;
using Labinov.House;
using Labinov.Modules.Programme.Agreements;
using Labinov.Ui;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme.Pages;

/// <summary>
/// All labs of a region told as one story, newest first: when each began, its stages by the days on which they took place, and what was decided
/// beside them. Plans and their changes stay on the page of each lab.
/// </summary>
internal sealed class RegionStory(LabinovDb db, Words words, IReadOnlyList<ILabTeller> tellers)
{
    private const int Longest = 200;

    private sealed record Line(
        DateOnly On,
        string When,
        string What,
        LabView Lab,
        string? Why,
        bool IsBirth = false
    );

    /// <param name="labs">Of one region.</param>
    /// <param name="readsReasons">Labs of which the reader may know why a stage was skipped or ended early.</param>
    /// <param name="isInside">Labs whose agreements the reader may know in full.</param>
    public async Task<List<Moment>> TellAsync(
        IReadOnlyList<LabView> labs,
        Func<LabView, bool> readsReasons,
        IReadOnlySet<Id<Lab>> isInside,
        CancellationToken cancel
    )
    {
        var ids = labs.Select(lab => lab.Id).ToList();
        var reasons = (
            await db
                .Labs.Where(lab => ids.Contains(lab.Id))
                .SelectMany(lab => lab.Stages)
                .Where(stage => stage.Reason != null)
                .Select(stage => new
                {
                    stage.LabId,
                    stage.Kind,
                    stage.Reason,
                })
                .ToListAsync(cancel)
        ).ToDictionary(row => (row.LabId, row.Kind), row => row.Reason);
        string? Why(LabView lab, StageKind kind) =>
            readsReasons(lab) ? reasons.GetValueOrDefault((lab.Id, kind)) : null;

        var decided = await DecidedAsync(labs, isInside, Why, cancel);
        return
        [
            .. labs.Where(lab => !decided.Exists(line => line.IsBirth && line.Lab == lab))
                .Select(Born)
                .Concat(labs.SelectMany(lab => Stages(lab, Why)))
                .Concat(decided)
                .Concat(
                    await AgreedAsync([.. labs.Where(lab => isInside.Contains(lab.Id))], cancel)
                )
                .OrderByDescending(line => line.On)
                .ThenByDescending(line => line.Lab.Number)
                .Select(line => new Moment(line.When, line.What, line.Lab.Name, line.Why)),
        ];
    }

    /// <summary>Of a lab of before this house stood at least its year is known.</summary>
    private Line Born(LabView lab) =>
        new(
            new DateOnly(lab.Year, 1, 1),
            lab.Year.ToString(CultureInfo.InvariantCulture),
            words["programme.story.born", lab.Theme].Value,
            lab,
            null
        );

    private IEnumerable<Line> Stages(LabView lab, Func<LabView, StageKind, string?> why) =>
        from stage in lab.Stages
        where stage.State is StageState.Open or StageState.Closed
        let day = stage.EndedOn ?? stage.StartedOn
        where day is not null
        select new Line(
            day.Value,
            Formats.ShortDay(day.Value),
            stage.State == StageState.Open
                ? words["programme.story.runs", words.Of(stage.Kind)].Value
                : words[
                    "programme.story.stage",
                    words.Of(stage.Kind),
                    words.Range(stage.StartedOn, stage.EndedOn)!
                ].Value,
            lab,
            why(lab, stage.Kind)
        );

    private async Task<List<Line>> DecidedAsync(
        IReadOnlyList<LabView> labs,
        IReadOnlySet<Id<Lab>> isInside,
        Func<LabView, StageKind, string?> why,
        CancellationToken cancel
    )
    {
        string[] told =
        [
            nameof(LabSelected),
            nameof(StageSkipped),
            nameof(AgreementWritten),
            .. tellers.SelectMany(teller => teller.Kinds),
        ];
        var subjects = labs.Select(lab => lab.Id.Value).ToList();
        var lines = await db
            .LedgerEntries.Where(entry =>
                subjects.Contains(entry.Subject) && told.Contains(entry.Kind)
            )
            .OrderByDescending(entry => entry.At)
            .ThenByDescending(entry => entry.Id)
            .Select(entry => new
            {
                entry.Subject,
                entry.Kind,
                entry.Body,
                entry.At,
            })
            .Take(Longest)
            .ToListAsync(cancel);
        return
        [
            .. from line in lines
            let lab = labs.Single(lab => lab.Id.Value == line.Subject)
            let happening = HappeningText.Read(line.Kind, line.Body)
            // Those inside read the agreement itself, by the day on which it was signed.
            where happening is not AgreementWritten || !isInside.Contains(lab.Id)
            // A stage that was skipped once and took place after all is told by its days.
            where
                happening is not StageSkipped skipped
                || lab.Stages.Any(stage =>
                    stage.Kind == skipped.Stage && stage.State == StageState.Skipped
                )
            let what = LabTimeline.What(happening, tellers, words)
            where what is not null
            let day = Clock.DayOf(line.At, lab.TimeZone)
            select new Line(
                day,
                Formats.ShortDay(day),
                what,
                lab,
                happening is StageSkipped stage ? why(lab, stage.Stage) : null,
                happening is LabSelected
            ),
        ];
    }

    private async Task<IEnumerable<Line>> AgreedAsync(
        IReadOnlyList<LabView> labs,
        CancellationToken cancel
    )
    {
        var ids = labs.Select(lab => lab.Id).ToList();
        var signed = await db
            .Agreements.Where(agreement =>
                ids.Contains(agreement.LabId) && agreement.State == AgreementState.Signed
            )
            .Select(agreement => new
            {
                agreement.LabId,
                agreement.Kind,
                agreement.Number,
                agreement.Parties,
                On = agreement.SignedOn ?? agreement.StateSinceOn,
            })
            .ToListAsync(cancel);
        return signed.Select(agreement => new Line(
            agreement.On,
            Formats.ShortDay(agreement.On),
            words["programme.happened.signed", words.Of(agreement.Kind)].Value,
            labs.Single(lab => lab.Id == agreement.LabId),
            agreement.Number is null
                ? agreement.Parties
                : words["programme.story.agreed", agreement.Number, agreement.Parties].Value
        ));
    }
}
