using Labinov.House;
using Microsoft.Extensions.Localization;

namespace Labinov.Modules.People;

/// <summary>Prints the sample accounts once the doors are open.</summary>
public sealed class SampleGreeting(IStringLocalizer words) : IGreeting
{
    public Task<IReadOnlyList<string>> LinesAsync(bool sample, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<string>>(
            sample
                ?
                [
                    "",
                    words["people.sample.console", SampleAccounts.Password],
                    .. SampleAccounts.All.Select(account =>
                        $"  {account.Address, -34} {words[PeopleWords.Of(account.Role)]}"
                    ),
                    "",
                ]
                : []
        );
}
