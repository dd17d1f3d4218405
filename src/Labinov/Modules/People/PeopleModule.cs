using Labinov.Data;
using Labinov.House;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace Labinov.Modules.People;

/// <summary>Persons, their accounts, and the roles they hold in scopes. The one module that may use Identity.</summary>
public static class PeopleModule
{
    public static IServiceCollection AddPeople(this IServiceCollection services)
    {
        services.AddScoped<IActors, Actors>();
        services
            .AddIdentityCore<Account>(options =>
            {
                options.User.RequireUniqueEmail = false;
                options.Password.RequiredLength = 10;
                options.Password.RequireDigit = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireLowercase = false;
                options.Password.RequireNonAlphanumeric = false;
                options.Lockout.MaxFailedAccessAttempts = 5;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(10);
            })
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
