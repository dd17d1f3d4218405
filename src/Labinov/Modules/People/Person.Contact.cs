using Labinov.House;
using Labinov.Modules.Regions;
using Microsoft.AspNetCore.Identity;

namespace Labinov.Modules.People;

/// <content>Who may add a person, see how to reach one, and correct what is written of one.</content>
public sealed partial class Person
{
    /// <summary>Adds persons somewhere; where exactly, <see cref="MayAdd(Actor, Id{Region}?)"/> says.</summary>
    public static bool MayAddSomewhere(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.IsNational(Role.ProgrammeManager) || actor.Is(Role.LocusCoordinator);
    }

    /// <param name="region">The region of the person's unit; null for offices of the nation or no unit at all.</param>
    public static bool MayAdd(Actor actor, Id<Region>? region)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.IsNational(Role.ProgrammeManager) || Coordinates(actor, region);
    }

    /// <summary>Somebody who stands before us without having signed up: a walk-in, a unit on paper.</summary>
    /// <param name="id">Made by the form, so that a form sent twice adds one person.</param>
    /// <exception cref="RuleBroken">The unit lies outside the actor's region.</exception>
    public static Person Add(
        Actor actor,
        int number,
        string name,
        Id<Organisation>? unit,
        Id<Region>? region,
        string? email,
        DateTime now,
        Id<Person>? id = null
    )
    {
        if (!MayAdd(actor, region))
        {
            throw new RuleBroken("people.rule.not-your-region");
        }

        var person = Met(number, name, unit, now, Blank(email), id);
        person.Record(
            new PersonAdded(person.Id, unit)
            {
                By = actor.Person,
                At = now,
                As = actor.CapacityAmong(Role.ProgrammeManager, Role.LocusCoordinator),
            }
        );
        return person;
    }

    /// <summary>May see address and phone: oneself, and whoever has to reach the person for the programme.</summary>
    public bool MayBeReachedBy(Actor actor, Id<Region>? region)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.Person == Id.Value || MayAdd(actor, region);
    }

    /// <summary>Everybody keeps their own name and phone right.</summary>
    public bool MayCorrect(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.Person == Id.Value;
    }

    public void Correct(Actor actor, string name, string? phone, DateTime now)
    {
        if (!MayCorrect(actor))
        {
            throw new RuleBroken("people.rule.only-oneself");
        }

        TakeName(name);
        Phone = Blank(phone);
        Record(new PersonCorrected(Id) { By = actor.Person, At = now });
    }

    /// <summary>A new password for the own account; every other visit ends. Whether the old one was right has been asked before.</summary>
    public void ChangePassword(
        Actor actor,
        Account account,
        string password,
        IPasswordHasher<Account> hasher,
        DateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(account);
        if (!MayCorrect(actor) || account.PersonId != Id)
        {
            throw new RuleBroken("people.rule.only-oneself");
        }

        account.TakePassword(password, hasher);
        Record(new PasswordChanged(Id) { By = actor.Person, At = now });
    }

    /// <summary>Every visit of the own account ends; the page opens the one it was asked from anew.</summary>
    public void EndVisits(Actor actor, Account account, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(account);
        if (!MayCorrect(actor) || account.PersonId != Id)
        {
            throw new RuleBroken("people.rule.only-oneself");
        }

        account.EndVisits();
        Record(new VisitsEnded(Id) { By = actor.Person, At = now });
    }

    private static bool Coordinates(Actor actor, Id<Region>? region) =>
        region is { } here
        && actor.IsIn(new Scope(ScopeKind.Region, here.Value), Role.LocusCoordinator);

    private static string? Blank(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
