using System.Globalization;
using Labinov.Data;
using Labinov.Data.Files;
using Labinov.Data.Ledger;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Ui;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.StaticAssets.Infrastructure;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Labinov;

/// <summary>How the house is put together; <c>Program.cs</c> is its table of contents.</summary>
public static class Start
{
    /// <summary>Beside the program when published, the project's folder when run from the sources.</summary>
    public static string ContentRoot =>
        Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot"))
            ? AppContext.BaseDirectory
            : Directory.GetCurrentDirectory();

    public static IServiceCollection AddHouse(
        this IServiceCollection services,
        IConfiguration settings
    )
    {
        services.AddSingleton(LabinovOptions.From(settings));
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<IFiles, FolderFiles>();
        services.AddSingleton<Seeds>();
        services.AddSingleton<Ribbon>();
        services.AddSingleton<Assets>();
        return services;
    }

    public static IServiceCollection AddLedger(this IServiceCollection services)
    {
        services.AddSingleton<LedgerReader>();
        services.AddHostedService<LedgerLoop>();
        return services;
    }

    public static IServiceCollection AddWords(this IServiceCollection services)
    {
        services.AddSingleton<Words>();
        services.AddSingleton<IStringLocalizer>(from => from.GetRequiredService<Words>());
        services.AddSingleton<IStringLocalizerFactory>(from => from.GetRequiredService<Words>());
        return services;
    }

    /// <summary>Everything is locked unless a page says that it is public.</summary>
    public static void AddDoors(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        var services = builder.Services;
        var options = LabinovOptions.From(builder.Configuration);
        services
            .AddDataProtection()
            .SetApplicationName("labinov")
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(options.DataFolder, "keys")));
        services
            .AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme)
            .AddCookie(cookie =>
            {
                cookie.Cookie.Name = "labinov";
                cookie.Cookie.Path = "/"; // one visit in both languages
                cookie.Cookie.SameSite = SameSiteMode.Lax;
                cookie.Cookie.HttpOnly = true;
                cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                cookie.LoginPath = "/sign-in";
                cookie.ReturnUrlParameter = "returnUrl";
                cookie.ExpireTimeSpan = TimeSpan.FromDays(14);
                cookie.Events.OnRedirectToAccessDenied = context =>
                {
                    context.Response.StatusCode = StatusCodes.Status403Forbidden;
                    return Task.CompletedTask;
                };
            });
        services
            .AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services
            .AddRazorPages(pages =>
            {
                pages.RootDirectory = "/";
                pages.Conventions.ConfigureFilter(new IgnoreAntiforgeryTokenAttribute()); // OnlyOurForms looks at headers instead
                pages.Conventions.AddFolderApplicationModelConvention("/", FilterBrokenRules);
            })
            .AddMvcOptions(mvc =>
                mvc.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true
            )
            .AddDataAnnotationsLocalization(localization =>
                localization.DataAnnotationLocalizerProvider = (_, factory) =>
                    factory.Create(typeof(Words))
            );
        services.AddSingleton<IConfigureOptions<MvcOptions>, BindingWords>();
        services.AddScoped<RuleBrokenFilter>();
        services.Configure<CookieTempDataProviderOptions>(tempData => tempData.Cookie.Path = "/");
        services.AddSingleton<SendOnceMore>();
        services.AddHealthChecks();
        services.AddRateLimits();
        services.AddResponseCompression(compression =>
        {
            // Pages carry no secret beside what a visitor typed, so compressing them over HTTPS gives nothing away.
            compression.EnableForHttps = true;
            compression.MimeTypes =
            [
                .. ResponseCompressionDefaults.MimeTypes,
                "image/svg+xml",
                "application/atom+xml",
            ];
        });
    }

    public static void UseHouse(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.UseSecurityHeaders(SecurityHeaders.Policy);
        app.UseMiddleware<Languages>();
        app.UseProblems();
        app.UseResponseCompression();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseMiddleware<OnlyOurForms>();
        app.UseAuthentication();
        app.UseMiddleware<CurrentActor>();
        app.UseAuthorization();
    }

    public static void MapHouse(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.MapStaticAssets().AllowAnonymous();
        app.Services.GetRequiredService<Assets>()
            .Know(StaticAssetsEndpointDataSourceHelper.ResolveStaticAssetDescriptors(app, null));
        app.MapRazorPages();
        app.MapLanguageSwitch();
        app.MapFallback("{*path}", () => Results.NotFound()).AllowAnonymous(); // files that do not exist, too
        app.MapHealthChecks("/healthz").AllowAnonymous();
        app.MapGet(
                "/readyz",
                async (LabinovDb db, CancellationToken cancel) =>
                    await db.Database.CanConnectAsync(cancel)
                        ? Results.Text("ready")
                        : Results.StatusCode(StatusCodes.Status503ServiceUnavailable)
            )
            .AllowAnonymous();
    }

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

        await app.GreetAsync(sample);
    }

    private static string[] Configured(WebApplication app) =>
        (app.Configuration["urls"] ?? "").Split(
            ';',
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );

    private static bool IsLoopback(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.IsLoopback;

    private static void FilterBrokenRules(PageApplicationModel model)
    {
        model.Filters.Add(new RefuseUnhandledPosts());
        model.Filters.Add(new ServiceFilterAttribute<RuleBrokenFilter>());
    }
}
