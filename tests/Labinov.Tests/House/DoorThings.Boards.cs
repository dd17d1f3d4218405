using Labinov.Modules.Boards;

namespace Labinov.Tests.House;

internal sealed partial class DoorThings
{
    /// <summary>An open board of the unit with a note; for the stream one that is closed, for an open one would be told for hours.</summary>
    private async Task<string> BoardAsync(string address)
    {
        var at = await host.Given.BoardAsync(place.Lab, unit: place.Unit);
        var note = address.Contains("{note}", StringComparison.Ordinal)
            ? await host.Given.NoteAsync(at)
            : Guid.Empty;
        if (address.EndsWith("/stream", StringComparison.Ordinal))
        {
            await using var db = host.Db();
            db.Attach(at.Board)
                .Entity.Close(Given.Manager, await host.Given.FactsAsync(place.Lab), host.Now);
            await db.SaveChangesAsync();
        }

        return Filled(address, at.Board.Number)
            .Replace("{note}", $"{note}", StringComparison.Ordinal)
            .Replace("{code}", at.Board.JoinCode, StringComparison.Ordinal);
    }
}
