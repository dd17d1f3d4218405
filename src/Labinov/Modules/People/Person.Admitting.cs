using Labinov.House;
using Labinov.Modules.Regions;

namespace Labinov.Modules.People;

/// <content>Coming in through an identity provider.</content>
public sealed partial class Person
{
    /// <summary>An account for somebody who waited; it has no password, the provider vouches each time.</summary>
    /// <param name="region">Of the unit that the arrival named.</param>
    /// <param name="mayLetIn">For a person who is known: what <see cref="MayLetIn"/> said. Somebody new holds no role.</param>
    /// <exception cref="RuleBroken">Not the actor's to admit.</exception>
    public Account Admit(
        Actor actor,
        Arrival arrival,
        Id<Region>? region,
        bool mayLetIn,
        DateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(arrival);
        if (!Arrival.MayAdmit(actor, region) || !mayLetIn || IsErased)
        {
            throw new RuleBroken("people.rule.may-not-let-in");
        }

        Record(
            new PersonAdmitted(Id)
            {
                By = actor.Person,
                At = now,
                As = actor.CapacityAmong(Role.ProgrammeManager, Role.LocusCoordinator),
            }
        );
        return Account.For(Id, arrival.Email, now);
    }

    /// <summary>An account that was here before is found again by an address that the provider has verified.</summary>
    public void Recognise(Account account, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(account);
        if (account.PersonId != Id)
        {
            throw new RuleBroken("people.rule.only-oneself");
        }

        Record(new AccountLinked(Id) { By = Id.Value, At = now });
    }

    /// <summary>The account for the day on which the identity provider is down was used; everybody who manages is told.</summary>
    public void BreakSeal(Account account, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(account);
        if (account.IsSealed)
        {
            Record(new SealBroken(Id) { By = Id.Value, At = now });
        }
    }
}
