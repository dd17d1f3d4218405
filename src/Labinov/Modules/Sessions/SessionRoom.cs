using Labinov.House;

namespace Labinov.Modules.Sessions;

/// <summary>
/// A room that belongs to one session, as its page lists it above the papers: attendance, say. Register it with
/// <c>services.AddSingleton(new SessionRoom(…))</c>; the page behind asks by itself who may enter.
/// </summary>
/// <param name="Words">Key of its name.</param>
/// <param name="Gloss">Key of the line that says what it is for.</param>
/// <param name="Path">Address for the session's number, without language prefix.</param>
/// <param name="Order">Smaller comes first.</param>
/// <param name="Shown">Who is led there, among those inside; null for all of them.</param>
public sealed record SessionRoom(
    string Words,
    string Gloss,
    Func<int, string> Path,
    int Order,
    Func<SessionFacts, Actor, bool>? Shown = null
);
