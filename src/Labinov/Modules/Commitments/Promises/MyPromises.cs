using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Commitments.Promises;

/// <summary>What a person signed and promised. Worries are not here: nobody knows whose they are.</summary>
internal sealed class MyPromises : IMyData
{
    public string Name => "promises";

    public async Task<object> ReadAsync(LabinovDb db, Id<Person> person, CancellationToken cancel)
    {
        var statements = await db
            .Statements.Where(row => row.PersonId == person)
            .OrderBy(row => row.SaidOn)
            .Select(row => new { row.Text, row.SaidOn })
            .ToListAsync(cancel);
        var signatures = await db
            .Signatures.Where(row => row.ById == person)
            .OrderBy(row => row.At)
            .Select(row => new
            {
                Unit = db
                    .Organisations.Where(unit => unit.Id == row.UnitId)
                    .Select(unit => unit.Name)
                    .FirstOrDefault(),
                row.How,
                row.As,
                row.SignedOn,
                row.WithdrawnAt,
            })
            .ToListAsync(cancel);
        var answers = await db
            .Worries.Where(row => row.AnsweredById == person)
            .OrderBy(row => row.AnsweredOn)
            .Select(row => new { row.Answer, row.AnsweredOn })
            .ToListAsync(cancel);
        return new
        {
            statements,
            signatures,
            answers,
        };
    }
}
