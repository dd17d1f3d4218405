using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;

namespace Labinov.Tests;

public sealed partial class Given
{
    /// <summary>A new idea of the lab that was chosen.</summary>
    public async Task<Idea> ChosenAsync(Organisation unit, Lab lab, string title)
    {
        var author = await PersonAsync(Role.Innovator, unit.Scope, unit: unit.Id);
        var idea = await SubmittedAsync(unit, author, title, lab, null);
        var keeper = await PersonAsync();
        await using var db = host.Db();
        db.Attach(idea);
        idea.Choose(
            Keeper(unit.RegionId!.Value, keeper.Id.Value),
            IdeaState.Selected,
            null,
            null,
            host.Now
        );
        await db.SaveChangesAsync();
        return idea;
    }
}
