using Labinov.House.Web;
using Microsoft.AspNetCore.Authorization;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>Ways to come to an idea, for everybody to read.</summary>
[AllowAnonymous]
[KeptForStrangers]
public sealed class ListTechniques : LabinovPage;
