using System.Globalization;
using Labinov.House;

namespace Labinov.Modules.Gallery;

/// <summary>Addresses of this module, without language prefix.</summary>
public static class GalleryLinks
{
    public const string All = "/innovations";
    public const string Feed = "/innovations/feed.atom";

    public static string To(int number, string title) =>
        string.Create(CultureInfo.InvariantCulture, $"{All}/{number}/{Slug.Of(title)}");

    /// <summary>The list narrowed as the filter says: <c>/innovations?kind=process</c>.</summary>
    public static string List(GalleryFilter filter) => All + Query(filter);

    /// <param name="format"><c>xlsx</c> or <c>csv</c>.</param>
    public static string Export(GalleryFilter filter, string format) =>
        $"{All}/export.{format}" + Query(filter);

    public static string FeedOf(GalleryFilter filter) => Feed + Query(filter);

    private static string Query(GalleryFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var query = string.Join(
            '&',
            filter.Pairs().Select(pair => pair.Name + "=" + Uri.EscapeDataString(pair.Value))
        );
        return query.Length == 0 ? "" : "?" + query;
    }
}
