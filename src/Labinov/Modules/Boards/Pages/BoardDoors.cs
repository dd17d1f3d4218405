using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Boards.Changes;
using Labinov.Modules.Boards.Live;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;

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
        app.MapGet("/boards/{number:int}/stream", TellAsync).AllowAnonymous().DisableHttpMetrics(); // a line that is open for hours is no slow answer
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

    private static async Task<IResult> TellAsync(
        int number,
        int? after,
        HttpContext http,
        EnterBoard enter,
        ListenToBoard listen,
        OpenLines lines,
        IActors actors,
        IHostApplicationLifetime life,
        CancellationToken cancel
    )
    {
        var pass = GuestCookie.Read(http, number);
        if (await enter.FindAsync(number, http.Actor(), pass, cancel) is not { } place)
        {
            return TypedResults.NotFound();
        }

        if (place.Board.IsClosed)
        {
            return TypedResults.NoContent(); // by which an EventSource knows not to come again
        }

        var whose = place.Hand.Person?.ToString() ?? place.Hand.Secret!;
        var line = lines.Take(whose);
        var ends = CancellationTokenSource.CreateLinkedTokenSource(
            cancel,
            life.ApplicationStopping
        );
        var sounds = line is null
            ? null
            : listen.Open(
                place.Board.Id,
                Known(http, after) ?? place.Board.LastChange,
                asked => StillAsync(http, number, pass, actors, asked),
                ends.Token
            );
        if (sounds is null)
        {
            line?.Dispose();
            ends.Dispose();
            http.Response.Headers.RetryAfter = "30";
            return TypedResults.StatusCode(StatusCodes.Status429TooManyRequests);
        }

        http.Response.OnCompleted(() =>
        {
            line!.Dispose();
            ends.Dispose();
            return Task.CompletedTask;
        });
        http.Response.Headers["X-Accel-Buffering"] = "no"; // a proxy in front must not collect lines
        return TypedResults.ServerSentEvents(ItemsAsync(sounds, ends.Token));
    }

    // What the browser has seen wins over what the page was drawn with.
    private static int? Known(HttpContext http, int? after) =>
        int.TryParse(
            http.Request.Headers["Last-Event-ID"],
            System.Globalization.CultureInfo.InvariantCulture,
            out var seen
        )
        && seen >= 0
            ? seen
        : after is >= 0 ? after
        : null;

    private static async IAsyncEnumerable<SseItem<string>> ItemsAsync(
        IAsyncEnumerable<Sound> sounds,
        [EnumeratorCancellation] CancellationToken cancel
    )
    {
        await using var each = sounds.GetAsyncEnumerator(cancel);
        while (true)
        {
            try
            {
                if (!await each.MoveNextAsync())
                {
                    yield break;
                }
            }
            catch (OperationCanceledException)
            {
                yield break; // the phone was put away, or the house closes
            }

            var sound = each.Current;
            yield return new SseItem<string>(sound.Text, sound.Kind)
            {
                EventId = sound.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture),
            };
        }
    }

    private static async Task<bool> StillAsync(
        HttpContext http,
        int number,
        string? pass,
        IActors actors,
        CancellationToken cancel
    )
    {
        var actor = Actor.Stranger;
        if (CurrentActor.KeyOf(http.User) is { } key)
        {
            if (await actors.FindAsync(key, cancel) is not { } found)
            {
                return false; // signed out elsewhere
            }

            actor = found;
        }

        await using var scope = http.RequestServices.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<EnterBoard>()
            .FindAsync(number, actor, pass, cancel)
            is { Board.IsClosed: false };
    }
}
