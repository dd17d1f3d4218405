using System.Globalization;
using Labinov.Modules.Ideas;

namespace Labinov.Modules.Gallery;

/// <summary>Where a page of the gallery begins: what the order goes by, and a number that decides between equals.</summary>
internal readonly record struct GalleryKey(string Head, long Tail)
{
    /// <summary>Null for what is no key of this order.</summary>
    public static GalleryKey? Parse(string? text, GallerySort sort)
    {
        var dot = text?.LastIndexOf('.') ?? -1;
        if (
            dot <= 0
            || dot > 100
            || !long.TryParse(text.AsSpan(dot + 1), NumberStyles.None, null, out var tail)
        )
        {
            return null;
        }

        var head = text![..dot];
        return sort == GallerySort.Title
            ? head.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')
                ? new GalleryKey(head, tail)
                : null
            : long.TryParse(head, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number <= DateTime.MaxValue.Ticks
                ? new GalleryKey(head, tail)
                : null;
    }

    public long Number => long.Parse(Head, CultureInfo.InvariantCulture);

    public static string Of(ExhibitRow row, GallerySort sort) =>
        sort switch
        {
            GallerySort.Title => Text(row.TitleKey, row.Number),
            GallerySort.Year => Text(row.Year, row.Number),
            GallerySort.Supported => Text(row.Supports, row.Number),
            _ => Text(row.PublishedAt.Ticks, row.Number),
        };

    public static string Text(object head, long tail) =>
        string.Create(CultureInfo.InvariantCulture, $"{head}.{tail}");
}

/// <summary>The orders of the gallery, walked by key in both directions along an index.</summary>
internal static class GalleryWalk
{
    /// <summary>Those that the filter lets through; the words that are sought are not looked at here.</summary>
    public static IQueryable<Exhibit> Narrowed(this IQueryable<Exhibit> all, GalleryFilter filter)
    {
        if (filter.Region is { } region)
        {
            all = all.Where(exhibit => exhibit.RegionCode == region);
        }
        else if (filter.Province is { } province)
        {
            all = all.Where(exhibit => exhibit.ProvinceCode == province);
        }

        if (filter.Year is { } year)
        {
            all = all.Where(exhibit => exhibit.Year == year);
        }

        if (filter.Kind is { } kind)
        {
            all = all.Where(exhibit => exhibit.Kind == kind);
        }

        if (filter.UnitKind is { } unit)
        {
            all = all.Where(exhibit => exhibit.UnitKind == unit);
        }

        return all;
    }

    /// <summary>In order from the key on, or backwards from it; the first condition of each is what the index seeks by.</summary>
    public static IQueryable<Exhibit> From(
        this IQueryable<Exhibit> all,
        GallerySort sort,
        GalleryKey? key,
        bool back
    ) =>
        sort switch
        {
            GallerySort.Title => ByTitle(all, key, back),
            GallerySort.Year => ByYear(all, key, back),
            GallerySort.Supported => BySupport(all, key, back),
            _ => ByTime(all, key, back),
        };

    private static IQueryable<Exhibit> ByTitle(IQueryable<Exhibit> all, GalleryKey? key, bool back)
    {
        if (key is { } at)
        {
            all = back
                ? all.Where(exhibit =>
                    exhibit.TitleKey.CompareTo(at.Head) <= 0
                    && (exhibit.TitleKey != at.Head || exhibit.Number < at.Tail)
                )
                : all.Where(exhibit =>
                    exhibit.TitleKey.CompareTo(at.Head) >= 0
                    && (exhibit.TitleKey != at.Head || exhibit.Number > at.Tail)
                );
        }

        return back
            ? all.OrderByDescending(exhibit => exhibit.TitleKey)
                .ThenByDescending(exhibit => exhibit.Number)
            : all.OrderBy(exhibit => exhibit.TitleKey).ThenBy(exhibit => exhibit.Number);
    }

    private static IQueryable<Exhibit> ByYear(IQueryable<Exhibit> all, GalleryKey? key, bool back)
    {
        if (key is { } at)
        {
            var year = (int)Math.Min(at.Number, Idea.LastYear);
            all = back
                ? all.Where(exhibit =>
                    exhibit.Year >= year && (exhibit.Year != year || exhibit.Number > at.Tail)
                )
                : all.Where(exhibit =>
                    exhibit.Year <= year && (exhibit.Year != year || exhibit.Number < at.Tail)
                );
        }

        return back
            ? all.OrderBy(exhibit => exhibit.Year).ThenBy(exhibit => exhibit.Number)
            : all.OrderByDescending(exhibit => exhibit.Year)
                .ThenByDescending(exhibit => exhibit.Number);
    }

    private static IQueryable<Exhibit> BySupport(
        IQueryable<Exhibit> all,
        GalleryKey? key,
        bool back
    )
    {
        if (key is { } at)
        {
            var supports = (int)Math.Min(at.Number, int.MaxValue);
            all = back
                ? all.Where(exhibit =>
                    exhibit.Supports >= supports
                    && (exhibit.Supports != supports || exhibit.Number > at.Tail)
                )
                : all.Where(exhibit =>
                    exhibit.Supports <= supports
                    && (exhibit.Supports != supports || exhibit.Number < at.Tail)
                );
        }

        return back
            ? all.OrderBy(exhibit => exhibit.Supports).ThenBy(exhibit => exhibit.Number)
            : all.OrderByDescending(exhibit => exhibit.Supports)
                .ThenByDescending(exhibit => exhibit.Number);
    }

    private static IQueryable<Exhibit> ByTime(IQueryable<Exhibit> all, GalleryKey? key, bool back)
    {
        if (key is { } at)
        {
            var time = new DateTime(at.Number, DateTimeKind.Utc);
            all = back
                ? all.Where(exhibit =>
                    exhibit.PublishedAt >= time
                    && (exhibit.PublishedAt != time || exhibit.Number > at.Tail)
                )
                : all.Where(exhibit =>
                    exhibit.PublishedAt <= time
                    && (exhibit.PublishedAt != time || exhibit.Number < at.Tail)
                );
        }

        return back
            ? all.OrderBy(exhibit => exhibit.PublishedAt).ThenBy(exhibit => exhibit.Number)
            : all.OrderByDescending(exhibit => exhibit.PublishedAt)
                .ThenByDescending(exhibit => exhibit.Number);
    }
}
