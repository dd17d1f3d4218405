using System.Net;
using Labinov.House;
using Labinov.Modules.Desk;
using Labinov.Modules.Screening;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Screening;

/// <summary>A facilitator who was asked about every idea of a lab.</summary>
public abstract class ReviewPlace(LabHost host)
{
    protected LabHost Host => host;

    protected static Form Filled(Page page, string points) =>
        page.Form("Simpan dan lanjut")
            .Choose("Scores[0].Points", $"{points[0]}")
            .Choose("Scores[1].Points", $"{points[1]}")
            .Choose("Scores[2].Points", $"{points[2]}")
            .Choose("Scores[3].Points", $"{points[3]}");

    private protected async Task<(ScreeningPlace Place, IdeaScreening Screening)> AskedAsync(
        bool blind = false,
        int ideas = 3
    )
    {
        var place = await ScreeningPlace.MakeAsync(host, ideas);
        var screening = await host.Given.ScreeningAsync(place.Lab, place.Ideas, blind);
        await host.Given.JudgeAsync(screening, place.Dewi);
        foreach (var idea in place.Ideas)
        {
            await host.Given.ReviewAsync(screening, idea, place.Dewi);
        }

        return (place, screening);
    }
}
