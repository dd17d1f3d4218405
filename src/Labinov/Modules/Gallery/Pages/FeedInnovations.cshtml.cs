using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Labinov.Data;
using Labinov.House.Web;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Gallery.Pages;

/// <summary>
/// What was newly shown, as Atom 1.0 (RFC 4287), narrowed like the list. Ids are tag addresses of the first day of the programme's home on
/// this host, so that an entry stays the same in both languages and when its title changes.
/// </summary>
[AllowAnonymous]
[KeptForStrangers]
public sealed class FeedInnovations(LabinovDb db, Words words) : GalleryListPage
{
    private const int Most = 30;
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var filter = Filter with { Asked = GallerySort.Newest };
        var rows = new List<ExhibitRow>();
        await foreach (var row in await db.EveryExhibitAsync(filter, Most, cancel))
        {
            rows.Add(row);
            if (rows.Count == Most)
            {
                break;
            }
        }

        Response.Headers.CacheControl = "public, max-age=300";
        return Content(Text(Feed(rows)), "application/atom+xml; charset=utf-8", Encoding.UTF8);
    }

    private XDocument Feed(List<ExhibitRow> rows)
    {
        var home = $"{Request.Scheme}://{Request.Host}{Request.PathBase}";
        var list = Filter with { Asked = null };
        var updated = rows.Count == 0 ? DateTime.UnixEpoch : rows.Max(row => row.UpdatedAt);
        return new XDocument(
            new XElement(
                Atom + "feed",
                new XAttribute(XNamespace.Xml + "lang", words["house.lang"].Value),
                new XElement(Atom + "id", home + GalleryLinks.FeedOf(list)),
                new XElement(Atom + "title", words["gallery.feed.title"].Value),
                new XElement(Atom + "subtitle", words["gallery.description"].Value),
                new XElement(Atom + "updated", Stamp(updated)),
                Author(words["ui.name"].Value),
                Link("self", "application/atom+xml", home + GalleryLinks.FeedOf(list)),
                Link("alternate", "text/html", home + GalleryLinks.List(list)),
                rows.Select(row => Entry(row, home))
            )
        );
    }

    private XElement Entry(ExhibitRow row, string home) =>
        new(
            Atom + "entry",
            new XElement(
                Atom + "id",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"tag:{Request.Host.Host},2015:innovations/{row.Number}"
                )
            ),
            new XElement(Atom + "title", Clean(row.Title)),
            new XElement(Atom + "published", Stamp(row.PublishedAt)),
            new XElement(Atom + "updated", Stamp(row.UpdatedAt)),
            Author(Clean(row.UnitName)),
            Link("alternate", "text/html", home + GalleryLinks.To(row.Number, row.Title)),
            row.Kind is { } kind
                ? new XElement(
                    Atom + "category",
                    new XAttribute("term", Code.Of(kind)),
                    new XAttribute("label", words.Of(kind))
                )
                : null,
            row.Summary.Length > 0 ? new XElement(Atom + "summary", Clean(row.Summary)) : null
        );

    private static XElement Author(string name) =>
        new(Atom + "author", new XElement(Atom + "name", name));

    private static XElement Link(string rel, string type, string href) =>
        new(
            Atom + "link",
            new XAttribute("rel", rel),
            new XAttribute("type", type),
            new XAttribute("href", href)
        );

    private static string Stamp(DateTime utc) =>
        utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    // What people paste may hold characters that XML forbids.
    private static string Clean(string text) =>
        text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.Where(XmlConvert.IsXmlChar));

    private static string Text(XDocument feed) =>
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + feed.ToString(SaveOptions.None);
}
