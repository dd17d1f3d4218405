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

    public static string Support(int number) => Of(number, "support");

    public static string Comments(int number) => Of(number, "comments");

    /// <summary>A comment where it stands: on the first page of all, when it is new.</summary>
    public static string Comment(int number, int said) => $"{Comments(number)}#{Anchor(said)}";

    public static string Anchor(int said) =>
        string.Create(CultureInfo.InvariantCulture, $"comment-{said}");

    public static string WithdrawComment(int number, int said) =>
        string.Create(CultureInfo.InvariantCulture, $"{Comments(number)}/{said}/withdraw");

    public static string TakeDownComment(int number, int said) =>
        string.Create(CultureInfo.InvariantCulture, $"{Comments(number)}/{said}/take-down");

    /// <summary>Where one supports and comments on the page of an innovation.</summary>
    public static string Voices(int number, string title) => To(number, title) + "#voices";

    private static string Of(int number, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{All}/{number}/{what}");

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
