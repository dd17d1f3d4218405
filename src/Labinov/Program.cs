using Labinov;
using Labinov.Cli;
using Labinov.Data;
using Labinov.Modules.Audit;
using Labinov.Modules.Boards;
using Labinov.Modules.Boards.Pages;
using Labinov.Modules.Commitments;
using Labinov.Modules.Consultations;
using Labinov.Modules.Desk;
using Labinov.Modules.FixedLists;
using Labinov.Modules.Gallery;
using Labinov.Modules.Ideas;
using Labinov.Modules.Nation;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Labinov.Modules.Screening;
using Labinov.Modules.Sessions;
using Labinov.Modules.Surveys;
using Labinov.Modules.Upkeep;

var verb = Verbs.Find(args);
var builder = WebApplication.CreateBuilder(
    new WebApplicationOptions
    {
        Args = verb is null ? args : args[1..],
        ContentRootPath = Start.ContentRoot,
    }
);

builder
    .Services.AddHouse(builder.Configuration)
    .AddDatabase()
    .AddLedger()
    .AddMail()
    .AddChores()
    .AddWords();

// The map: whoever stands lower may know those above, never the other way round.
builder
    .Services.AddRegions()
    .AddPeople(builder.Configuration)
    .AddProgramme()
    .AddSessions()
    .AddCommitments()
    .AddSurveys()
    .AddIdeas()
    .AddConsultations()
    .AddFixedLists()
    .AddScreening()
    .AddBoards()
    .AddGallery()
    .AddNation()
    .AddAudit()
    .AddUpkeep()
    .AddDesk();

builder.AddDoors();
builder.AddTelemetry();

var app = builder.Build();

if (verb is not null)
{
    return await verb.RunAsync(app.Services, args[1..]);
}

app.UseHouse();
app.MapHouse();
app.MapBoards();

await app.OpenAsync();
await app.WaitForShutdownAsync();
return 0;

/// <summary>Named so that tests can start the same program.</summary>
public sealed partial class Program;
