using Labinov.House.Web;
using Microsoft.AspNetCore.Authorization;

namespace Labinov.Modules.Surveys.Pages;

/// <summary>After sending: the same page for everybody, so that it says nothing about anybody.</summary>
[AllowAnonymous]
[Nameless]
public sealed class ThanksModel : LabinovPage;
