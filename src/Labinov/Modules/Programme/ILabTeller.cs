using Labinov.House;

namespace Labinov.Modules.Programme;

/// <summary>
/// How a decision of a module to the right reads in the story of a lab, whose id is its subject. Everybody reads that story: a sentence names no person.
/// Register it with <c>services.AddSingleton&lt;ILabTeller, …&gt;()</c>.
/// </summary>
public interface ILabTeller
{
    /// <summary>Names of the happenings that it tells, so that what the story leaves out is not even read.</summary>
    IReadOnlyList<string> Kinds { get; }

    /// <summary>Null for what the story leaves out.</summary>
    LabTold? Tell(Happening happening);
}

/// <param name="Words">Key of the sentence.</param>
/// <param name="Args">Numbers and days, ready to be read.</param>
public sealed record LabTold(string Words, params object[] Args);
