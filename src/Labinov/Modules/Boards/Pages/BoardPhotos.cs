using Labinov.Data;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Boards.Pages;

/// <summary>A photo of a paper board, to be taken away.</summary>
public sealed record PhotoRow(Id<BoardPhoto> Id, DateTime At, long Bytes);

internal static class BoardPhotos
{
    public static Task<List<PhotoRow>> PhotosAsync(
        this LabinovDb db,
        Id<Board> board,
        CancellationToken cancel
    ) =>
        db
            .BoardPhotos.Where(photo => photo.BoardId == board)
            .OrderBy(photo => photo.At)
            .Select(photo => new PhotoRow(photo.Id, photo.At, photo.Bytes))
            .ToListAsync(cancel);
}
