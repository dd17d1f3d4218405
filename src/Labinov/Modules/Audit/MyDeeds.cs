using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Audit;

/// <summary>What a person decided, and what they read as an auditor.</summary>
internal sealed class MyDeeds : IMyData
{
    public string Name => "deeds";

    public async Task<object> ReadAsync(LabinovDb db, Id<Person> person, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var decisions = await db
            .AuditLines.Where(line => line.ById == person)
            .OrderBy(line => line.Position)
            .Select(line => new
            {
                line.Position,
                line.At,
                line.Kind,
                line.As,
            })
            .ToListAsync(cancel);
        var readings = await db
            .AuditReads.Where(read => read.PersonId == person)
            .OrderBy(read => read.At)
            .Select(read => new
            {
                read.On,
                read.What,
                read.Letter,
            })
            .ToListAsync(cancel);
        return new { decisions, readings };
    }
}
