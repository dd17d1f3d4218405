using Labinov.Data;
using Labinov.House.Web;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace Labinov;

/// <summary>The locks: who is signed in, what is refused, what a page may assume.</summary>
public static partial class Start
{
    /// <summary>Everything is locked unless a page says that it is public.</summary>
    public static void AddDoors(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        var services = builder.Services;
        var safe = SafeCookies.For(builder.Configuration);
        services.AddKeyRing(builder.Configuration);
        services.AddProxies(builder.Configuration);
        services
            .AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme)
            .AddCookie(cookie =>
            {
                safe.Guard(cookie.Cookie);
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
                // Names, addresses, codes: not on the disk of a computer that others use, too.
                pages.Conventions.AddFolderApplicationModelConvention(
                    "/Modules/People",
                    page => page.Filters.Add(new NotKept())
                );
            })
            .AddMvcOptions(mvc =>
            {
                mvc.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
                TypedTexts.Into(mvc.ModelBinderProviders);
            })
            .AddDataAnnotationsLocalization(localization =>
                localization.DataAnnotationLocalizerProvider = (_, factory) =>
                    factory.Create(typeof(Words))
            );
        services.AddSingleton<IConfigureOptions<MvcOptions>, BindingWords>();
        services.AddScoped<RuleBrokenFilter>();
        services.Configure<CookieTempDataProviderOptions>(tempData =>
            safe.Guard(tempData.Cookie, "-said")
        );
        services.AddSingleton<SendOnceMore>();
        services.AddSingleton<WrongCodes>();
        services.AddHealthChecks();
        services.AddRateLimits();
        services.AddOutputCache(cache =>
        {
            cache.AddBasePolicy(
                policy => policy.AddPolicy<KeepForStrangers>(),
                excludeDefaultPolicy: true
            );
            cache.SizeLimit = KeepForStrangers.Memory;
            cache.MaximumBodySize = KeepForStrangers.LargestPage;
        });
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

    private static void FilterBrokenRules(PageApplicationModel model)
    {
        model.Filters.Add(new RefuseUnhandledPosts());
        model.Filters.Add(new RefuseBrokenForms());
        model.Filters.Add(new ServiceFilterAttribute<RuleBrokenFilter>());
    }
}
