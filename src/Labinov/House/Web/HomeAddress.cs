using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Labinov.House.Web;

/// <summary>
/// The address by which this installation is reached from outside: <c>Labinov:Url</c>, else the first one it listens on. Links that leave
/// the house are made of it, never of what a request says its host was.
/// </summary>
internal sealed class HomeAddress(IConfiguration settings, IServer server) : IHomeAddress
{
    public string To(string path) => Home.TrimEnd('/') + path;

    private string Home =>
        settings["Labinov:Url"] is { Length: > 0 } set
            ? set
            : Reachable(
                    server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()
                        ?? "http://localhost"
                )
                .TrimEnd('/') + Base.Of(settings);

    // "Every address of this machine" is none that a browser can open.
    private static string Reachable(string listening) =>
        listening
            .Replace("://*", "://localhost", StringComparison.Ordinal)
            .Replace("://+", "://localhost", StringComparison.Ordinal)
            .Replace("://0.0.0.0", "://localhost", StringComparison.Ordinal)
            .Replace("://[::]", "://localhost", StringComparison.Ordinal);
}
