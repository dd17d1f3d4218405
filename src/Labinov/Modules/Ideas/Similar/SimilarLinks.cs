using System.Globalization;

namespace Labinov.Modules.Ideas.Similar;

/// <summary>Addresses of what resembles what, without language prefix.</summary>
public static class SimilarLinks
{
    public const string Look = "/ideas/similar";
    public const string Words = "/ideas/words";
    public const string ImportWords = "/ideas/words/import";
    public const string NewWord = "/ideas/words/new";

    public static string Of(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"/ideas/{number}/similar");

    public static string Say(int number, int other) =>
        string.Create(CultureInfo.InvariantCulture, $"/ideas/{number}/similar/{other}");

    public static string Word(string concept) => $"{Words}/{concept}";

    public static string Duplicates(int lab) =>
        string.Create(CultureInfo.InvariantCulture, $"/labs/{lab}/duplicates");

    public static string Apart(int lab, int one, int other) =>
        string.Create(CultureInfo.InvariantCulture, $"/labs/{lab}/duplicates/{one}/{other}");
}
