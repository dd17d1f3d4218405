using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas;

/// <summary>The ideas that a person wrote, began, carries or works on.</summary>
internal sealed class MyIdeas : IMyData
{
    public string Name => "ideas";

    public async Task<object> ReadAsync(LabinovDb db, Id<Person> person, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        return await db
            .Ideas.Where(idea =>
                idea.AuthorId == person
                || idea.InitiatorId == person
                || idea.HolderId == person
                || idea.Team.Any(member => member.PersonId == person)
            )
            .OrderBy(idea => idea.Number)
            .Select(idea => new
            {
                idea.Number,
                idea.Title,
                idea.State,
                Wrote = idea.AuthorId == person,
                Began = idea.InitiatorId == person,
                Carries = idea.HolderId == person,
                Part = idea
                    .Team.Where(member => member.PersonId == person)
                    .Select(member => member.Part)
                    .FirstOrDefault(),
            })
            .ToListAsync(cancel);
    }
}
