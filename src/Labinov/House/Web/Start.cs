using Labinov.Data;
using Labinov.Data.Backup;
using Labinov.Data.Chores;
using Labinov.Data.Files;
using Labinov.Data.Ledger;
using Labinov.Data.Mail;
using Labinov.Data.Printing;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Ui;
using Labinov.Ui.Letters;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.StaticAssets.Infrastructure;
using Microsoft.Extensions.Localization;

namespace Labinov;

/// <summary>How the house is put together; <c>Program.cs</c> is its table of contents.</summary>
public static partial class Start
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
        services.AddSingleton<KeepScan>();
        services.AddSingleton(ChromiumOptions.Read(settings));
        services.AddSingleton<PrintPages>();
        services.AddSingleton<LetterPage>();
        services.AddSingleton<Seeds>();
        services.AddSingleton<TakeBackup>();
        services.AddSingleton<RestoreBackup>();
        services.AddSingleton<Ribbon>();
        services.AddSingleton<Assets>();
        services.AddSingleton<IHomeAddress, HomeAddress>();
        services.AddSingleton<ISeals, Seals>();
        services.AddSingleton<PublicFace>();
        services.AddSingleton<KeptReads>();
        return services;
    }

    public static IServiceCollection AddLedger(this IServiceCollection services)
    {
        services.AddSingleton<LedgerReader>();
        services.AddSingleton<PublicFaceReader>();
        services.AddHostedService<LedgerLoop>();
        return services;
    }

    public static IServiceCollection AddChores(this IServiceCollection services)
    {
        services.AddSingleton<ForgetOld>();
        services.AddSingleton(Letter.Forgotten);
        services.AddHostedService<ForgetLoop>();
        return services;
    }

    public static IServiceCollection AddMail(this IServiceCollection services)
    {
        services.AddSingleton(from => MailOptions.Read(from.GetRequiredService<IConfiguration>()));
        services.AddSingleton<IPostman, Postman>();
        services.AddSingleton<SendMails>();
        services.AddHostedService<MailLoop>();
        return services;
    }

    public static IServiceCollection AddWords(this IServiceCollection services)
    {
        services.AddSingleton<Words>();
        services.AddSingleton<IStringLocalizer>(from => from.GetRequiredService<Words>());
        services.AddSingleton<IStringLocalizerFactory>(from => from.GetRequiredService<Words>());
        return services;
    }

    public static void UseHouse(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.UseProxies();
        app.UseSecurityHeaders(SecurityHeaders.Policy);
        app.UseBase();
        app.UseMiddleware<Languages>();
        app.UseProblems();
        app.UseRouting();
        app.UseMiddleware<RequestLog>();
        app.UseOutputCache();
        app.UseResponseCompression(); // behind the cache: what is kept is kept small
        app.UseMiddleware<OnlyOurForms>();
        app.UseAuthentication();
        app.UseRateLimiter(); // behind it: an account counts for itself
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
}
