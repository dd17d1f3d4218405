using Microsoft.AspNetCore.StaticAssets;

namespace Labinov.House.Web;

/// <summary>
/// Style, scripts and drawings under names that carry a fingerprint of their content, so that browsers keep them for ever and ask for a
/// changed file at once. The language is not part of their address: they are fetched once for both.
/// </summary>
public sealed class Assets
{
    private Dictionary<string, string> routes = new(StringComparer.Ordinal);

    /// <summary>Learns the fingerprinted names when the doors are mapped.</summary>
    public void Know(IEnumerable<StaticAssetDescriptor> descriptors)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var descriptor in descriptors)
        {
            foreach (var property in descriptor.Properties)
            {
                if (property.Name == "label")
                {
                    known[property.Value] = descriptor.Route;
                }
            }
        }

        routes = known;
    }

    /// <summary>The present address of <c>site.css</c>, relative to the root.</summary>
    public string Find(string name) => routes.GetValueOrDefault(name, name);
}

public static class AssetExtensions
{
    /// <summary>The address of a file of <c>wwwroot</c> for this visitor: <c>/site.x1y2z3.css</c>.</summary>
    public static string Asset(this HttpContext http, string name)
    {
        ArgumentNullException.ThrowIfNull(http);
        return http.Root() + "/" + http.RequestServices.GetRequiredService<Assets>().Find(name);
    }

    /// <summary>
    /// The address of a script that browsers look for again by its name: a worker in the background, which a fingerprint would strand on
    /// its first version. It stands at the root, so that it may serve pages of both languages.
    /// </summary>
    public static string Worker(this HttpContext http, string name) => http.Root() + "/" + name;
}
