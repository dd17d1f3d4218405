using Labinov.House;
using Labinov.Ui;
using Labinov.Ui.Words;

namespace Labinov.Modules.Regions.Pages;

/// <summary>Words and days of this module as the reader's language writes them.</summary>
public static class RegionsText
{
    public static string Of(this Words words, OrganisationKind kind)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words[$"regions.organisation-kind.{kind.Code()}"].Value;
    }

    public static string Of(this Words words, RegionKind kind)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words[$"regions.region-kind.{kind.ToString().ToLowerInvariant()}"].Value;
    }

    /// <summary><c>8 Desember 2022 – sekarang</c>; says plainly when the beginning is older than our sources.</summary>
    public static string Span(this Words words, DateOnly? from, DateOnly? until)
    {
        ArgumentNullException.ThrowIfNull(words);
        return (from, until) switch
        {
            (null, null) => words["regions.span.always"].Value,
            (null, { } last) => words["regions.span.until", Formats.Day(last)].Value,
            ({ } first, null) => words["regions.span.from", Formats.Day(first)].Value,
            ({ } first, { } last) => words[
                "regions.span.between",
                Formats.Day(first),
                Formats.Day(last)
            ].Value,
        };
    }

    /// <summary>Name and usual abbreviation: <c>Dinas Kesehatan (Dinkes)</c>.</summary>
    public static string WithShort(string name, string? shortName) =>
        shortName is null ? name : $"{name} ({shortName})";
}
