using Labinov.House;
using Labinov.Modules.Ideas.Problems;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;

namespace Labinov.Tests;

public sealed partial class Given
{
    /// <summary>A problem that a person of the unit described.</summary>
    public async Task<Problem> ProblemAsync(
        Lab lab,
        Organisation unit,
        Person? author = null,
        string? title = null
    )
    {
        author ??= await PersonAsync();
        return await host.SaveAsync(
            Problem.Describe(
                Writer(unit.Id, author.Id.Value),
                new Voice(false, [unit.Id]),
                Id<Problem>.New(host.Now),
                5000 + Next(),
                lab.Id,
                unit.Id,
                new ProblemFacts(
                    title ?? $"Antrean obat terlalu panjang {Next()}",
                    "Warga menunggu tiga jam."
                ),
                host.Now
            )
        );
    }
}
