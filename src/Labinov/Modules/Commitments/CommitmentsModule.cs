namespace Labinov.Modules.Commitments;

/// <summary>What was promised at Drum-up: the charter and who signed it, the worries and their answers.</summary>
public static class CommitmentsModule
{
    public static IServiceCollection AddCommitments(this IServiceCollection services) => services;
}
