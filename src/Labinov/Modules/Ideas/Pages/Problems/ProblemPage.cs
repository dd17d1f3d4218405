using Labinov.Data;
using Labinov.Modules.Ideas.Problems;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Ideas.Pages.Problems;

/// <summary>A page about one problem of a lab.</summary>
public abstract class ProblemPage(LabinovDb db) : ProblemsPage(db)
{
    [BindProperty(SupportsGet = true, Name = "problem")]
    public int ProblemNumber { get; set; }

    /// <summary>A problem is found in its own lab only.</summary>
    protected IQueryable<Problem> Found =>
        Db.Problems.Where(row => row.LabId == Lab.Id && row.Number == ProblemNumber);

    /// <summary>Where one goes on afterwards.</summary>
    protected string Back => ProblemsLinks.To(Number, ProblemNumber);
}
