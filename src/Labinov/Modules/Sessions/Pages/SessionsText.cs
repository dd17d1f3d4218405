using Labinov.Modules.Sessions.Papers;

namespace Labinov.Modules.Sessions.Pages;

/// <summary>Keys of this module's codes.</summary>
public static partial class SessionsText
{
    public static string KeyOf(PaperKind kind) => "sessions.paper-kind." + kind.Code();
}
