namespace Labinov.Modules.Programme;

/// <summary>A paper about who has not yet, made by a module to the right: register it with <c>services.AddSingleton(new OutstandingPaper(…))</c>.</summary>
/// <param name="Words">Key of its name.</param>
/// <param name="Path">Address for a lab's number and the code of what was asked, without language prefix.</param>
public sealed record OutstandingPaper(string Words, Func<int, string, string> Path);
