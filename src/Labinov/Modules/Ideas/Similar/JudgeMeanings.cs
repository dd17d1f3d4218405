using Labinov.Data;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Similar;

/// <summary>A row of a file as typed.</summary>
public sealed record MeaningRecord(
    int Line,
    string Concept,
    string Field,
    string Words,
    string Source
);

/// <param name="Words">Key of what is wrong; gets the cell as its only argument.</param>
public sealed record MeaningError(int Line, string Words, string Cell);

/// <param name="New">Concepts that are not known yet.</param>
/// <param name="Changed">Known ones of which the file says something else.</param>
/// <param name="Known">Rows that say what stands there already.</param>
public sealed record MeaningOutcome(
    IReadOnlyList<MeaningRecord> New,
    IReadOnlyList<MeaningRecord> Changed,
    int Known,
    IReadOnlyList<MeaningError> Errors
);

/// <summary>Looks at a file of meanings row by row, and brings the good rows in: one query each.</summary>
public static class JudgeMeanings
{
    public static async Task<MeaningOutcome> RunAsync(
        LabinovDb db,
        IReadOnlyList<MeaningRecord> records,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(records);
        var known = await db
            .FieldMeanings.AsNoTracking()
            .ToDictionaryAsync(meaning => meaning.Concept, StringComparer.Ordinal, cancel);
        var met = new HashSet<string>(StringComparer.Ordinal);
        var (fresh, changed) = (new List<MeaningRecord>(), new List<MeaningRecord>());
        var errors = new List<MeaningError>();
        var same = 0;
        foreach (var record in records)
        {
            var concept = Slug.Of(record.Concept);
            if (WhatIsWrong(record, concept) is { } wrong)
            {
                errors.Add(wrong);
            }
            else if (!met.Add(concept))
            {
                errors.Add(new(record.Line, "ideas.meaning.error.twice", record.Concept));
            }
            else if (!known.TryGetValue(concept, out var there))
            {
                fresh.Add(record);
            }
            else if (Says(there, record))
            {
                same++;
            }
            else
            {
                changed.Add(record);
            }
        }

        return new MeaningOutcome(fresh, changed, same, errors);
    }

    /// <summary>Adds to the context and does not save.</summary>
    public static async Task BringInAsync(
        LabinovDb db,
        MeaningOutcome outcome,
        Actor actor,
        DateTime now,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(outcome);
        foreach (var row in outcome.New)
        {
            db.Add(
                FieldMeaning.New(
                    actor,
                    Id<FieldMeaning>.New(now),
                    row.Concept,
                    row.Field,
                    row.Words,
                    SourceOf(row),
                    now
                )
            );
        }

        var concepts = outcome.Changed.Select(row => Slug.Of(row.Concept)).ToList();
        var there = await db
            .FieldMeanings.Where(meaning => concepts.Contains(meaning.Concept))
            .ToDictionaryAsync(meaning => meaning.Concept, StringComparer.Ordinal, cancel);
        foreach (var row in outcome.Changed)
        {
            there[Slug.Of(row.Concept)].Change(actor, row.Field, row.Words, SourceOf(row), now);
        }
    }

    // "new" is the address of the form that adds one, "import" of this one.
    private static MeaningError? WhatIsWrong(MeaningRecord row, string concept) =>
        concept.Length > FieldMeaning.ConceptMax || concept is "-" or "new" or "import"
            ? new(row.Line, "ideas.meaning.error.concept", row.Concept)
        : Slug.Of(row.Field) is "-" or { Length: > FieldMeaning.FieldMax }
            ? new(row.Line, "ideas.meaning.error.field", row.Field)
        : FieldMeaning.Split(row.Words).Length == 0
            ? new(row.Line, "ideas.meaning.error.words", row.Words)
        : row.Words.Length > FieldMeaning.WordsMax
            ? new(row.Line, "ideas.meaning.error.long", row.Concept)
        : row.Source.Length > FieldMeaning.SourceMax
            ? new(row.Line, "ideas.meaning.error.source", row.Source)
        : null;

    private static bool Says(FieldMeaning there, MeaningRecord row) =>
        there.UntilOn is null
        && there.Field == Slug.Of(row.Field)
        && FieldMeaning
            .Split(there.Words)
            .SequenceEqual(FieldMeaning.Split(row.Words), StringComparer.Ordinal)
        && (there.Source ?? "") == row.Source;

    private static string? SourceOf(MeaningRecord row) =>
        row.Source.Length == 0 ? null : row.Source;
}
