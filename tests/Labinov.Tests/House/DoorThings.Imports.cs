using Labinov.House;
using Labinov.Modules.Ideas.Import;

namespace Labinov.Tests.House;

/// <content>A file of innovations that waits to be decided about.</content>
internal sealed partial class DoorThings
{
    private async Task<string> ImportAsync(string address)
    {
        var import = await host.SaveAsync(
            IdeaImport.Begin(
                new Actor(who.Id.Value, "", [new Grant(Role.ProgrammeManager, Scope.Nation)]),
                Interlocked.Increment(ref serial),
                "daftar.csv",
                new string('0', 64),
                new TableLook(
                    "csv",
                    null,
                    [],
                    ["Nama"],
                    [ImportField.Title],
                    [],
                    [
                        ["Perahu"],
                    ]
                ),
                host.Now
            )
        );
        return Filled(address, import.Number).Replace("{part}", "report", StringComparison.Ordinal);
    }
}
