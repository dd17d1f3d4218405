using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.FixedLists.Pages;

/// <summary>The points of the mission, one to a line as they stand in the plan of the head of region.</summary>
public sealed class EditMissions(LabinovDb db, TimeProvider time, Words words) : FixedListPage(db)
{
    private const int TextMax = MissionPoint.Most * (MissionPoint.TextMax + 2);

    [BindProperty, AtMost(TextMax)]
    public string? Lines { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Lab.MaySort(Actor))
        {
            return NotAllowed();
        }

        Lines = string.Join(
            '\n',
            await Db.PointsOf(Lab.RegionId).Select(point => point.Text).ToListAsync(cancel)
        );
        return Page();
    }

    public override Task<bool> LoadAsync(CancellationToken cancel) => EnterAsync(cancel);

    /// <summary>A line that reads as before keeps its ideas; one that is gone leaves them unsorted.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Lab.MaySort(Actor))
        {
            return NotAllowed();
        }

        var wanted = (Lines ?? "")
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        if (wanted.Count > MissionPoint.Most)
        {
            ModelState.AddModelError(
                nameof(Lines),
                words["fixedlists.error.many-points", MissionPoint.Most]
            );
        }

        if (wanted.Find(line => line.Length > MissionPoint.TextMax) is { } longest)
        {
            ModelState.AddModelError(
                nameof(Lines),
                words["fixedlists.error.long-point", longest.Shortened(40), MissionPoint.TextMax]
            );
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        var known = await Db.PointsOf(Lab.RegionId).ToListAsync(cancel);
        for (var i = 0; i < wanted.Count; i++)
        {
            if (known.Find(point => point.Text == wanted[i]) is { } same)
            {
                same.Say(Actor, Lab, i + 1, wanted[i]);
            }
            else
            {
                var id = Id<MissionPoint>.New(time.Now());
                Db.Add(MissionPoint.Of(Actor, Lab, id, i + 1, wanted[i]));
            }
        }

        var gone = known.FindAll(point => !wanted.Contains(point.Text));
        var ids = gone.ConvertAll(point => point.Id);
        gone.ForEach(point => point.Drop(Actor, Lab, time.Today(Lab.TimeZone)));
        Db.RemoveRange(
            await Db.IdeaMissions.Where(row => ids.Contains(row.PointId)).ToListAsync(cancel)
        );
        await Db.SaveChangesAsync(cancel);
        return Done(FixedListsLinks.Sort(Number), "fixedlists.missions.done");
    }
}
