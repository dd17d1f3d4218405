using Labinov.House;
using Labinov.Modules.Regions;

namespace Labinov.Modules.People;

/// <summary>Somebody without an account was entered.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record PersonAdded(Id<Person> Person, Id<Organisation>? Unit) : Happening
{
    public override Guid Subject => Person.Value;
}

/// <summary>Two entries were of one human being; the first is retired.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record PersonMerged(Id<Person> Person, Id<Person> Into) : Happening
{
    public override Guid Subject => Person.Value;
}

/// <summary>Somebody put right what is written of them; what it said stands nowhere else.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record PersonCorrected(Id<Person> Person) : Happening
{
    public override Guid Subject => Person.Value;
}

/// <summary>The name was taken out of the house; what the person did stays.</summary>
[SeenOutside(Outside.Shown)]
public sealed record PersonErased(Id<Person> Person) : Happening
{
    public override Guid Subject => Person.Value;
}

/// <summary>The password was changed and every other visit ended.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record PasswordChanged(Id<Person> Person) : Happening
{
    public override Guid Subject => Person.Value;
}

/// <summary>A code was made that lets a person open an account or choose a new password; the code itself stands nowhere.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record PersonInvited(Id<Person> Person, InvitationKind Kind) : Happening
{
    public override Guid Subject => Person.Value;
}

/// <summary>A person has a key to the door now.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record AccountOpened(Id<Person> Person) : Happening
{
    public override Guid Subject => Person.Value;
}

/// <summary>From now on the door asks for a code from the phone too.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record SecondStepSet(Id<Person> Person) : Happening
{
    public override Guid Subject => Person.Value;
}

/// <summary>The door asks for one key only again: given up, or taken away because the phone is lost.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record SecondStepDropped(Id<Person> Person) : Happening
{
    public override Guid Subject => Person.Value;
}

/// <summary>Nobody comes in with this account until it is opened again.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record AccountClosed(Id<Person> Person) : Happening
{
    public override Guid Subject => Person.Value;
}

/// <summary>A closed account opens again.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record AccountReopened(Id<Person> Person) : Happening
{
    public override Guid Subject => Person.Value;
}

/// <summary>A device can open the door by itself now.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record PasskeyAdded(Id<Person> Person) : Happening
{
    public override Guid Subject => Person.Value;
}

/// <summary>A device opens the door no more.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record PasskeyRemoved(Id<Person> Person) : Happening
{
    public override Guid Subject => Person.Value;
}

/// <summary>Somebody whom the identity provider vouches for was let in; without any role.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record PersonAdmitted(Id<Person> Person) : Happening
{
    public override Guid Subject => Person.Value;
}

/// <summary>Somebody whom the identity provider vouches for was not let in; the reason was shown to them.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record ArrivalDeclined(Id<Arrival> Arrival) : Happening
{
    public override Guid Subject => Arrival.Value;
}

/// <summary>An account that was here before was found again by an address that the identity provider has verified.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record AccountLinked(Id<Person> Person) : Happening
{
    public override Guid Subject => Person.Value;
}

/// <summary>The account in the envelope was used.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record SealBroken(Id<Person> Person) : Happening
{
    public override Guid Subject => Person.Value;
}

/// <summary>Somebody signed out everywhere but where they were.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record VisitsEnded(Id<Person> Person) : Happening
{
    public override Guid Subject => Person.Value;
}

/// <summary>The letter stands on the grant.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record RoleGiven(
    Id<Person> Person,
    Id<RoleGrant> Grant,
    Role Role,
    ScopeKind ScopeKind,
    Guid ScopeId,
    DateOnly From,
    DateOnly? Until
) : Happening
{
    public override Guid Subject => Person.Value;
}

/// <summary>A role is held in somebody's stead for some days. The letter stands on the grant.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record RoleDelegated(
    Id<Person> Person,
    Id<RoleGrant> Grant,
    Id<RoleGrant> Of,
    Role Role,
    DateOnly From,
    DateOnly Until
) : Happening
{
    public override Guid Subject => Person.Value;
}

/// <summary>A deputy was thanked before the last day.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record DeputyTakenBack(Id<Person> Person, Id<RoleGrant> Grant, Role Role) : Happening
{
    public override Guid Subject => Person.Value;
}

/// <summary>A role counts in a smaller place from now on. The letter stands on both grants.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record RoleNarrowed(
    Id<Person> Person,
    Id<RoleGrant> Grant,
    Id<RoleGrant> To,
    Role Role,
    ScopeKind ScopeKind,
    Guid ScopeId
) : Happening
{
    public override Guid Subject => Person.Value;
}

/// <summary>The letter stands on the grant.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record RoleEnded(Id<Person> Person, Id<RoleGrant> Grant, Role Role, DateOnly On)
    : Happening
{
    public override Guid Subject => Person.Value;
}
