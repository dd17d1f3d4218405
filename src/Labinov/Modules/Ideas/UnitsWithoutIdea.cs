using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas;

/// <summary>
/// Units of a lab from which no idea has come yet, their own or one of a unit below them. Asked from the first day of Diagnose; a draft does not count,
/// because nobody but its author knows of it.
/// </summary>
internal sealed class UnitsWithoutIdea : IOutstanding
{
    public const string Address = "ideas";

    public string Code => Address;

    public string Words => "ideas.outstanding";

    public int Order => 40;

    public async Task<Outstanding?> ReadAsync(LabinovDb db, LabFacts lab, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(lab);
        if (await db.DiagnosedAsync(lab.Id, cancel) is not { } diagnose)
        {
            return null;
        }

        var units = await db.UnitsWithIdeasAsync(lab.Id, cancel);
        if (units.Count == 0)
        {
            return null;
        }

        var owing = units
            .Where(unit => !unit.HasIdea)
            .Select(unit => new Owing(unit.Unit, null))
            .ToList();
        return new Outstanding(units.Count, owing.Count, owing, diagnose.UntilOn, IdeasLinks.New);
    }
}

/// <summary>The same as a line of the check list before Diagnose ends.</summary>
internal sealed class EveryUnitHasIdea : IGateCheck
{
    public StageKind Stage => StageKind.Diagnose;

    public int Order => 40;

    public async Task<GateCheck?> ReadAsync(LabinovDb db, LabFacts lab, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(lab);
        // Asked of nobody before Diagnose, so that the line never leads to a list that is not there.
        return await new UnitsWithoutIdea().ReadAsync(db, lab, cancel) is { } asked
            ? new GateCheck(
                "ideas.gate",
                asked.Of - asked.Missing,
                asked.Of,
                ProgrammeLinks.Outstanding(lab.Number, UnitsWithoutIdea.Address)
            )
            : null;
    }
}
