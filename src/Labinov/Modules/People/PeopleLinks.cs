using System.Globalization;

namespace Labinov.Modules.People;

/// <summary>Addresses of this module, without language prefix.</summary>
public static class PeopleLinks
{
    public const string SignIn = "/sign-in";
    public const string SignInCode = "/sign-in/code";
    public const string SignInStep = "/sign-in/second-step";
    public const string SecondStep = "/me/second-step";
    public const string Passkeys = "/me/passkeys";
    public const string SignInOther = "/sign-in/other";
    public const string Arrived = "/sign-in/arrived";

    /// <summary>Where the identity provider sends people back to; to be entered there as redirect URI, behind the address of the house.</summary>
    public const string OidcBack = "/sign-in/oidc";
    public const string Waiting = "/people/waiting";
    public const string SignOut = "/sign-out";
    public const string People = "/people";
    public const string New = "/people/new";
    public const string Me = "/me";
    public const string EditMe = "/me/edit";
    public const string Privacy = "/about/privacy";
    public const string MyData = "/me/data";
    public const string Password = "/me/password";
    public const string Enter = "/enter";
    public const string Forgot = "/forgot";
    public const string SignOutEverywhere = "/me/sign-out-everywhere";

    /// <summary>Where a signed-in person starts; its page belongs to the module farthest to the right.</summary>
    public const string Desk = "/desk";

    public static string To(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"/people/{number}");

    public static string Invite(int number) => To(number) + "/invite";

    public static string Account(int number) => To(number) + "/account";

    public static string EnterWith(string code) => $"{Enter}/{code}";

    public static string Admit(Guid arrival) => $"{Waiting}/{arrival}";

    public static string Erase(int number) => To(number) + "/erase";

    public static string Roles(int number) => To(number) + "/roles";

    public static string Delegate(int number, int ordinal) =>
        string.Create(CultureInfo.InvariantCulture, $"{Roles(number)}/{ordinal}/deputy");

    public static string Narrow(int number, int ordinal) =>
        string.Create(CultureInfo.InvariantCulture, $"{Roles(number)}/{ordinal}/narrow");

    /// <param name="ordinal">Which of the person's roles, from 1, in the order of giving.</param>
    public static string EndRole(int number, int ordinal) =>
        string.Create(CultureInfo.InvariantCulture, $"{Roles(number)}/{ordinal}/end");
}
