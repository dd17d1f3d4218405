using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenIddict.Abstractions;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Labinov.Tests.People;

/// <summary>A real OpenID Connect server on a port of its own, at which one person is always signed in.</summary>
internal sealed class IdentityProvider : IAsyncDisposable
{
    public const string ClientId = "labinov";
    public const string ClientSecret = "rahasia-uji";
    private readonly WebApplication app;

    private IdentityProvider(WebApplication app) => this.app = app;

    public string Address => app.Urls.First().TrimEnd('/');

    /// <summary>Who sits before the screen.</summary>
    public (string Subject, string Name, string Email, bool IsVerified) Person { get; set; } =
        ("s-1", "Wayan Sudira", "wayan@dinas.example", true);

    public static async Task<IdentityProvider> StartAsync(string url = "http://127.0.0.1:0")
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(url);
        builder.Logging.ClearProviders();
        IdentityProvider? provider = null;
        builder
            .Services.AddOpenIddict()
            .AddServer(server =>
            {
                server
                    .SetAuthorizationEndpointUris("authorize")
                    .SetTokenEndpointUris("token")
                    .AllowAuthorizationCodeFlow()
                    .RequireProofKeyForCodeExchange()
                    .RegisterScopes(Scopes.Profile, Scopes.Email)
                    .AddEphemeralEncryptionKey()
                    .AddEphemeralSigningKey()
                    .EnableDegradedMode()
                    .UseAspNetCore()
                    .DisableTransportSecurityRequirement();
                server.AddEventHandler<ValidateAuthorizationRequestContext>(handler =>
                    handler.UseInlineHandler(context =>
                    {
                        if (
                            context.ClientId != ClientId
                            || context.Request.ResponseMode is not (null or ResponseModes.Query)
                        )
                        {
                            context.Reject(Errors.InvalidClient);
                        }

                        return default;
                    })
                );
                server.AddEventHandler<ValidateTokenRequestContext>(handler =>
                    handler.UseInlineHandler(context =>
                    {
                        if (context.ClientId != ClientId || context.ClientSecret != ClientSecret)
                        {
                            context.Reject(Errors.InvalidClient);
                        }

                        return default;
                    })
                );
                server.AddEventHandler<HandleAuthorizationRequestContext>(handler =>
                    handler.UseInlineHandler(context =>
                    {
                        context.SignIn(provider!.Vouch(context.Request));
                        return default;
                    })
                );
            });
        var built = builder.Build();
        built.UseAuthentication();
        provider = new IdentityProvider(built);
        await built.StartAsync();
        // Its first answer takes long where many tests run beside each other, and our door waits ten seconds only.
        using (var first = new HttpClient())
        {
            foreach (var asked in new[] { "openid-configuration", "jwks" })
            {
                await first.GetStringAsync($"{built.Urls.First()}/.well-known/{asked}");
            }
        }

        return provider;
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private ClaimsPrincipal Vouch(OpenIddictRequest request)
    {
        var who = new ClaimsIdentity("test");
        who.SetClaim(Claims.Subject, Person.Subject)
            .SetClaim(Claims.Name, Person.Name)
            .SetClaim(Claims.Email, Person.Email)
            .SetClaim(Claims.EmailVerified, Person.IsVerified);
        who.SetScopes(request.GetScopes());
        who.SetDestinations(_ => [Destinations.IdentityToken]);
        return new ClaimsPrincipal(who);
    }
}
