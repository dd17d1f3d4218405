using System.Security.Cryptography;

namespace Labinov.Data.Files;

/// <summary>Files beside the database, named by their content: the same file is kept once and can be checked at any time.</summary>
public interface IFiles
{
    /// <summary>Keeps the content and returns its SHA-256 in lower-case hex. More than <paramref name="limit"/> bytes: <see cref="FileTooLarge"/>.</summary>
    Task<string> KeepAsync(Stream content, long limit, CancellationToken cancel);

    /// <summary>The content kept under <paramref name="hash"/>; null when there is none.</summary>
    Stream? Open(string hash);
}

/// <summary>The upload is larger than allowed; nothing was kept.</summary>
public sealed class FileTooLarge(long limit) : Exception
{
    public long Limit { get; } = limit;
}

/// <summary>Keeps files under <c>files/ab/abcdef…</c> of the data folder.</summary>
public sealed class FolderFiles(LabinovOptions options) : IFiles
{
    private readonly string root = Path.Combine(options.DataFolder, "files");

    public async Task<string> KeepAsync(Stream content, long limit, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(content);
        Directory.CreateDirectory(root);
        var draft = Path.Combine(root, Path.GetRandomFileName());
        try
        {
            var hash = await WriteAsync(content, draft, limit, cancel);
            var place = PlaceOf(hash);
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Move(draft, place, overwrite: true);
            return hash;
        }
        finally
        {
            File.Delete(draft);
        }
    }

    public Stream? Open(string hash)
    {
        // Only our own names reach the disk, so no path can climb out of the folder.
        if (hash is not { Length: 64 } || !hash.All(char.IsAsciiHexDigitLower))
        {
            return null;
        }

        var place = PlaceOf(hash);
        return File.Exists(place) ? File.OpenRead(place) : null;
    }

    private string PlaceOf(string hash) => Path.Combine(root, hash[..2], hash);

    private static async Task<string> WriteAsync(
        Stream content,
        string draft,
        long limit,
        CancellationToken cancel
    )
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var file = File.Create(draft);
        var buffer = new byte[81920];
        long total = 0;
        for (int read; (read = await content.ReadAsync(buffer, cancel)) > 0; )
        {
            total += read;
            if (total > limit)
            {
                throw new FileTooLarge(limit);
            }

            sha.AppendData(buffer, 0, read);
            await file.WriteAsync(buffer.AsMemory(0, read), cancel);
        }

        file.Flush(flushToDisk: true);
        return Convert.ToHexStringLower(sha.GetHashAndReset());
    }
}
