using System.Globalization;
using Labinov.House;
using Labinov.Modules.Commitments.Worries;

namespace Labinov.Modules.Commitments;

/// <summary>Addresses of this module, without language prefix.</summary>
public static class CommitmentsLinks
{
    public static string Charter(int lab) => Of(lab, "charter");

    public static string Edit(int lab) => Of(lab, "charter/edit");

    public static string Force(int lab) => Of(lab, "charter/force");

    public static string Sign(int lab) => Of(lab, "charter/sign");

    public static string Scan(int lab) => Of(lab, "charter/scan");

    public static string Links(int lab) => Of(lab, "charter/links");

    /// <summary>The sheet to print, with room for every hand.</summary>
    public static string Sheet(int lab) => Of(lab, "charter/sheet");

    public static string ScanFile(int lab, Id<SignedScan> scan) => Of(lab, $"charter/scans/{scan}");

    public static string Withdraw(int lab, int unit) =>
        Of(lab, string.Create(CultureInfo.InvariantCulture, $"charter/units/{unit}/withdraw"));

    /// <summary>For a head without an account.</summary>
    public static string SignWith(string code) => "/sign/" + code;

    public static string Worries(int lab) => Of(lab, "worries");

    public static string Worry(int lab, Id<Worry> worry) => Of(lab, $"worries/{worry}");

    public static string Hall(int lab) => Of(lab, "worries/hall");

    /// <summary>For the people in the hall.</summary>
    public static string WorryWith(string code) => "/worry/" + code;

    public static string Talk(int lab) => Of(lab, "talk");

    public static string Promises(int lab) => Of(lab, "promises");

    private static string Of(int lab, string room) =>
        string.Create(CultureInfo.InvariantCulture, $"/labs/{lab}/{room}");
}
