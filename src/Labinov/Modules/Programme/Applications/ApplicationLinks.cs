using System.Globalization;

namespace Labinov.Modules.Programme.Applications;

/// <summary>Addresses of applications, without language prefix.</summary>
public static class ApplicationLinks
{
    /// <summary>Begins one for a region.</summary>
    public static string Apply(int round) => Plain($"/rounds/{round}/apply");

    /// <summary>By what applications are judged.</summary>
    public static string Criteria(int round) => Plain($"/rounds/{round}/criteria");

    /// <summary>What regions handed in.</summary>
    public static string Of(int round) => Plain($"/rounds/{round}/applications");

    public static string To(int number) => Plain($"/applications/{number}");

    /// <summary>The scanned letter itself.</summary>
    public static string Letter(int number) => Plain($"/applications/{number}/letter");

    public static string Edit(int number, ApplicationStep step) =>
        Plain($"/applications/{number}/edit/{step.ToString().ToLowerInvariant()}");

    /// <param name="what"><c>withdraw</c>, <c>score</c>, <c>select</c>, <c>decline</c> or <c>undo</c>.</param>
    public static string Act(int number, string what) => Plain($"/applications/{number}/{what}");

    /// <summary>Where a piece is written.</summary>
    public static ApplicationStep StepOf(ApplicationPiece piece) =>
        piece switch
        {
            ApplicationPiece.Profile or ApplicationPiece.Challenges => ApplicationStep.Story,
            ApplicationPiece.Unit or ApplicationPiece.Team => ApplicationStep.Team,
            _ => ApplicationStep.Letter,
        };

    private static string Plain(FormattableString path) =>
        path.ToString(CultureInfo.InvariantCulture);
}

/// <summary>The pages on which an application is written.</summary>
public enum ApplicationStep
{
    Letter,
    Story,
    Team,
}
