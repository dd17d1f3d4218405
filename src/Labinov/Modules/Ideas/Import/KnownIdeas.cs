using System.Globalization;
using System.Text.RegularExpressions;
using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Import;

/// <summary>For some rows at once: which innovations here are, or may be, the ones they tell of. A constant number of queries.</summary>
internal sealed partial class KnownIdeas
{
    /// <summary>Titles so alike that a person should say whether they mean the same.</summary>
    private const double Alike = 0.85;
    private const int MostTitles = 3000;
    private const int BucketLetters = 4;

    private readonly Dictionary<string, Record> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Record> bySource = new(StringComparer.Ordinal);
    private readonly Dictionary<Id<Idea>, Record> byIdea = [];
    private readonly Dictionary<int, Known> byNumber = [];
    private readonly Dictionary<Id<Idea>, Known> byId = [];
    private readonly ILookup<string, Known> bySlug;
    private readonly ILookup<(Id<Organisation>, string), Known> near;

    public sealed record Record(ImportedRecord Row, string Title);

    public sealed record Known(
        Id<Idea> Id,
        int Number,
        string Title,
        string Slug,
        Id<Organisation> UnitId,
        Id<Region>? RegionId
    );

    private KnownIdeas(List<Record> records, List<Known> ideas, List<Known> titles)
    {
        foreach (var record in records)
        {
            byKey.TryAdd(record.Row.Key, record);
            byIdea[record.Row.IdeaId] = record;
            if (record.Row.SourceKey is { } source)
            {
                bySource.TryAdd(source, record);
            }
        }

        foreach (var idea in ideas)
        {
            byNumber[idea.Number] = idea;
            byId[idea.Id] = idea;
        }

        bySlug = ideas.ToLookup(idea => idea.Slug, StringComparer.Ordinal);
        near = titles.ToLookup(idea => (idea.UnitId, Bucket(idea.Slug)));
    }

    public ImportedRecord? RecordOf(Id<Idea> idea) => byIdea.GetValueOrDefault(idea)?.Row;

    /// <summary>By the address of its page here; the title must not be quite another, for the address may be of another installation.</summary>
    public Known? ByAddress(RowReading row) =>
        NumberIn(row.Address) is { } number
        && byNumber.TryGetValue(number, out var idea)
        && Likeness.OfTitles(idea.Title, row.Title) > 0.3
            ? idea
            : null;

    /// <summary>By what an earlier import remembers.</summary>
    public Id<Idea>? ByRecord(Judged row)
    {
        if (
            row.SourceKey is { } source
            && bySource.TryGetValue(source, out var numbered)
            && byId.TryGetValue(numbered.Row.IdeaId, out var idea)
            && idea.UnitId == row.Owner.Office.Id
            && Likeness.OfTitles(numbered.Title, row.Row.Title) > 0.4
        )
        {
            return numbered.Row.IdeaId;
        }

        return byKey.TryGetValue(row.Key, out var record) ? record.Row.IdeaId : null;
    }

    public Known? ByNumber(int number) => byNumber.GetValueOrDefault(number);

    /// <summary>Written here by somebody, or brought by another file: the same title in the same region, or nearly the same at the same office.</summary>
    public Known? Suspect(Judged row)
    {
        var slug = Slug.Of(row.Row.Title);
        var (office, region) = (row.Owner.Office.Id, row.Owner.Region?.Id);
        return bySlug[slug]
                .FirstOrDefault(idea =>
                    idea.UnitId == office || (region is not null && idea.RegionId == region)
                )
            ?? (
                office is { } unit
                    ? near[(unit, Bucket(slug))]
                        .FirstOrDefault(idea =>
                            Likeness.OfTitles(idea.Title, row.Row.Title) >= Alike
                        )
                    : null
            );
    }

    /// <summary><c>same:128</c> as an answer.</summary>
    public static int? NumberOf(string answer) =>
        answer.StartsWith("same:", StringComparison.Ordinal)
        && int.TryParse(answer.AsSpan(5), CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static int? NumberIn(string address) =>
        Numbered().Match(address) is { Success: true } found
        && int.TryParse(found.Groups["number"].Value, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    // Alike titles begin alike and hold the same numbers.
    private static string Bucket(string slug) =>
        slug.Start(BucketLetters) + string.Concat(slug.Where(char.IsAsciiDigit));

    private static IQueryable<Known> Select(IQueryable<Idea> ideas) =>
        ideas.Select(idea => new Known(
            idea.Id,
            idea.Number,
            idea.Title,
            idea.SearchTitle,
            idea.UnitId,
            idea.RegionId
        ));

    [GeneratedRegex(
        @"/(?:innovations|ideas)/(?<number>\d{1,9})(?:/|$)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Numbered();
}
