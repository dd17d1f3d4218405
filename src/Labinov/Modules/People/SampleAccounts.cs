using Labinov.House;

namespace Labinov.Modules.People;

/// <summary>One account of the sample, and what can be seen with it.</summary>
/// <param name="Sees">Key of the sentence.</param>
public sealed record SampleAccount(Role Role, string Address, string Sees);

/// <summary>
/// The accounts that exist only beside sample data: one for each role. The sowing, the console, the sign-in page and the README all
/// speak from this list.
/// </summary>
public static class SampleAccounts
{
    public const string Password = "labinov-contoh";

    public static IReadOnlyList<SampleAccount> All { get; } =
    [
        .. Enum.GetValues<Role>()
            .Select(role => new SampleAccount(
                role,
                AddressOf(role),
                "people.sample.sees." + PeopleWords.Kebab(role.ToString())
            )),
    ];

    /// <summary><c>unit-head@contoh.id</c>.</summary>
    public static string AddressOf(Role role) => PeopleWords.Kebab(role.ToString()) + "@contoh.id";
}
