using Labinov.Data;
using Labinov.House.Web;
using Labinov.Modules.Ideas;
using Labinov.Modules.Programme;

namespace Labinov.Modules.Desk.Pages;

/// <summary>Where a signed-in person arrives: what waits for me, for others, and what is new.</summary>
public sealed class DeskModel(LabinovDb db, TimeProvider time, IEnumerable<IDue> rooms)
    : LabinovPage
{
    public DeskLists Lists { get; private set; } = DeskLists.Empty;

    public bool MayWrite => Idea.MayDraft(Actor);

    public async Task OnGetAsync(CancellationToken cancel) =>
        Lists = await ReadDesk.OfAsync(db, Actor, rooms, time.Today(), cancel);
}
