using Labinov.Data;
using Labinov.Modules.Boards.Changes;
using Labinov.Modules.Boards.Live;
using Labinov.Modules.Boards.Pages;
using Labinov.Modules.Programme;
using Labinov.Ui;

namespace Labinov.Modules.Boards;

/// <summary>Live boards on which people think together.</summary>
public static class BoardsModule
{
    public static IServiceCollection AddBoards(this IServiceCollection services)
    {
        services.AddSingleton(new MenuRoom("/boards", ProgrammeLinks.Labs));
        services.AddSingleton<NodeWire>();
        services.AddSingleton<BoardFeeds>();
        services.AddSingleton<WriteBoards>();
        services.AddSingleton<ListenToBoard>();
        services.AddSingleton<OpenLines>();
        services.AddScoped<EnterBoard>();
        services.AddScoped<EndBoard>();
        services.AddScoped<OpenBoard>();
        services.AddScoped<JoinBoard>();
        services.AddScoped<BoardAnswers>();
        services.AddSingleton<IKeptCount, KeptDots>();
        services.AddSingleton<IKeptCount, KeptNoteComments>();
        services.AddScoped<TakeOverNotes>();
        services.AddScoped<TakeOverProblems>();
        services.AddSingleton<ISample, BoardsSample>();
        services.AddSingleton(ForgetBoards.Steps);
        services.AddSingleton(ForgetBoards.Guests);
        services.AddSingleton(ForgetBoards.Voters);
        services.AddSingleton(
            new LabRoom("boards.room", "boards.room.gloss", BoardsLinks.OfLab, 80)
        );
        return services;
    }
}
