using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Programme;
using Labinov.Modules.Screening.Votes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Screening.Pages;

/// <summary>What pages for guests need.</summary>
public sealed record HallDoor(LabinovDb Db, ISeals Seals, WrongCodes Wrong, TimeProvider Time);

/// <summary>A page behind the six digits of a hall, which may not be guessed. Whoever works in the lab votes on the pages of the lab instead.</summary>
public abstract class HallPage(HallDoor door) : LabinovPage
{
    private const int TooOften = StatusCodes.Status429TooManyRequests;

    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    public ScreeningFacts Screening { get; private set; } = null!;
    public string LabName { get; private set; } = "";

    /// <summary>Time zone of the locus.</summary>
    public string Zone { get; private set; } = Clock.Jakarta;

    /// <summary>Signed in, and inside the lab.</summary>
    public bool IsMember { get; private set; }

    /// <summary>Of this phone, by the code that counts now; null before it came in.</summary>
    public HallPass? Pass { get; private set; }

    /// <summary>Guests may vote at this moment, on whatever the hall votes on.</summary>
    public bool TakesGuests => Screening.TakesGuests(Door.Time.Now());

    public bool AreDotsOpen => TakesGuests && Screening is { AreVotesOpen: true, Dots: > 0 };
    public bool ArePairsOpen => TakesGuests && Screening.ArePairsOpen;

    protected HallDoor Door { get; } = door;
    protected LabinovDb Db => Door.Db;

    /// <summary>This address has guessed too often; it waits.</summary>
    protected bool IsTooOften { get; private set; }

    protected async Task<bool> EnterAsync(CancellationToken cancel)
    {
        if (await HallOfAsync(Code, cancel) is not { } screening)
        {
            return false;
        }

        Screening = screening;
        var lab = await Db
            .Labs.Where(row => row.Id == screening.LabId)
            .Facts(Db)
            .SingleAsync(cancel);
        (LabName, Zone) = (lab.Name, lab.TimeZone);
        IsMember =
            !Actor.IsStranger
            && await Db.Labs.InsideFor(Db, Actor).AnyAsync(row => row.Id == lab.Id, cancel);
        var pass = HallCookie.Read(HttpContext, Door.Seals, screening);
        Pass = pass?.Round == screening.GuestRound ? pass : null;
        return true;
    }

    /// <summary>The hall of a code; null with the reason in <see cref="IsTooOften"/>.</summary>
    protected async Task<ScreeningFacts?> HallOfAsync(string? code, CancellationToken cancel)
    {
        Response.Headers.CacheControl = "no-store";
        var address = RateLimits.NeighbourhoodOf(HttpContext.Connection.RemoteIpAddress);
        if (Door.Wrong.IsTooMany(address))
        {
            IsTooOften = true;
            Response.Headers.RetryAfter = "600";
            return null;
        }

        var digits = Digits(code);
        var screening =
            digits.Length == IdeaScreening.CodeLength
                ? await Db
                    .Screenings.Where(row => row.GuestCode == digits)
                    .Facts()
                    .SingleOrDefaultAsync(cancel)
                : null;
        if (screening is null)
        {
            Door.Wrong.Count(address);
        }

        return screening;
    }

    /// <summary>What was typed without blanks and dashes.</summary>
    protected static string Digits(string? code) =>
        string.Concat((code ?? "").Where(char.IsAsciiDigit));

    protected StatusCodeResult Refused() => StatusCode(IsTooOften ? TooOften : 404);

    /// <summary>Back to the door of the hall.</summary>
    protected LocalRedirectResult ToDoor() =>
        LocalRedirect(Request.PathBase + ScreeningLinks.Hall(Code));
}
