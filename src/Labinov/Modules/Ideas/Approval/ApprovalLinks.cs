using System.Globalization;
using Labinov.House;

namespace Labinov.Modules.Ideas.Approval;

/// <summary>Addresses of the approval, without language prefix.</summary>
public static class ApprovalLinks
{
    /// <summary>All ideas of a unit that wait for its head.</summary>
    public static string Of(int unit) =>
        string.Create(CultureInfo.InvariantCulture, $"/units/{unit}/approvals");

    /// <summary>The sheet to print and sign.</summary>
    public static string Sheet(int unit) => Of(unit) + "/sheet";

    /// <summary>Where the signed sheet comes back.</summary>
    public static string Scan(int unit) => Of(unit) + "/scan";

    /// <summary>The scan, for those inside the idea.</summary>
    public static string File(int idea, Id<ApprovalSheet> sheet) =>
        string.Create(CultureInfo.InvariantCulture, $"/ideas/{idea}/approval/{sheet}");
}
