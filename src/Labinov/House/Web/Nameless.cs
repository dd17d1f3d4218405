namespace Labinov.House.Web;

/// <summary>
/// On this page nobody is anybody: whoever is signed in is a stranger here, for the page, for its head and for the request log. For answers that
/// must not be known as anybody's; nothing behind such a page can learn who acts, even by mistake.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NamelessAttribute : Attribute
{
    public static bool IsOn(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        return http.GetEndpoint()?.Metadata.GetMetadata<NamelessAttribute>() is not null;
    }
}
