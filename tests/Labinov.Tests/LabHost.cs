using System.Security.Claims;
using Labinov.Data;
using Labinov.Data.Ledger;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.People;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Labinov.Tests;

/// <summary>The real program on a database of its own (a copy of a prepared one), with a clock that stands still.</summary>
public sealed class LabHost : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("labinov-").FullName;
    private string connection = "";
    private bool isGuest;

    public string Folder => folder;

    /// <summary>Another program on the same database, with a data folder of its own. Dispose it first.</summary>
    public LabHost OtherNode() =>
        new()
        {
            connection = connection,
            isGuest = true,
            Time = Time,
        };

    /// <summary>Tuesday, 24 November 2026, 10.00 in Jakarta.</summary>
    public FakeTimeProvider Time { get; init; } =
        new(new DateTimeOffset(2026, 11, 24, 3, 0, 0, TimeSpan.Zero));

    /// <summary>What this installation decides besides the usual.</summary>
    public Dictionary<string, string> Settings { get; } = [];

    public DateTime Now => Time.Now();

    public QueryCounter Queries { get; }

    public LabHost() => Queries = new QueryCounter(DrawAnew);

    /// <summary>Everything that was logged.</summary>
    public LogBook Log { get; } = new();

    public Given Given => new(this);

    public async ValueTask InitializeAsync()
    {
        connection = isGuest ? connection : await TestDatabase.CopyAsync(folder);
        _ = Services;
    }

    /// <summary>A visitor who has not signed in.</summary>
    public Browser Stranger() => new(Visit(null));

    /// <summary>A visitor signed in as the person, who must have an account.</summary>
    public async Task<Browser> AsAsync(Person person)
    {
        await using var db = Db();
        var account = await db.Accounts.SingleAsync(account => account.PersonId == person.Id);
        var visit = SignIn.Begun(account, "", Owed.Nothing, Now);
        db.Add(visit);
        await db.SaveChangesAsync();
        var options = Services
            .GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>()
            .Get(CookieAuthenticationDefaults.AuthenticationScheme);
        Claim[] claims =
        [
            new(ClaimTypes.NameIdentifier, account.Id.ToString()),
            new(CurrentActor.StampClaim, account.SecurityStamp!),
            new(CurrentActor.VisitClaim, visit.Id.ToString()),
        ];
        var principal = new ClaimsPrincipal(
            new ClaimsIdentity(claims, CookieAuthenticationDefaults.AuthenticationScheme)
        );
        var ticket = new AuthenticationTicket(
            principal,
            CookieAuthenticationDefaults.AuthenticationScheme
        );
        return new Browser(
            Visit($"{options.Cookie.Name}={options.TicketDataFormat.Protect(ticket)}")
        );
    }

    /// <summary>A person who holds one role, with an account, signed in.</summary>
    public async Task<Browser> AsAsync(Role role, Scope scope) =>
        await AsAsync(await Given.PersonAsync(role, scope));

    /// <summary>A fresh look at the database; the caller disposes it.</summary>
    public LabinovDb Db() => Services.GetRequiredService<NewDb>()();

    /// <summary>Saves through the real interceptors.</summary>
    public async Task<T> SaveAsync<T>(T entity)
        where T : class
    {
        await using var db = Db();
        db.Add(entity);
        await db.SaveChangesAsync();
        return entity;
    }

    /// <summary>Seals the ledger and lets every listener catch up.</summary>
    public async Task SettleAsync() =>
        await Services.GetRequiredService<LedgerReader>().SettleAsync(CancellationToken.None);

    public KeptReads Kept => Services.GetRequiredService<KeptReads>();

    /// <summary>Forgets every page that is kept for strangers.</summary>
    public void DrawAnew() =>
        Services.GetRequiredService<PublicFace>().Change(Outside.Shown | Outside.Counted);

    /// <summary>The kinds of ledger lines about a thing, oldest first.</summary>
    public async Task<List<string>> LedgerOfAsync(Guid subject)
    {
        await using var db = Db();
        return await db
            .LedgerEntries.Where(entry => entry.Subject == subject)
            .OrderBy(entry => entry.Id)
            .Select(entry => entry.Kind)
            .ToListAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("data", folder);
        builder.UseSetting("Labinov:Database", connection);
        builder.UseSetting("EnableStaticAssetsDevelopmentCaching", "true"); // files as a published program serves them
        builder.UseSetting("ReloadStaticAssetsAtRuntime", "false");
        foreach (var (name, value) in Settings)
        {
            builder.UseSetting(name, value);
        }

        builder.UseEnvironment("Production");
        builder.ConfigureLogging(logging => logging.ClearProviders());
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Time);
            services.AddSingleton<ILoggerProvider>(Log);
            services.AddSingleton<IInterceptor>(Queries);
            services.RemoveAll<IGreeting>();
            services.StopLoops();
            PagesReadOnce.In(services);
        });
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (!isGuest)
        {
            await TestDatabase.DropAsync(connection);
        }

        Directory.Delete(folder, recursive: true);
    }

    private HttpClient Visit(string? cookie)
    {
        var client = CreateClient(
            new WebApplicationFactoryClientOptions
            {
                AllowAutoRedirect = false,
                HandleCookies = true,
            }
        );
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        if (cookie is not null)
        {
            client.DefaultRequestHeaders.Add("Cookie", cookie);
        }

        return client;
    }
}
