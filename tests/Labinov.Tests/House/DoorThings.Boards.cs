using Labinov.Data.Files;
using Labinov.House;
using Labinov.Modules.Boards;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests.House;

internal sealed partial class DoorThings
{
    /// <summary>An open board of the unit with a note; for the stream one that is closed, for an open one would be told for hours.</summary>
    private async Task<string> BoardAsync(string address)
    {
        if (
            address.EndsWith("/ideas", StringComparison.Ordinal)
            || address.EndsWith("/problems", StringComparison.Ordinal)
        )
        {
            await host.Given.ParticipatesAsync(place.Lab, place.Unit);
        }

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
            .Replace("{format}", "svg", StringComparison.Ordinal)
            .Replace("{note}", $"{note}", StringComparison.Ordinal)
            .Replace("{photo}", $"{await PhotoAsync(address, at)}", StringComparison.Ordinal)
            .Replace("{code}", at.Board.JoinCode, StringComparison.Ordinal);
    }

    private async Task<Id<BoardPhoto>> PhotoAsync(string address, BoardAt at)
    {
        var id = new Id<BoardPhoto>(ChanceId.New());
        if (address.Contains("{photo}", StringComparison.Ordinal))
        {
            using var content = new MemoryStream("%PDF-1.7 papan"u8.ToArray());
            await host.SaveAsync(
                new BoardPhoto
                {
                    Id = id,
                    BoardId = at.Board.Id,
                    Hash = await host
                        .Services.GetRequiredService<IFiles>()
                        .KeepAsync(content, BoardPhoto.Largest, CancellationToken.None),
                    Kind = ScanKind.Pdf,
                    Bytes = content.Length,
                    At = host.Now,
                }
            );
        }

        return id;
    }
}
