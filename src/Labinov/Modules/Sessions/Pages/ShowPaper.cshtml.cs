using System.Globalization;
using Labinov.Data;
using Labinov.House.Web;
using Labinov.Modules.Sessions.Papers;
using Labinov.Ui.Letters;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Sessions.Pages;

/// <summary>A paper of a session, filled in, to be printed.</summary>
public sealed class ShowPaper(
    LabinovDb db,
    TimeProvider time,
    Words words,
    IEnumerable<ISessionAttendance> attendance
) : LabinovPage
{
    /// <summary>Number of the person whom a certificate is for; null leaves a line to write the name on.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Person { get; set; }

    public PaperKind Paper { get; private set; }
    public PaperFacts Facts { get; private set; } = null!;

    /// <summary>Null while it is too early for it.</summary>
    public OfficeLetter? Letter { get; private set; }

    /// <summary>Where the letterhead is written; null for those who may not.</summary>
    public string? HeadAddress { get; private set; }

    public bool IsEarly => Letter is null;
    public IEnumerable<PaperKind> Others =>
        Enum.GetValues<PaperKind>().Where(kind => kind.MayRead(Actor, Facts.Session));

    public IEnumerable<Choice> People =>
        Facts.Certifiable.Select(one => new Choice(
            one.Person.Number.ToString(CultureInfo.InvariantCulture),
            $"{one.Person.Name}, {one.Unit.Name}"
        ));

    public async Task<IActionResult> OnGetAsync(int number, string kind, CancellationToken cancel)
    {
        var asked = PaperKinds.Of(kind);
        var session = await db.InsideSessionAsync(number, Actor, cancel);
        if (asked is not { } paper || session is null || session.IsCancelled)
        {
            return NotFound();
        }

        if (!paper.MayRead(Actor, session))
        {
            return NotAllowed();
        }

        Paper = paper;
        Facts = await db.PaperFactsAsync(session, attendance.FirstOrDefault(), cancel);
        Letter = new PaperLetters(words, Facts, time.Now()).Of(paper, Person);
        HeadAddress = Letterhead.MayWrite(Actor, session.Lab.RegionId)
            ? SessionsLinks.Letterhead(
                await db
                    .Regions.Where(region => region.Id == session.Lab.RegionId)
                    .Select(region => region.Code)
                    .SingleAsync(cancel)
            )
            : null;
        return Page();
    }
}
