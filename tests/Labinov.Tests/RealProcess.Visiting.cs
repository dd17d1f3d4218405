using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Labinov.Tests;

public sealed partial class RealProcess
{
    /// <summary>A client that keeps its cookies; a form is sent as a browser sends it.</summary>
    public HttpClient Client()
    {
        var client = new HttpClient(
            new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = true }
        )
        {
            BaseAddress = Address,
            Timeout = TimeSpan.FromSeconds(30),
        };
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        return client;
    }

    /// <summary>Signs a person of the sample in, through the form.</summary>
    public async Task<HttpClient> AsAsync(string who)
    {
        var client = Client();
        using var form = new FormUrlEncodedContent([
            new("Email", who + "@contoh.id"),
            new("Password", "labinov-contoh"),
        ]);
        using var answer = await client.PostAsync(new Uri("/sign-in", UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return client;
    }

    private async Task UpAsync()
    {
        using var client = Client();
        var clock = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri("/readyz", UriKind.Relative));
                answer.EnsureSuccessStatusCode();
                return;
            }
            catch (HttpRequestException)
                when (!process!.HasExited && clock.Elapsed.TotalMinutes < 2)
            {
                await Task.Delay(50);
            }
            catch (HttpRequestException down)
            {
                throw new InvalidOperationException($"The program does not come up: {Log}", down);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
