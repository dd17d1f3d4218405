using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests;

public sealed partial class Given
{
    /// <summary>A new idea of the lab that was chosen.</summary>
    public async Task<Idea> ChosenAsync(Organisation unit, Lab lab, string title)
    {
        var author = await PersonAsync(Role.Innovator, unit.Scope, unit: unit.Id);
        var idea = await SubmittedAsync(unit, author, title, lab, null);
        await using var db = host.Db();
        await db
            .Ideas.Where(row => row.Id == idea.Id)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.State, IdeaState.Selected));
        return idea;
    }
}
