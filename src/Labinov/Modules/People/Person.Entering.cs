using Labinov.House;
using Labinov.Modules.Regions;
using Microsoft.AspNetCore.Identity;

namespace Labinov.Modules.People;

/// <content>How a person gets a key to the door.</content>
public sealed partial class Person
{
    /// <summary>
    /// Whoever keeps the person's entry may let them in, but only where they could have given every role that the person holds: whoever
    /// makes the key could use it.
    /// </summary>
    /// <param name="region">Of the person's unit.</param>
    /// <param name="held">Every role that is not over, with its place.</param>
    public static bool MayLetIn(
        Actor actor,
        Id<Person> person,
        Id<Region>? region,
        IEnumerable<(Role Role, Place Place)> held
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.Person != person.Value
            && MayAdd(actor, region)
            && held.All(role => RoleRules.MayGive(actor, role.Role, role.Place));
    }

    /// <summary>A code for the person, to open an account or to choose a new password.</summary>
    /// <param name="mayLetIn">What <see cref="MayLetIn"/> said.</param>
    /// <exception cref="RuleBroken">Not the actor's to let in, or the person is erased.</exception>
    public Invitation Invite(Actor actor, bool mayLetIn, bool hasAccount, string code, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!mayLetIn || IsErased)
        {
            throw new RuleBroken("people.rule.may-not-let-in");
        }

        var kind = hasAccount ? InvitationKind.NewPassword : InvitationKind.Account;
        Record(
            new PersonInvited(Id, kind)
            {
                By = actor.Person,
                At = now,
                As = actor.CapacityAmong(Role.ProgrammeManager, Role.LocusCoordinator),
            }
        );
        return Invitation.For(Id, kind, code, Invitation.ByHand, now);
    }

    /// <summary>The person opens the own account with an invitation.</summary>
    public Account OpenAccount(
        Invitation invitation,
        string address,
        string password,
        IPasswordHasher<Account> hasher,
        DateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(address);
        Use(invitation, InvitationKind.Account, now);
        var account = Account.For(Id, address.Trim(), now);
        account.TakePassword(password, hasher);
        Email ??= address.Trim();
        Record(new AccountOpened(Id) { By = Id.Value, At = now });
        return account;
    }

    /// <summary>The person chooses a new password with a code, without the old one.</summary>
    public void RenewPassword(
        Invitation invitation,
        Account account,
        string password,
        IPasswordHasher<Account> hasher,
        DateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(account);
        Use(invitation, InvitationKind.NewPassword, now);
        account.TakePassword(password, hasher);
        Record(new PasswordChanged(Id) { By = Id.Value, At = now });
    }

    private void Use(Invitation invitation, InvitationKind kind, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(invitation);
        if (invitation.PersonId != Id || invitation.Kind != kind || IsErased)
        {
            throw new RuleBroken("people.rule.invitation-over");
        }

        invitation.Use(now);
    }
}
