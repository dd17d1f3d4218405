// The limit: a Razor Page that does nothing but show the newest twenty rows of the same table by one query, uncached and cached.
using Labinov.Bare;
using Microsoft.EntityFrameworkCore;

var builder = WebApplication.CreateBuilder(args);
builder.Logging.ClearProviders();
var database = builder.Configuration["database"]!;
builder.Services.AddDbContextPool<BareDb>(options =>
    (
        database.Contains("Host=", StringComparison.Ordinal)
            ? options.UseNpgsql(database)
            : options.UseSqlite(database)
    ).UseSnakeCaseNamingConvention()
);
builder.Services.AddRazorPages();
builder.Services.AddOutputCache();

var app = builder.Build();
app.UseOutputCache();
app.MapRazorPages();
app.Run();
