using Labinov.Data.Files;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;

namespace Labinov.Modules.Commitments;

/// <summary>The picture of a sheet that carries hands: kept by its content, so that anybody inside can see that it was not exchanged.</summary>
public sealed class SignedScan : Entity<SignedScan>
{
    public Id<Lab> LabId { get; private set; }

    /// <summary>SHA-256 in lower-case hex, 64 digits: where the file lies, and the proof of its integrity.</summary>
    public string Hash { get; private set; } = "";

    public ScanKind Kind { get; private set; }
    public long Bytes { get; private set; }

    [Personal("commitments.kept.bringer", "commitments.why.signature", "people.until.deed")]
    public Id<Person>? BroughtById { get; private set; }
    public DateTime At { get; private set; }

    private SignedScan() { }

    public static SignedScan Bring(
        Actor actor,
        Id<SignedScan> id,
        Id<Lab> lab,
        Scan scan,
        DateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(scan);
        return new()
        {
            Id = id,
            LabId = lab,
            Hash = scan.Hash,
            Kind = scan.Kind,
            Bytes = scan.Bytes,
            BroughtById = actor.Person is { } person ? new Id<Person>(person) : null,
            At = now,
        };
    }
}
