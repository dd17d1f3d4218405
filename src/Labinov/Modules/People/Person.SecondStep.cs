using Labinov.House;

namespace Labinov.Modules.People;

/// <content>The second step at the door.</content>
public sealed partial class Person
{
    /// <summary>The owner of the account set it up; whether the phone knows the secret has been asked before.</summary>
    public void SetSecondStep(Account account, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(account);
        if (account.PersonId != Id)
        {
            throw new RuleBroken("people.rule.only-oneself");
        }

        Record(new SecondStepSet(Id) { By = Id.Value, At = now });
    }

    /// <summary>Given up by oneself, where no role asks for it; or taken away by whoever may let the person in, when the phone is lost.</summary>
    public void DropSecondStep(Actor actor, bool mayLetIn, bool isNeeded, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (actor.Person == Id.Value ? isNeeded : !mayLetIn)
        {
            throw new RuleBroken("people.rule.step-kept");
        }

        Record(
            new SecondStepDropped(Id)
            {
                By = actor.Person,
                At = now,
                As =
                    actor.Person == Id.Value
                        ? null
                        : actor.CapacityAmong(Role.ProgrammeManager, Role.LocusCoordinator),
            }
        );
    }

    /// <summary>A device of the owner opens the door from now on.</summary>
    public void AddPasskey(Actor actor, DateTime now)
    {
        Own(actor);
        Record(new PasskeyAdded(Id) { By = actor.Person, At = now });
    }

    /// <summary>A device of the owner opens it no more.</summary>
    public void RemovePasskey(Actor actor, DateTime now)
    {
        Own(actor);
        Record(new PasskeyRemoved(Id) { By = actor.Person, At = now });
    }

    private void Own(Actor actor)
    {
        if (!MayCorrect(actor))
        {
            throw new RuleBroken("people.rule.only-oneself");
        }
    }
}
