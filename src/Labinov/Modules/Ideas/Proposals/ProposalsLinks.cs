using System.Globalization;

namespace Labinov.Modules.Ideas.Proposals;

/// <summary>Addresses of what citizens bring, without language prefix.</summary>
public static class ProposalsLinks
{
    /// <summary>Choosing a region, and looking an answer up.</summary>
    public const string Begin = "/propose";

    /// <summary>For those who look after them.</summary>
    public const string All = "/proposals";

    public static string For(string region) => $"/regions/{region}/propose";

    /// <summary>Where the citizen reads the answer.</summary>
    public static string Answer(string ticket) => $"/propose/{Ticket.Spoken(ticket)}";

    public static string To(int number) => Of(number, "");

    public static string Forward(int number) => Of(number, "/forward");

    public static string Decide(int number) => Of(number, "/answer");

    public static string Publish(int number) => Of(number, "/publish");

    /// <summary>What a region shows of them to everybody.</summary>
    public static string Public(string region) => $"/regions/{region}/proposals";

    private static string Of(int number, string tail) =>
        string.Create(CultureInfo.InvariantCulture, $"/proposals/{number}{tail}");
}
