using System.Globalization;
using Labinov.Data;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme;

/// <summary>A published figure as pages show it, in both languages of what the source said.</summary>
/// <param name="Region">Present name of the region; null for the nation.</param>
/// <param name="Locus">As the source names it.</param>
/// <param name="LabNumber">Null where the figure belongs to no lab.</param>
public sealed record PublishedRow(
    int Line,
    string Statement,
    int YearFrom,
    int YearUntil,
    string? Region,
    string Locus,
    int? LabNumber,
    string? LabName,
    ObservedAt Stage,
    string StagePublished,
    Measure Measure,
    long? Value,
    long? ValueUntil,
    Qualifier Qualifier,
    string CountedIndonesian,
    string CountedEnglish,
    string ObservedFrom,
    string ObservedUntil,
    string Published,
    string Source,
    string Archive,
    string NoteIndonesian,
    string NoteEnglish
)
{
    /// <summary>Which part of the whole was counted; empty: all.</summary>
    public string Counted => IsEnglish ? CountedEnglish : CountedIndonesian;

    public string Note => IsEnglish ? NoteEnglish : NoteIndonesian;

    /// <summary>Null when the source is a text without an address.</summary>
    public Uri? SourceAddress =>
        Uri.TryCreate(Source, UriKind.Absolute, out var address)
        && address.Scheme is "http" or "https"
            ? address
            : null;

    /// <summary>Where a copy is kept, as an address; null without one.</summary>
    public Uri? ArchiveAddress =>
        Archive.Length > 0
        && Uri.TryCreate("https://" + Archive.Split(' ')[0], UriKind.Absolute, out var address)
        && address.Host.Contains('.', StringComparison.Ordinal)
            ? address
            : null;

    /// <summary>For sorting by when it was counted, as far as that is known.</summary>
    public string When => ObservedFrom.Length > 0 ? ObservedFrom : Published;

    private static bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
}

/// <summary>How the published figures are narrowed.</summary>
/// <param name="Text">Words of the locus as the source names it.</param>
public sealed record PublishedFilter(string? Text, int? Year, Measure? Measure, bool OnlyNation);

public static class PublishedRows
{
    public static IQueryable<Observation> Matching(
        this IQueryable<Observation> figures,
        LabinovDb db,
        PublishedFilter filter
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(filter);
        foreach (var word in new LabFilter(filter.Text, null, null, null, false).Words)
        {
            figures = figures.Where(row =>
                row.SearchName.Contains(word)
                || db.Labs.Any(lab => lab.Id == row.LabId && lab.SearchName.Contains(word))
            );
        }

        if (filter.Year is { } year)
        {
            figures = figures.Where(row => row.YearFrom <= year && row.YearUntil >= year);
        }

        if (filter.Measure is { } measure)
        {
            figures = figures.Where(row => row.Measure == measure);
        }

        return filter.OnlyNation ? figures.Where(row => row.RegionId == null) : figures;
    }

    /// <summary>One query, whatever the number of rows.</summary>
    public static IQueryable<PublishedRow> Rows(this IQueryable<Observation> figures, LabinovDb db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return figures.Select(row => new PublishedRow(
            row.Line,
            row.Statement,
            row.YearFrom,
            row.YearUntil,
            db.Regions.Where(region => region.Id == row.RegionId)
                .Select(region => region.Name)
                .FirstOrDefault(),
            row.Locus,
            db.Labs.Where(lab => lab.Id == row.LabId)
                .Select(lab => (int?)lab.Number)
                .FirstOrDefault(),
            db.Labs.Where(lab => lab.Id == row.LabId).Select(lab => lab.Name).FirstOrDefault(),
            row.Stage,
            row.StagePublished,
            row.Measure,
            row.Value,
            row.ValueUntil,
            row.Qualifier,
            row.Counted,
            row.CountedEnglish,
            row.ObservedFrom,
            row.ObservedUntil,
            row.Published,
            row.Source,
            row.Archive,
            row.Note,
            row.NoteEnglish
        ));
    }
}
