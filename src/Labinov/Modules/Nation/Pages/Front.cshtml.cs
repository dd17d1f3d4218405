using Labinov.House.Web;
using Microsoft.AspNetCore.Authorization;

namespace Labinov.Modules.Nation.Pages;

[AllowAnonymous]
public sealed class FrontModel : LabinovPage
{
    public static readonly string[] Stages =
    [
        "drum-up",
        "diagnose",
        "design",
        "deliver",
        "display",
    ];
}
