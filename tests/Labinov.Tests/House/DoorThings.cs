using Labinov.House;
using Labinov.Modules.Gallery.Voices;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;
using Labinov.Modules.Regions;

namespace Labinov.Tests.House;

/// <summary>A thing for each try that nobody has changed, so that no try meets what another has done.</summary>
/// <param name="who">Whose own thing it is, where a thing has an owner.</param>
internal sealed partial class DoorThings(LabHost host, DoorPlace place, Person who, Role role)
{
    private static readonly string[] Plain =
    [
        "/about/data/{file}",
        "/enter/{code?}",
        "/innovations/export.{format}",
        "/language/{code}",
        "/problem/{code}",
        "/{*path}",
    ];

    private static int serial = 7000;

    private Person Author => role == Role.Innovator ? who : place.Worker;

    /// <summary>Its parameter names nothing that belongs to anybody.</summary>
    public static bool IsWithoutThing(Door door) => Plain.Contains(door.Address);

    /// <summary>It is made for this try only: it belongs to whoever tries, or is a part of the lab that other doors change.</summary>
    public bool IsForOneTry(Door door) =>
        door.Address.StartsWith("/labs/", StringComparison.Ordinal)
        || who.Id != place.Worker.Id
            && (
                role == Role.Innovator
                || door.Address.EndsWith("/deputy", StringComparison.Ordinal)
                || door.Address.Contains("/import/", StringComparison.Ordinal)
                || door.Address.StartsWith("/screenings/", StringComparison.Ordinal)
            );

    public async Task<string> PathAsync(Door door)
    {
        var handler = door.Verb.Length == 0 ? "" : "?handler=" + door.Verb;
        return await AddressAsync(door.Address) + handler;
    }

    private async Task<string> AddressAsync(string address) =>
        address.Split('/')[1] switch
        {
            "applications" => await ApplicationAsync(address),
            "come" or "tick" => await DoorKeyAsync(address),
            "sessions" when address.Contains("/attendance", StringComparison.Ordinal) =>
                await AttendanceAsync(address),
            "labs" when address.Contains("/handover/", StringComparison.Ordinal) =>
                await HandOverAsync(address),
            "ideas"
                when address.EndsWith("merge", StringComparison.Ordinal)
                    || address.EndsWith("merge/read", StringComparison.Ordinal) => await MergeAsync(
                address
            ),
            "boards" or "join" => await BoardAsync(address),
            "consultations" => Filled(
                address,
                (await host.Given.ConsultationAsync(place.Lab, place.Unit, Author)).Number
            ),
            "labs" when address.EndsWith("/consultations/new", StringComparison.Ordinal) =>
                await AskingAsync(address),
            "answer" or "surveys" => await SurveyAsync(address),
            "ideas" when address.Contains("/import/", StringComparison.Ordinal) =>
                await ImportAsync(address),
            "ideas" when address.Contains("{concept}", StringComparison.Ordinal) =>
                await MeaningAsync(address),
            "ideas" when address.Contains("{other}", StringComparison.Ordinal) => await BesideAsync(
                address
            ),
            "labs" when address.Contains("{one}", StringComparison.Ordinal) => await PairAsync(
                address
            ),
            "ideas" or "units" when IsAboutChoosing(address) => await ChoosingAsync(address),
            "ideas" => await OfIdeaAsync(address),
            "innovations" when address.Contains("{said}", StringComparison.Ordinal) =>
                await CommentAsync(address),
            "innovations" => Filled(address, place.Shown.Number),
            "labs" when address.Contains("/readiness/", StringComparison.Ordinal) =>
                await ReadinessAsync(address),
            "labs" when DoorPromises.Has(address) => await new DoorPromises(host, place).PathAsync(
                address
            ),
            "labs" when address.Contains("{project}", StringComparison.Ordinal) =>
                await ProjectAsync(address),
            "labs" when address.Contains("/problems/", StringComparison.Ordinal) =>
                await ProblemAsync(address),
            "sign" or "worry" => await new DoorPromises(host, place).PathAsync(address),
            "labs" when address.Contains("/list", StringComparison.Ordinal) => await FixedListAsync(
                address
            ),
            "labs" => await InsideAsync(address),
            "people" when address.Contains("{key}", StringComparison.Ordinal) => await ArrivalAsync(
                address
            ),
            "people" => await PersonAsync(address),
            "regions" when address.EndsWith("/logo", StringComparison.Ordinal) => await LogoAsync(
                address
            ),
            "proposals" or "propose" => await ProposalAsync(address),
            "regions" => Filled(
                address.Replace("{code}", place.Region.Code, StringComparison.Ordinal),
                0
            ),
            "rounds" when IsAboutApplying(address) => Filled(
                address,
                (await host.Given.OpenRoundAsync()).Number
            ),
            "rounds" => Filled(address, (await host.Given.RoundAsync()).Number),
            "screenings" => await ScreeningAsync(address),
            "sessions" => await SessionAsync(address),
            "vote" => await HallAsync(address),
            "units" => Filled(address, (await host.Given.UnitAsync(place.Region)).Number),
            _ => throw new InvalidOperationException($"Say in DoorThings what {address} leads to."),
        };

    private async Task<string> AskingAsync(string address)
    {
        await host.Given.ParticipatesAsync(place.Lab, place.Unit);
        return Filled(address, place.Lab.Number);
    }

    private static string Filled(string address, int number) =>
        address
            .Replace("{number}", $"{number}", StringComparison.Ordinal)
            .Replace("/{slug?}", "", StringComparison.Ordinal)
            .Replace("{ordinal}", "1", StringComparison.Ordinal);

    // Results are looked at where there are some: a survey that has closed and was not released.
    private async Task<string> SurveyAsync(string address)
    {
        var survey = await host.Given.SurveyAsync(
            place.Lab,
            address.EndsWith("/begin", StringComparison.Ordinal) ? "trust" : "willingness",
            until: address.Contains("/results", StringComparison.Ordinal) ? -1 : 5
        );
        return Filled(address, survey.Number)
            .Replace("{token}", host.Given.TokenOf(survey), StringComparison.Ordinal);
    }

    private async Task<string> CommentAsync(string address)
    {
        var number = Interlocked.Increment(ref serial);
        await host.SaveAsync(
            Comment.Say(
                new Actor(Author.Id.Value, "", []),
                Id<Comment>.New(host.Now),
                number,
                place.Shown.Id,
                "Bermanfaat bagi pulau kami.",
                host.Now
            )
        );
        return Filled(address, place.Shown.Number)
            .Replace("{said}", $"{number}", StringComparison.Ordinal);
    }

    private async Task<string> PersonAsync(string address)
    {
        if (address.EndsWith("/deputy", StringComparison.Ordinal))
        {
            return Filled(address, who.Number);
        }

        var person = address.EndsWith("/erase", StringComparison.Ordinal)
            ? await host.Given.WalkInAsync(unit: place.Unit.Id)
            : await host.Given.PersonAsync(unit: place.Unit.Id);
        if (!address.EndsWith("/erase", StringComparison.Ordinal))
        {
            // One that both who gives roles here and who gives them everywhere may end; only the auditor's can be narrowed.
            var isNarrow = address.EndsWith("/narrow", StringComparison.Ordinal);
            await host.Given.GrantAsync(
                person,
                isNarrow ? Role.Auditor : Role.Innovator,
                isNarrow ? place.Region.Scope : new Scope(ScopeKind.Unit, place.Unit.Id.Value)
            );
        }

        return Filled(address, person.Number);
    }
}
