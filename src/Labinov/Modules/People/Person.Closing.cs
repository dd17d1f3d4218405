using Labinov.House;

namespace Labinov.Modules.People;

/// <content>Somebody has left, or a key is in wrong hands: the account is closed at once, by others than its owner.</content>
public sealed partial class Person
{
    /// <summary>Every visit ends and no key opens any more; roles and deeds stay as they are.</summary>
    /// <param name="mayLetIn">What <see cref="MayLetIn"/> said: who could make a key may take it away.</param>
    /// <exception cref="RuleBroken">Not the actor's to close.</exception>
    public void CloseAccount(Actor actor, bool mayLetIn, Account account, DateTime now)
    {
        Keeper(actor, mayLetIn, account);
        account.Close(now);
        Record(
            new AccountClosed(Id)
            {
                By = actor.Person,
                At = now,
                As = actor.CapacityAmong(Role.ProgrammeManager, Role.LocusCoordinator),
            }
        );
    }

    /// <summary>The keys that the person had open again.</summary>
    /// <param name="mayLetIn">What <see cref="MayLetIn"/> said.</param>
    /// <exception cref="RuleBroken">Not the actor's to open.</exception>
    public void ReopenAccount(Actor actor, bool mayLetIn, Account account, DateTime now)
    {
        Keeper(actor, mayLetIn, account);
        account.Reopen();
        Record(
            new AccountReopened(Id)
            {
                By = actor.Person,
                At = now,
                As = actor.CapacityAmong(Role.ProgrammeManager, Role.LocusCoordinator),
            }
        );
    }

    private void Keeper(Actor actor, bool mayLetIn, Account account)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(account);
        if (!mayLetIn || account.PersonId != Id)
        {
            throw new RuleBroken("people.rule.may-not-let-in");
        }
    }
}
