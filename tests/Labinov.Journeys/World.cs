using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Labinov.Journeys.World))]

namespace Labinov.Journeys;

/// <summary>The running product and one browser, Debian's chromium, for all journeys.</summary>
public sealed class World : IAsyncLifetime
{
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    public Product Product { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Product = await Product.StartAsync();
        playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(15_000); // a busy machine is no failure
        browser = await playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath =
                    Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
    }

    /// <summary>Somebody with a browser of their own (cookies and all), who has not signed in.</summary>
    /// <param name="address">How the product is called by name, where its number will not do; null for the number.</param>
    /// <param name="touch">By fingers instead of a mouse.</param>
    public async Task<Visitor> VisitorAsync(
        Combination how,
        string? address = null,
        bool touch = false
    )
    {
        ArgumentNullException.ThrowIfNull(how);
        address ??= Product.Address;
        var context = await browser.NewContextAsync(
            new BrowserNewContextOptions
            {
                BaseURL = address,
                JavaScriptEnabled = how.Scripts,
                ViewportSize = new ViewportSize { Width = how.Width, Height = 800 },
                ColorScheme = how.Dark ? ColorScheme.Dark : ColorScheme.Light,
                Locale = how.Language == "en" ? "en-GB" : "id-ID",
                AcceptDownloads = true,
                ReducedMotion = ReducedMotion.Reduce,
                HasTouch = touch,
            }
        );
        context.SetDefaultTimeout(15_000);
        return new Visitor(context, await context.NewPageAsync(), how, address);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        if (Product is null)
        {
            return;
        }

        try
        {
            // Now that everybody has gone, the log of all journeys: it counts as a failure of the run.
            var (_, named) = await NamedInLog.FindAsync(Product);
            Assert.Empty(named);
        }
        finally
        {
            await Product.DisposeAsync();
        }
    }
}
