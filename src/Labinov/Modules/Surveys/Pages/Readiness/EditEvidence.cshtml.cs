using Labinov.Data;
using Labinov.Data.Files;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Surveys.Readiness;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Surveys.Pages.Readiness;

/// <summary>The documents of one aspect: brought and taken away by the unit, or in its name, while the assessment is with it.</summary>
[EnableRateLimiting(RateLimits.Uploads)]
[RequestSizeLimit(KeepScan.Largest + KeepScan.Envelope)]
[RequestFormLimits(MultipartBodyLengthLimit = KeepScan.Largest + KeepScan.Envelope)]
public sealed class EditEvidence(LabinovDb db, KeepScan keep, TimeProvider time, Words words)
    : EvidenceDoor(db)
{
    private Id<EvidenceFile> draft;

    [BindProperty(SupportsGet = true)]
    public string Aspect { get; set; } = "";

    /// <summary>Made by the form, so that a form sent twice brings one file.</summary>
    [BindProperty]
    public Id<EvidenceFile> Draft
    {
        get => draft.IsEmpty ? draft = Id<EvidenceFile>.New(time.Now()) : draft;
        set => draft = value;
    }

    /// <summary>Blank takes the name that the file has.</summary>
    [BindProperty, AtMost(EvidenceFile.NameMax)]
    public string? Name { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public ReadinessAspect Chosen { get; private set; }
    public IReadOnlyList<EvidenceView> Files { get; private set; } = [];

    private string Home => ReadinessLinks.OfUnit(Number, Unit);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await DoorAsync(cancel) is { } shut)
        {
            return shut;
        }

        ModelState.Clear();
        // Handed in meanwhile: there it stands to be read.
        return Row.IsMissing ? Page() : LocalRedirect(Request.PathBase + Home);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await DoorAsync(cancel) is { } shut)
        {
            return shut;
        }

        if (Files.Any(file => file.Id == Draft))
        {
            return Brought();
        }

        var scan = ModelState.IsValid
            ? await keep.TakeAsync(Upload, nameof(Upload), ModelState, words, cancel)
            : null;
        if (scan is null)
        {
            return await AgainAsync(cancel);
        }

        var kept = await KeptAsync(cancel);
        var assessment =
            kept ?? Assessment.Begin(Actor, Lab, Row.UnitId, time.Today(Lab.TimeZone), time.Now());
        assessment.Attach(Actor, Lab, Draft, Chosen, Name ?? OwnName(), scan, time.Now());
        if (kept is null)
        {
            Db.Add(assessment);
        }

        await Db.SaveOnceAsync(isNew: true, cancel);
        return Brought();
    }

    public async Task<IActionResult> OnPostRemoveAsync(
        Id<EvidenceFile> file,
        CancellationToken cancel
    )
    {
        if (await DoorAsync(cancel) is { } shut)
        {
            return shut;
        }

        if (await KeptAsync(cancel) is { } kept)
        {
            kept.Detach(Actor, Lab, file, time.Now());
            await Db.SaveChangesAsync(cancel);
        }

        return Done(
            ReadinessLinks.Evidence(Number, Unit, Chosen),
            "surveys.readiness.files.removed"
        );
    }

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (ReadinessAspects.Of(Aspect) is not { } aspect || !await EnterAsync(cancel))
        {
            return false;
        }

        Chosen = aspect;
        Files = [.. (await Assessments.FilesAsync(cancel)).Where(file => file.Aspect == aspect)];
        return true;
    }

    private async Task<IActionResult?> DoorAsync(CancellationToken cancel) =>
        !await LoadAsync(cancel) ? NotFound()
        : Assessment.MayAssess(Actor, Lab, Row.UnitId) ? null
        : NotAllowed();

    private Task<Assessment?> KeptAsync(CancellationToken cancel) =>
        Assessments.Include(row => row.Files).SingleOrDefaultAsync(cancel);

    private IActionResult Brought() =>
        Done(ReadinessLinks.Evidence(Number, Unit, Chosen), "surveys.readiness.files.brought");

    private string OwnName()
    {
        var name = Typed.Clean(Path.GetFileNameWithoutExtension(Upload!.FileName)).Trim();
        return name.Length == 0
            ? words["surveys.readiness.files.unnamed"].Value
            : name.Start(EvidenceFile.NameMax);
    }
}
