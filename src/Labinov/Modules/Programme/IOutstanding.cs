using Labinov.Data;
using Labinov.House;

namespace Labinov.Modules.Programme;

/// <summary>
/// Who has not yet done something that a lab asked for: signed, answered, come, written. Seen inside the lab only, never by the public.
/// Register it with <c>services.AddScoped&lt;IOutstanding, …&gt;()</c>.
/// </summary>
public interface IOutstanding
{
    /// <summary>How it reads in an address: <c>charter</c>.</summary>
    string Code { get; }

    /// <summary>Key of its name: <c>commitments.outstanding</c>.</summary>
    string Words { get; }

    /// <summary>Smaller comes first.</summary>
    int Order { get; }

    /// <summary>In the order of the units' names; null when the lab has not asked for it.</summary>
    Task<Outstanding?> ReadAsync(LabinovDb db, LabFacts lab, CancellationToken cancel);
}

/// <param name="Of">How many were asked.</param>
/// <param name="Owing">Those who have not; an anonymous survey cannot name them and gives only the number.</param>
/// <param name="Missing">How many have not.</param>
/// <param name="DueOn">The day until which it is asked; null when none was set.</param>
/// <param name="Path">Where it is done, without language prefix: it goes into the message.</param>
/// <param name="Seen">Where it is looked at by those who do not do it themselves; null when that is the same place.</param>
public sealed record Outstanding(
    int Of,
    int Missing,
    IReadOnlyList<Owing> Owing,
    DateOnly? DueOn,
    string Path,
    string? Seen = null
);

/// <param name="Person">Null where the unit as a whole owes it.</param>
public sealed record Owing(string Unit, string? Person)
{
    /// <summary>As a list or a message names them.</summary>
    public string Line => Person is null ? Unit : $"{Unit}: {Person}";
}
