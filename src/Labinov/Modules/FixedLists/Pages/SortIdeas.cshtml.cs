using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Ui.Tags;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.FixedLists.Pages;

/// <summary>To which point of the mission each chosen idea belongs; what was sorted can be sorted anew until the list is signed.</summary>
public sealed class SortIdeas(LabinovDb db) : FixedListPage(db)
{
    /// <summary>More are sorted after these.</summary>
    public const int Most = 40;

    /// <summary>Those that are sorted too.</summary>
    [BindProperty(SupportsGet = true)]
    public bool All { get; set; }

    /// <summary>By id of the idea; an empty one leaves it unsorted.</summary>
    [BindProperty]
    public Dictionary<Guid, Guid?> Points { get; set; } = [];

    public IReadOnlyList<ChosenIdea> Ideas { get; private set; } = [];
    public IReadOnlyList<Choice> Choices { get; private set; } = [];

    /// <summary>Sorted of all.</summary>
    public (int Done, int Of) Sorted { get; private set; }

    private List<ChosenIdea> chosen = [];

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await EnterAsync(cancel))
        {
            return false;
        }

        chosen = await Db.ChosenAsync(Lab.Id, cancel);
        Sorted = (chosen.Count(idea => idea.PointId is not null), chosen.Count);
        Ideas = All ? chosen : [.. chosen.Where(idea => idea.PointId is null).Take(Most)];
        var points = await Db.PointsOf(Lab.RegionId).ToListAsync(cancel);
        Choices = points.ConvertAll(point => new Choice($"{point.Id}", point.Text));
        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        return !Lab.MaySort(Actor) ? NotAllowed()
            : Choices.Count == 0
                ? LocalRedirect(Request.PathBase + FixedListsLinks.Missions(Number))
            : Page();
    }

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

        var ids = chosen.Select(idea => idea.Id).Where(id => Points.ContainsKey(id.Value)).ToList();
        var known = await Db
            .IdeaMissions.Where(row => ids.Contains(row.IdeaId))
            .ToDictionaryAsync(row => row.IdeaId, cancel);
        foreach (var idea in ids)
        {
            var choice = Choices.FirstOrDefault(one => one.Value == Points[idea.Value]?.ToString());
            var row = known.GetValueOrDefault(idea);
            if (choice is null)
            {
                if (row is not null)
                {
                    Db.Remove(row);
                }

                continue;
            }

            var point = new Id<MissionPoint>(Guid.Parse(choice.Value));
            if (row is null)
            {
                Db.Add(new IdeaMission(idea, point));
            }
            else
            {
                row.Move(point);
            }
        }

        await Db.SaveChangesAsync(cancel);
        return Done(
            Sorted.Of - Sorted.Done > ids.Count
                ? FixedListsLinks.Sort(Number)
                : FixedListsLinks.Of(Number),
            "fixedlists.sort.done"
        );
    }
}
