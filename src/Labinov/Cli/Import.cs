using System.Globalization;
using Labinov.Data;
using Labinov.Data.Tables;
using Labinov.House;
using Labinov.Modules.Ideas.Import;
using Labinov.Modules.Programme;
using Labinov.Ui.Words;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Cli;

/// <summary>Brings a file of innovations in from the machine itself. What a page would ask is rejected here, with suggestions.</summary>
internal sealed class Import : Verb
{
    public override string Name => "import";
    public override string Usage =>
        "import FILE [--lab NUMBER] [--sheet NAME] [--publish] [--keep-capitals] [--dry-run]    brings innovations in from xlsx, csv or jsonl";

    public override async Task<int> RunAsync(IServiceProvider services, string[] args)
    {
        var file = args.FirstOrDefault(arg => !arg.StartsWith("--", StringComparison.Ordinal));
        if (file is null || args[0] != file)
        {
            await Console.Error.WriteLineAsync("bin/labinov " + Usage);
            return 2;
        }

        var words = services.GetRequiredService<Words>();
        if (!File.Exists(file))
        {
            await Console.Error.WriteLineAsync(words["ideas.import.verb.no-file", file]);
            return 1;
        }

        await services.GetRequiredService<Seeds>().PrepareAsync(CancellationToken.None);
        try
        {
            return await BringInAsync(services, words, file, args);
        }
        catch (TableBroken broken)
        {
            await Console.Error.WriteLineAsync(words[broken.Words, [.. broken.Args]]);
            return 1;
        }
        catch (RuleBroken broken)
        {
            await Console.Error.WriteLineAsync(words[broken.Words, [.. broken.Args]]);
            return 1;
        }
    }

    private static async Task<int> BringInAsync(
        IServiceProvider services,
        Words words,
        string file,
        string[] args
    )
    {
        await using var visit = services.CreateAsyncScope();
        var db = visit.ServiceProvider.GetRequiredService<LabinovDb>();
        Lab? lab = null;
        if (Array.IndexOf(args, "--lab") is >= 0 and var place)
        {
            var code = args.ElementAtOrDefault(place + 1) ?? "";
            lab = await FindLabAsync(db, code);
            if (lab is null)
            {
                await Console.Error.WriteLineAsync(words["ideas.import.verb.no-lab", code]);
                return 1;
            }
        }

        await using var content = File.OpenRead(file);
        var import = await visit
            .ServiceProvider.GetRequiredService<BeginImport>()
            .RunAsync(
                ImportWork.House,
                Path.GetFileName(file),
                content,
                long.MaxValue,
                Array.IndexOf(args, "--sheet") is >= 0 and var named
                    ? args.ElementAtOrDefault(named + 1) ?? ""
                    : null,
                CancellationToken.None
            );
        if (
            import.Notes.FirstOrDefault(note => note.Words == "ideas.import.note.doubled") is
            { } twice
        )
        {
            throw new RuleBroken(twice.Words, [.. twice.Args]);
        }

        import.Map(
            ImportWork.House,
            import.Fields,
            lab?.Id,
            lab?.RegionId,
            args.Contains("--publish"),
            !args.Contains("--keep-capitals"),
            goesStraightOn: !args.Contains("--dry-run")
        );
        // A server on the same database leaves what is in hand here alone.
        import.TakenInHand(services.GetRequiredService<TimeProvider>().Now());
        await db.SaveChangesAsync();
        await WorkAsync(services, db, import);
        if (import.State == ImportState.Failed)
        {
            await TellAsync(words, import.Notes[^1], null);
            return 1;
        }

        return await ReportAsync(words, db, import);
    }

    private static async Task WorkAsync(IServiceProvider services, LabinovDb db, IdeaImport import)
    {
        await services.GetRequiredService<ImportWork>().RunAsync(import.Id, CancellationToken.None);
        await db.Entry(import).ReloadAsync();
    }

    private static async Task<int> ReportAsync(Words words, LabinovDb db, IdeaImport import)
    {
        foreach (var note in import.Notes)
        {
            await TellAsync(words, note, null);
        }

        var rejected = db
            .ImportRows.AsNoTracking()
            .Where(row => row.ImportId == import.Id && row.Outcome == RowOutcome.Rejected)
            .OrderBy(row => row.Line)
            .AsAsyncEnumerable();
        await foreach (var row in rejected)
        {
            foreach (var reason in row.Findings.Where(finding => finding.IsReason))
            {
                await TellAsync(words, reason, row.Line);
            }
        }

        await Console.Out.WriteLineAsync(
            string.Create(
                CultureInfo.InvariantCulture,
                $"rows={import.Rows} created={import.Created} updated={import.Updated} unchanged={import.Unchanged} rejected={import.Rejected}"
            )
        );
        return import.Handled == import.Rows ? 0 : 1;
    }

    private static async Task TellAsync(Words words, Finding finding, int? line) =>
        await Console.Error.WriteLineAsync(
            (line is null ? "" : words["ideas.import.verb.line", line].Value)
                + (string.IsNullOrEmpty(finding.Column) ? "" : $"[{finding.Column}] ")
                + words[finding.Words, [.. finding.Args]]
        );

    // By its number, or by region and year: 72.09-2026.
    private static async Task<Lab?> FindLabAsync(LabinovDb db, string code)
    {
        if (int.TryParse(code, CultureInfo.InvariantCulture, out var number))
        {
            return await db.Labs.AsNoTracking().SingleOrDefaultAsync(lab => lab.Number == number);
        }

        return
            code.Split('-') is [var region, var written]
            && int.TryParse(written, CultureInfo.InvariantCulture, out var year)
            ? await db
                .Labs.AsNoTracking()
                .Where(lab =>
                    lab.Year == year
                    && db.Regions.Any(row => row.Id == lab.RegionId && row.Code == region)
                )
                .OrderByDescending(lab => lab.Number)
                .FirstOrDefaultAsync()
            : null;
    }
}
