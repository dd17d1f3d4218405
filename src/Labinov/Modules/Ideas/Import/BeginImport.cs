using Labinov.Data;
using Labinov.Data.Files;
using Labinov.Data.Tables;
using Labinov.House;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Import;

/// <summary>Keeps a file, looks whether it is a table, and guesses what its columns mean. Adds to the context; the caller saves.</summary>
public sealed class BeginImport(LabinovDb db, IFiles files, Numbers numbers, TimeProvider time)
{
    /// <summary>Bytes through the page; the verb takes any file.</summary>
    public const long Largest = 50L * 1024 * 1024;
    private const int Samples = 3;
    private const int SampleLetters = 60;

    /// <param name="sheet">Null: the first that people see.</param>
    /// <exception cref="TableBroken">It is no table, or holds no row.</exception>
    /// <exception cref="FileTooLarge">More than <paramref name="limit"/> bytes.</exception>
    public async Task<IdeaImport> RunAsync(
        Actor actor,
        string fileName,
        Stream content,
        long limit,
        string? sheet,
        CancellationToken cancel
    )
    {
        var hash = await files.KeepAsync(content, limit, cancel);
        var look = await LookAsync(actor, hash, sheet, cancel);
        if (sheet is not null && look.Sheet != sheet)
        {
            throw new TableBroken(
                "ideas.import.file.no-such-sheet",
                sheet,
                string.Join(", ", look.Sheets)
            );
        }

        var import = IdeaImport.Begin(
            actor,
            await numbers.TakeAsync(IdeaImport.Counter, cancel),
            fileName,
            hash,
            look,
            time.Now()
        );
        db.Add(import);
        return import;
    }

    /// <param name="sheet">Null: the first that people see.</param>
    /// <exception cref="TableBroken">It is no table, or holds no row.</exception>
    public async Task<TableLook> LookAsync(
        Actor actor,
        string hash,
        string? sheet,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var kept = files.Open(hash) ?? throw new TableBroken("ideas.import.file.gone");
        var table = TableFile.Open(kept, ImportHeadings.IsKnown, sheet);
        var samples = table
            .Rows()
            .Take(Samples)
            .Select(row => Array.ConvertAll(row.Cells, cell => cell.Shortened(SampleLetters)));
        var shown = samples.ToList();
        if (shown.Count == 0)
        {
            throw new TableBroken("ideas.import.file.no-rows");
        }

        var headings = table.Columns.Select(column => column.Heading).ToList();
        var remembered = await RememberedAsync(actor, headings, cancel);
        var fields = ImportHeadings.Guess(headings, remembered);
        if (Array.TrueForAll(fields, field => field is null))
        {
            throw new TableBroken("ideas.import.file.no-heading", $"{table.HeadingLine}");
        }

        return new TableLook(
            table.Format,
            table.Sheet,
            table.Sheets,
            headings,
            fields,
            [
                .. table.Notes.Select(note => new Finding(null, note.Words, [.. note.Args], false)),
                .. Doubled(table, headings),
            ],
            shown
        );
    }

    private static IEnumerable<Finding> Doubled(TableFile table, List<string> headings) =>
        ImportHeadings
            .Doubled(headings)
            .Select(group => new Finding(
                headings[group.First()],
                "ideas.import.note.doubled",
                [
                    headings[group.First()],
                    $"{table.HeadingLine}",
                    string.Join(", ", group.Select(i => table.Columns[i].Place)),
                ],
                false
            ));

    /// <summary>Keeps what a person said of the headings, where it is not what we would have guessed anyway.</summary>
    public async Task RememberAsync(
        Actor actor,
        IReadOnlyList<string> headings,
        IReadOnlyList<ImportField?> fields,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(headings);
        ArgumentNullException.ThrowIfNull(fields);
        if (actor.Person is not { } me)
        {
            return;
        }

        var person = new Id<Person>(me);
        var known = await db
            .HeadingChoices.Where(choice => choice.PersonId == person)
            .ToDictionaryAsync(choice => choice.Heading, StringComparer.Ordinal, cancel);
        var plain = ImportHeadings.Guess(
            headings,
            new Dictionary<string, ImportField?>(StringComparer.Ordinal)
        );
        var said = headings
            .Select((heading, i) => (Heading: Slug.Of(heading), Field: fields[i], Plain: plain[i]))
            .DistinctBy(pair => pair.Heading, StringComparer.Ordinal);
        foreach (var (heading, field, guess) in said)
        {
            if (known.TryGetValue(heading, out var choice))
            {
                (choice.Field, choice.At) = (field, time.Now());
            }
            else if (field != guess)
            {
                db.Add(
                    new HeadingChoice
                    {
                        PersonId = person,
                        Heading = heading,
                        Field = field,
                        At = time.Now(),
                    }
                );
            }
        }
    }

    // One's own choices; the machine's operator takes the newest of anybody.
    private async Task<Dictionary<string, ImportField?>> RememberedAsync(
        Actor actor,
        List<string> headings,
        CancellationToken cancel
    )
    {
        var slugs = headings.ConvertAll(Slug.Of);
        var mine = actor.Person is { } me ? new Id<Person>(me) : (Id<Person>?)null;
        var rows = await db
            .HeadingChoices.Where(choice =>
                slugs.Contains(choice.Heading) && (mine == null || choice.PersonId == mine)
            )
            .OrderBy(choice => choice.At)
            .ToListAsync(cancel);
        var remembered = new Dictionary<string, ImportField?>(StringComparer.Ordinal);
        rows.ForEach(row => remembered[row.Heading] = row.Field);
        return remembered;
    }
}
