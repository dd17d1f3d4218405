using Labinov.Data;
using Labinov.House;
using Labinov.Ui;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace Labinov.Modules.People;

/// <summary>Persons, their accounts, and the roles they hold in scopes. The one module that may use Identity.</summary>
public static class PeopleModule
{
    public static IServiceCollection AddPeople(this IServiceCollection services)
    {
        services.AddScoped<IActors, Actors>();
        services.AddScoped<CheckSignIn>();
        services.AddScoped<IMyData, MyPerson>();
        services.AddSingleton<SignInQueue>();
        services.AddScoped<OpenAccount>();
        services.AddScoped<ScopeNames>();
        services.AddSingleton<IScopeNames, RegionScopes>();
        services.AddSingleton<IScopeNames, UnitScopes>();
        services.AddSingleton<IPasswordHasher<Account>, PasswordHasher<Account>>();
        services.AddSingleton<ISample, PeopleSample>();
        services.AddSingleton<IGreeting, SampleGreeting>();
        services.AddSingleton(
            new MenuItem(
                "people.menu.people",
                PeopleLinks.People,
                20,
                actor => actor.MayListPeople(),
                MenuPlace.Work
            )
        );
        services.AddSingleton(
            new MenuItem(
                "people.menu.me",
                PeopleLinks.Me,
                90,
                actor => !actor.IsStranger,
                MenuPlace.Work
            )
        );
        services.AddSingleton(
            new MenuItem(
                "people.menu.privacy",
                PeopleLinks.Privacy,
                20,
                _ => true,
                MenuPlace.Footer
            )
        );
        services
            .AddIdentityCore<Account>() // lock-out and passwords are the entities' own: see decision 0040
            .AddUserStore<AccountStore>()
            .AddDefaultTokenProviders();
        return services;
    }
}

/// <summary>Identity's store on our context; it never saves by itself, the page saves once.</summary>
public sealed class AccountStore : UserOnlyStore<Account, LabinovDb, Guid>
{
    public AccountStore(LabinovDb db, IdentityErrorDescriber? describer = null)
        : base(db, describer) => AutoSaveChanges = false;
}
