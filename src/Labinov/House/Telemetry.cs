using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Labinov.House;

/// <summary>What the house tells a collector about itself, when one is set up: how much and how long, never who.</summary>
public static class Telemetry
{
    /// <summary>Of the source of traces and of the meter.</summary>
    public const string Name = "Labinov";

    public static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);

    public static readonly Counter<long> LinesSealed = Meter.CreateCounter<long>(
        "labinov.ledger.sealed",
        "{line}",
        "Lines of the ledger that got their seal on this node"
    );

    /// <summary>Tagged with <c>listener</c>.</summary>
    public static readonly Counter<long> Stumbles = Meter.CreateCounter<long>(
        "labinov.ledger.stumbles",
        "{time}",
        "A listener failed and will hear the same lines again"
    );

    /// <summary>Tagged with <c>outcome</c>: sent, failed.</summary>
    public static readonly Counter<long> Mails = Meter.CreateCounter<long>(
        "labinov.mails",
        "{mail}",
        "Mails handed to the server, or refused by it"
    );
}
