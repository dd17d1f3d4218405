using Labinov.Data;
using Labinov.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Labinov.Modules.People;

/// <summary>
/// Over an installation that nobody manages: a link that makes whoever opens it the first manager, once. Printed on the console, for whoever
/// can read that runs the installation anyway; never logged.
/// </summary>
public sealed class FirstManagerGreeting(
    NewDb newDb,
    IHomeAddress home,
    TimeProvider time,
    IStringLocalizer words
) : IGreeting
{
    public async Task<IReadOnlyList<string>> LinesAsync(bool sample, CancellationToken cancel)
    {
        await using var db = newDb();
        if (await db.HasManagerAsync(cancel))
        {
            return [];
        }

        var now = time.Now();
        var code = Invitation.NewCode();
        db.RemoveRange(
            await db
                .Invitations.Where(row => row.Kind == InvitationKind.FirstManager)
                .ToListAsync(cancel)
        );
        db.Add(Invitation.For(null, InvitationKind.FirstManager, code, Invitation.ByHand, now));
        await db.SaveChangesAsync(cancel);
        return ["", words["people.first.console"], "  " + home.To(PeopleLinks.EnterWith(code)), ""];
    }
}
