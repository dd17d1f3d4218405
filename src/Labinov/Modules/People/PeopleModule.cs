using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People.Pages;
using Labinov.Ui;
using Microsoft.AspNetCore.Identity;

namespace Labinov.Modules.People;

/// <summary>Persons, their accounts, and the roles they hold in scopes. The one module that may use Identity.</summary>
public static class PeopleModule
{
    public static IServiceCollection AddPeople(
        this IServiceCollection services,
        IConfiguration settings
    )
    {
        services.AddScoped<IActors, Actors>();
        services.AddScoped<CheckSignIn>();
        services.AddScoped<IMyData, MyPerson>();
        foreach (var kind in PeopleRetention.All)
        {
            services.AddSingleton(kind);
        }

        services.AddSingleton<SignInQueue>();
        services.AddScoped<OpenAccount>();
        services.AddScoped<SecondKeys>();
        services.AddScoped<CheckCode>();
        services.AddSingleton<StepSecrets>();
        services.AddScoped<LetIn>();
        services.AddHalfVisits(settings);
        services.AddOutsideDoor(settings);
        services.AddScoped<ScopeNames>();
        services.AddSingleton<IScopeNames, RegionScopes>();
        services.AddSingleton<IScopeNames, UnitScopes>();
        services.AddSingleton<IPasswordHasher<Account>, PasswordHasher<Account>>();
        services.AddSingleton<ISample, PeopleSample>();
        services.AddSingleton<IGreeting, SampleGreeting>();
        services.AddSingleton<IGreeting, FirstManagerGreeting>();
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
            .AddOptions<IdentityPasskeyOptions>()
            .Configure(passkeys =>
            {
                passkeys.UserVerificationRequirement = "required"; // finger, face or code: two keys in one
                passkeys.ResidentKeyRequirement = "required"; // nothing to type at the door
                if (Uri.TryCreate(settings["Labinov:Url"], UriKind.Absolute, out var home))
                {
                    passkeys.ServerDomain = home.Host;
                }
            });
        services.AddScoped<IPasskeyHandler<Account>, PasskeyHandler<Account>>();
        services.AddScoped<AccountStore>();
        services
            .AddIdentityCore<Account>() // lock-out and passwords are the entities' own: see decision 0040
            .AddUserStore<AccountStore>()
            .AddDefaultTokenProviders();
        return services;
    }
}
