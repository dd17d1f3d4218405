using System.Globalization;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Screening.Votes;
using Microsoft.AspNetCore.Http;

namespace Labinov.Modules.Screening.Pages;

/// <summary>By one cookie for each screening a guest's phone is known again, so that it counts once: as long as a hall may be looked at anew.</summary>
internal static class HallCookie
{
    private static readonly TimeSpan Lasting = TimeSpan.FromDays(60);

    /// <summary>Null where this phone brings none of this screening.</summary>
    public static HallPass? Read(HttpContext http, ISeals seals, ScreeningFacts screening) =>
        HallPass.Open(seals, PassCookie.Read(http, Name(screening))) is { } pass
        && pass.Screening == screening.Id
            ? pass
            : null;

    public static void Give(HttpContext http, ISeals seals, ScreeningFacts screening) =>
        PassCookie.Give(
            http,
            Name(screening),
            HallPass
                .For(screening.Id, screening.GuestRound, Read(http, seals, screening))
                .Seal(seals),
            Lasting
        );

    private static string Name(ScreeningFacts screening) =>
        string.Create(CultureInfo.InvariantCulture, $"-hall-{screening.Number}");
}
