using System.Text.Json;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Boards.Changes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace Labinov.Modules.Boards.Pages;

/// <summary>
/// The two doors of a board's script, beside its page: one takes changes, one tells them. The page needs neither. Public, for guests have no
/// account; whoever is not at the board gets 404.
/// </summary>
public static class BoardDoors
{
    private const int BodyMost = 512 * 1024;
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web)
    {
        MaxDepth = 8,
    };

    public static void MapBoards(this IEndpointRouteBuilder app)
    {
        app.MapPost("/boards/{number:int}/changes", TakeAsync)
            .AllowAnonymous()
            .RequireRateLimiting(RateLimits.Board);
        app.MapGet("/boards/{number:int}/stream", BoardStream.TellAsync)
            .AllowAnonymous()
            .DisableHttpMetrics(); // a line that is open for hours is no slow answer
    }

    private static async Task<IResult> TakeAsync(
        int number,
        HttpContext http,
        EnterBoard enter,
        WriteBoards write,
        BoardAnswers answers,
        CancellationToken cancel
    )
    {
        var place = await enter.FindAsync(
            number,
            http.Actor(),
            GuestCookie.Read(http, number),
            cancel
        );
        if (place is null)
        {
            return TypedResults.NotFound();
        }

        if (await ReadAsync(http, cancel) is not { Count: > 0 and <= WantedChange.Most } wanted)
        {
            return TypedResults.BadRequest();
        }

        var said = await write.WriteAsync(place.Board.Id, place.Hand, wanted);
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Text(
            await answers.ToJsonAsync(place, wanted, said, cancel),
            "application/json"
        );
    }

    private static async Task<List<WantedChange>?> ReadAsync(
        HttpContext http,
        CancellationToken cancel
    )
    {
        if (!http.Request.HasJsonContentType() || http.Request.ContentLength > BodyMost)
        {
            return null;
        }

        // One that does not say how long it is may not be longer either.
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = BodyMost;
        }

        try
        {
            var wanted = await JsonSerializer.DeserializeAsync<List<WantedChange?>>(
                http.Request.Body,
                Web,
                cancel
            );
            return wanted?.Contains(null) == false ? wanted.ConvertAll(change => change!) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
