using Labinov.Data;
using Labinov.Data.Search;
using Labinov.House;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.People;

/// <summary>What a person is found by: the words of the name. They stand in the search index too, and go when the name goes.</summary>
public static class PersonSearch
{
    public const string Kind = "person";

    public static SearchDoc Describe(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return new SearchDoc
        {
            Kind = Kind,
            Subject = person.Id.Value,
            Title = Plain(person),
            Body = "",
        };
    }

    /// <summary>After a change of name, before the save.</summary>
    public static async Task RedescribeAsync(LabinovDb db, Person person, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(person);
        var subject = person.Id.Value;
        var doc = await db.SearchDocs.SingleOrDefaultAsync(
            doc => doc.Kind == Kind && doc.Subject == subject,
            cancel
        );
        if (doc is null)
        {
            db.Add(Describe(person));
        }
        else
        {
            doc.Title = Plain(person);
        }
    }

    private static string Plain(Person person) =>
        string.Join(' ', UnitSearch.Words(person.SearchName));
}
