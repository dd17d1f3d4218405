using System.Globalization;
using Labinov.Data;
using Labinov.Data.Ledger;

namespace Labinov.Cli;

/// <summary>Proves that nobody bent the record: computes the chain of seals anew and holds it against the daily roots. Changes nothing.</summary>
internal sealed class Audit : Verb
{
    public override string Name => "audit";
    public override string Usage =>
        "audit verify [--roots FILE]    computes every seal of the ledger anew; FILE: a copy of /ledger/roots.csv kept elsewhere";

    public override async Task<int> RunAsync(IServiceProvider services, string[] args)
    {
        if (Roots(args) is not { } file)
        {
            await Console.Error.WriteLineAsync("bin/labinov " + Usage);
            return 2;
        }

        var outside = new List<Vouched>();
        if (file.Length > 0)
        {
            if (!File.Exists(file) || await ReadAsync(file) is not { Count: > 0 } read)
            {
                await Console.Error.WriteLineAsync($"roots={file} unreadable");
                return 1;
            }

            outside = read;
        }

        // No migration here: who verifies changes nothing.
        await using var db = services.GetRequiredService<NewDb>()();
        var found = await VerifyLedger.RunAsync(db, outside, CancellationToken.None);
        foreach (var fault in found.Faults)
        {
            await Console.Error.WriteLineAsync(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"fault={fault.Fault} position={fault.Position}{Said("entry", fault.Entry)}{Said("root", fault.Day?.ToString("O", CultureInfo.InvariantCulture))}"
                )
            );
        }

        await Console.Out.WriteLineAsync(
            string.Create(
                CultureInfo.InvariantCulture,
                $"entries={found.Entries} position={found.Position} hash={found.Hash} roots={found.Roots} unsealed={found.Unsealed} faults={found.Faults.Count}"
            )
        );
        return found.Faults.Count == 0 ? 0 : 1;
    }

    private static string Said(string name, object? what) => what is null ? "" : $" {name}={what}";

    // Null when called wrongly, empty when no file is named.
    private static string? Roots(string[] args) =>
        args switch
        {
            ["verify"] or ["verify", "--data", _] => "",
            ["verify", "--roots", var file] => file,
            ["verify", "--roots", var file, "--data", _] => file,
            ["verify", "--data", _, "--roots", var file] => file,
            _ => null,
        };

    private static async Task<List<Vouched>> ReadAsync(string file)
    {
        var roots = new List<Vouched>();
        await foreach (var line in File.ReadLinesAsync(file))
        {
            if (
                line.Split(',') is [var day, var position, var hash, ..]
                && DateOnly.TryParseExact(
                    day,
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var on
                )
                && long.TryParse(position, CultureInfo.InvariantCulture, out var at)
            )
            {
                roots.Add(new(on, at, hash.Trim()));
            }
        }

        return roots;
    }
}
