using Labinov.House;
using Microsoft.Extensions.Localization;

namespace Labinov.Modules.People;

/// <summary>Prints the sample accounts once the doors are open.</summary>
public sealed class SampleGreeting(IStringLocalizer words) : IGreeting
{
    public IEnumerable<string> Lines()
    {
        yield return "";
        yield return words["people.sample.console", SampleAccounts.Password];
        foreach (var account in SampleAccounts.All)
        {
            yield return $"  {account.Address, -34} {words[PeopleWords.Of(account.Role)]}";
        }

        yield return "";
    }
}
