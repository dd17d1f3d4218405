using Labinov.Data;
using Labinov.House.Web;
using Labinov.Modules.Programme;
using Labinov.Modules.Surveys.Readiness;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Surveys.Pages.Readiness;

/// <summary>A page about the documents of one unit of a lab.</summary>
public abstract class EvidenceDoor(LabinovDb db) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Unit { get; set; }

    public LabFacts Lab { get; private set; } = null!;
    public ReadinessRow Row { get; private set; } = null!;

    protected LabinovDb Db { get; } = db;

    protected IQueryable<Assessment> Assessments =>
        Db.ReadinessAssessments.Where(row => row.LabId == Lab.Id && row.UnitId == Row.UnitId);

    /// <summary>Who reads a unit's assessment: its own people always, others once it was handed in.</summary>
    protected bool MayRead =>
        Assessment.MayAssess(Actor, Lab, Row.UnitId)
        || (!Row.IsMissing && Assessment.MayReadAll(Actor, Lab));

    /// <summary>False: the lab is not the actor's, or the unit takes no part in it, or its page opens for others only.</summary>
    protected async Task<bool> EnterAsync(CancellationToken cancel)
    {
        if (await Db.InsideLabAsync(Number, Actor, cancel) is not { } lab)
        {
            return false;
        }

        var rows = await Db.ReadinessOf(lab.Id).ToListAsync(cancel);
        if (
            rows.Find(row => row.Number == Unit) is not { } found
            || !(Assessment.MayReadAll(Actor, lab) || Assessment.IsOfUnit(Actor, found.UnitId))
        )
        {
            return false;
        }

        (Lab, Row) = (lab, found);
        return true;
    }
}
