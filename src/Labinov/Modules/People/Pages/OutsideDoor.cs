using System.Security.Claims;
using Labinov.House;
using Labinov.House.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Labinov.Modules.People.Pages;

/// <summary>The identity provider, when one is configured (<c>Labinov:Oidc:Authority</c>, <c>ClientId</c>, <c>ClientSecret</c>, <c>Name</c>, <c>Only</c>).</summary>
/// <param name="Authority">Null: there is none.</param>
/// <param name="Name">What the button calls it.</param>
/// <param name="Only">Passwords open for sealed accounts only.</param>
public sealed record OutsideDoor(string? Authority, string Name, bool Only)
{
    public const string Scheme = "oidc";

    public bool IsThere => Authority is not null;
}

/// <summary>Who the provider says has come: <c>sub</c>, <c>name</c>, <c>email</c>, <c>email_verified</c>.</summary>
internal sealed record Vouched(string Subject, string Name, string Email, bool IsVerified);

internal static class OutsideDoors
{
    private const string Arrived = "arrived";

    // By a key of the provider's own, never by a secret that both know or by none.
    private static readonly string[] Signatures =
    [
        "RS256",
        "RS384",
        "RS512",
        "PS256",
        "PS384",
        "PS512",
        "ES256",
        "ES384",
        "ES512",
    ];

    public static IServiceCollection AddOutsideDoor(
        this IServiceCollection services,
        IConfiguration settings
    )
    {
        var oidc = settings.GetSection("Labinov:Oidc");
        var authority = oidc["Authority"] is { Length: > 0 } set ? set : null;
        services.AddSingleton(
            new OutsideDoor(
                authority,
                oidc["Name"] ?? "SSO",
                authority is not null && oidc.GetValue("Only", false)
            )
        );
        if (authority is null)
        {
            return services;
        }

        services
            .AddAuthentication()
            .AddCookie(
                Arrived,
                cookie =>
                {
                    SafeCookies.For(settings).Guard(cookie.Cookie, "-arrived");
                    cookie.ExpireTimeSpan = TimeSpan.FromMinutes(30);
                    cookie.SlidingExpiration = false;
                }
            )
            .AddOpenIdConnect(
                OutsideDoor.Scheme,
                options =>
                {
                    options.Authority = authority;
                    options.ClientId = oidc["ClientId"];
                    options.ClientSecret = oidc["ClientSecret"];
                    options.RequireHttpsMetadata = !new Uri(authority).IsLoopback;
                    options.ResponseType = OpenIdConnectResponseType.Code;
                    // A form that comes back from elsewhere would be a foreign form.
                    options.ResponseMode = OpenIdConnectResponseMode.Query;
                    options.SignInScheme = Arrived;
                    options.CallbackPath = PeopleLinks.OidcBack;
                    options.MapInboundClaims = false;
                    options.GetClaimsFromUserInfoEndpoint = true;
                    options.ClaimActions.MapUniqueJsonKey("email_verified", "email_verified");
                    options.BackchannelTimeout = TimeSpan.FromSeconds(10);
                    // Asks the provider and nobody to whom an answer points.
                    options.BackchannelHttpHandler = new SocketsHttpHandler
                    {
                        AllowAutoRedirect = false,
                    };
                    options.TokenValidationParameters.ValidAlgorithms = Signatures;
                    options.Scope.Add("email");
                    // One address of return in both languages.
                    var safe = SafeCookies.For(settings);
                    safe.Guard(options.CorrelationCookie, "-correlation.");
                    safe.Guard(options.NonceCookie, "-nonce.");
                    options.Events.OnRedirectToIdentityProvider = context =>
                    {
                        context.ProtocolMessage.RedirectUri = BackTo(context.HttpContext, settings);
                        return Task.CompletedTask;
                    };
                    options.Events.OnRemoteFailure = context =>
                    {
                        context.Response.Redirect(
                            context.HttpContext.Root() + PeopleLinks.SignIn + "?failed=true"
                        );
                        context.HandleResponse();
                        return Task.CompletedTask;
                    };
                }
            );
        return services;
    }

    /// <summary>Null when nobody has just come from the provider.</summary>
    public static async Task<Vouched?> VouchedAsync(this HttpContext http)
    {
        var who = (await http.AuthenticateAsync(Arrived)).Principal;
        return who?.FindFirstValue("sub") is { Length: > 0 } subject
            ? new Vouched(
                subject,
                who.FindFirstValue("name") ?? who.FindFirstValue("email") ?? subject,
                who.FindFirstValue("email") ?? "",
                string.Equals(
                    who.FindFirstValue("email_verified"),
                    "true",
                    StringComparison.OrdinalIgnoreCase
                )
            )
            : null;
    }

    public static Task EndArrivalAsync(this HttpContext http) => http.SignOutAsync(Arrived);

    private static string BackTo(HttpContext http, IConfiguration settings) =>
        settings["Labinov:Url"] is { Length: > 0 } home
            ? home.TrimEnd('/') + PeopleLinks.OidcBack
            : $"{http.Request.Scheme}://{http.Request.Host}{http.Root()}{PeopleLinks.OidcBack}";
}
