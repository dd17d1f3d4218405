using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Boards.Live;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace Labinov.Modules.Boards.Pages;

/// <summary>The line on which a board tells its changes, for as long as somebody listens and may.</summary>
internal static class BoardStream
{
    public static async Task<IResult> TellAsync(
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
        var listening = line is null
            ? null
            : listen.Open(
                place.Board.Id,
                Known(http, after) ?? place.Board.LastChange,
                asked => StillAsync(http, number, pass, actors, asked),
                ends.Token
            );
        if (listening is null)
        {
            line?.Dispose();
            ends.Dispose();
            http.Response.Headers.RetryAfter = "30";
            return TypedResults.StatusCode(StatusCodes.Status429TooManyRequests);
        }

        http.Response.OnCompleted(() =>
        {
            listening.Place.Dispose();
            line!.Dispose();
            ends.Dispose();
            return Task.CompletedTask;
        });
        http.Response.Headers["X-Accel-Buffering"] = "no"; // a proxy in front must not collect lines
        return TypedResults.ServerSentEvents(ItemsAsync(listening.Sounds, ends.Token));
    }

    // What the browser has seen wins over what the page was drawn with.
    private static int? Known(HttpContext http, int? after) =>
        int.TryParse(
            http.Request.Headers["Last-Event-ID"],
            CultureInfo.InvariantCulture,
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
                EventId = sound.Number?.ToString(CultureInfo.InvariantCulture),
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
