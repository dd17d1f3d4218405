using Labinov.Data;
using Labinov.Data.Ledger;
using Labinov.Data.Mail;
using Labinov.House.Web;
using Labinov.Ui;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Labinov;

/// <summary>From a built program to open doors.</summary>
public static partial class Start
{
    /// <summary>Prepares the data, then opens the doors. Sample data never leaves this machine: its passwords are printed in the README.</summary>
    public static async Task OpenAsync(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var sample = await app
            .Services.GetRequiredService<Seeds>()
            .PrepareAsync(CancellationToken.None);
        app.Services.GetRequiredService<Ribbon>().Shown = sample;
        if (sample && Configured(app).Any(url => !IsLoopback(url)))
        {
            throw new InvalidOperationException(
                "Sample data may only be served on 127.0.0.1 or localhost. Start with an empty data folder and --empty."
            );
        }

        if (sample)
        {
            // What the sample decided is heard before the first page is served.
            await app
                .Services.GetRequiredService<LedgerReader>()
                .SettleAsync(CancellationToken.None);
        }

        await app.StartAsync();
        foreach (
            var url in app.Services.GetRequiredService<IServer>()
                .Features.Get<IServerAddressesFeature>()
                ?.Addresses
                ?? []
        )
        {
            app.Logger.LogInformation("Labinov is open: {Url}", url);
        }

        var mail = app.Services.GetRequiredService<MailOptions>();
        if (mail.Host is null)
        {
            app.Logger.LogInformation("Mails are written to {Folder}", mail.Folder);
        }

        await app.WarnOfOpenKeysAsync();
        if (
            Uri.TryCreate(app.Configuration["Labinov:Url"], UriKind.Absolute, out var home)
            && home is { IsLoopback: false, Scheme: not "https" }
        )
        {
            app.Logger.LogWarning(
                "Labinov:Url is not https: passwords and visits travel where others on the way can read them"
            );
        }

        await app.GreetAsync(sample);
    }

    // Every setting by which a server can be told where to listen; a port alone means every address of the machine.
    private static IEnumerable<string> Configured(WebApplication app) =>
        new[] { app.Configuration["urls"] }
            .Concat(
                app.Configuration.GetSection("Kestrel:Endpoints")
                    .GetChildren()
                    .Select(endpoint => endpoint["Url"])
            )
            .Concat(
                new[] { "http_ports", "https_ports" }
                    .Where(name =>
                        string.IsNullOrEmpty(app.Configuration["urls"])
                        && !string.IsNullOrEmpty(app.Configuration[name])
                    )
                    .Select(_ => (string?)"http://*")
            )
            .SelectMany(urls => (urls ?? "").Split(';', Trimmed));

    private const StringSplitOptions Trimmed =
        StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;

    private static bool IsLoopback(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.IsLoopback;
}
