using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace Labinov.House.Web;

/// <summary>
/// Whose word counts for where a request came from (<c>X-Forwarded-For</c>, <c>X-Forwarded-Proto</c>): the proxies named in
/// <c>Labinov:Proxies</c> and nobody else, or a stranger could choose the address by which forms are counted.
/// </summary>
internal static class Proxies
{
    private const string Setting = "Labinov:Proxies";

    public static void AddProxies(this IServiceCollection services, IConfiguration settings)
    {
        var named = Named(settings).ToList();
        services.Configure<ForwardedHeadersOptions>(options =>
        {
            if (named.Count == 0)
            {
                return;
            }

            options.ForwardedHeaders =
                ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            options.ForwardLimit = null; // as far as the named ones go
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            named.ForEach(options.KnownIPNetworks.Add);
        });
    }

    public static void UseProxies(this WebApplication app)
    {
        if (Named(app.Configuration).Any())
        {
            app.UseForwardedHeaders();
        }
    }

    // Addresses or networks: <c>10.0.0.5, 10.1.0.0/16, ::1</c>.
    private static IEnumerable<IPNetwork> Named(IConfiguration settings) =>
        (settings[Setting] ?? "")
            .Split([',', ' '], StringSplitOptions.RemoveEmptyEntries)
            .Select(one =>
                IPNetwork.TryParse(one, out var network) ? network
                : IPAddress.TryParse(one, out var address)
                    ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
                : throw new InvalidOperationException(
                    $"{Setting}: \"{one}\" is no address and no network."
                )
            );
}
