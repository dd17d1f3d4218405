using Labinov.House.Web;
using Microsoft.AspNetCore.Authorization;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>The eight kinds of innovation, each with the question that decides.</summary>
[AllowAnonymous]
[KeptForStrangers]
public sealed class Kinds : LabinovPage
{
    public IReadOnlyList<InnovationKind> All { get; } = Enum.GetValues<InnovationKind>();
}
