using Labinov.Data;
using Labinov.Modules.Commitments.Promises;
using Labinov.Modules.Commitments.Worries;
using Labinov.Modules.People;
using Labinov.Modules.Programme;

namespace Labinov.Modules.Commitments;

/// <summary>What was promised at Drum-up: the charter and who signed it, the worries and their answers.</summary>
public static class CommitmentsModule
{
    public static IServiceCollection AddCommitments(this IServiceCollection services)
    {
        services.AddSingleton<ISample, CommitmentsSample>();
        services.AddScoped<ILabSection, LabCharter>();
        services.AddScoped<ILabSection, LabWorries>();
        services.AddScoped<IGateCheck, CharterCheck>();
        services.AddScoped<IGateCheck, WorryCheck>();
        services.AddScoped<IOutstanding, CharterOutstanding>();
        services.AddScoped<IDue, CharterDue>();
        services.AddSingleton<ILabTeller, TellCharter>();
        services.AddScoped<IMyData, MyPromises>();
        services.AddSingleton(
            new LabRoom(
                "commitments.charter",
                "commitments.room.charter",
                CommitmentsLinks.Charter,
                30
            )
        );
        services.AddSingleton(
            new LabRoom(
                "commitments.worries.title",
                "commitments.room.worries",
                CommitmentsLinks.Worries,
                31,
                (lab, actor) => Worry.MayRead(actor, lab)
            )
        );
        services.AddSingleton(
            new LabRoom(
                "commitments.talk.title",
                "commitments.room.talk",
                CommitmentsLinks.Talk,
                32,
                (lab, actor) => lab.MayCoach(actor) || lab.MayArrange(actor) || lab.IsLeader(actor)
            )
        );
        services.AddSingleton(
            new LabRoom(
                "commitments.promises.title",
                "commitments.room.promises",
                CommitmentsLinks.Promises,
                33
            )
        );
        return services;
    }
}
