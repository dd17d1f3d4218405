using Labinov.Data;
using Labinov.Modules.Commitments.Talk;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Teams;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Commitments.Pages;

/// <summary>What to say at Drum-up: what a lab is, the six excuses with a reply, this region in figures, and how regions like it fared.</summary>
public sealed class ShowTalk(LabinovDb db, IEnumerable<ITalkStories> slots) : InsidePage(db)
{
    public IReadOnlyList<TalkStory> Stories { get; private set; } = [];
    public int Units { get; private set; }
    public int LabsBefore { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await EnterAsync(cancel))
        {
            return NotFound();
        }

        if (!Lab.MayCoach(Actor) && !Lab.MayArrange(Actor) && !Lab.IsLeader(Actor))
        {
            return NotAllowed();
        }

        Units = await Db.CountTakingPartAsync(Lab.Id, cancel);
        LabsBefore = await Db.Labs.CountAsync(
            lab => lab.RegionId == Lab.RegionId && lab.Number < Lab.Number,
            cancel
        );
        var stories = new List<TalkStory>();
        foreach (var slot in slots)
        {
            stories.AddRange(await slot.ReadAsync(Db, Lab, cancel));
        }

        Stories = stories;
        return Page();
    }
}
