using System.Text;
using Labinov.Data;
using Labinov.Data.Files;

namespace Labinov.Tests.Data;

public sealed class FilesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("labinov-files-").FullName;

    private FolderFiles Files => new(new LabinovOptions(folder, "", false));

    [Fact]
    public async Task What_was_kept_comes_back_under_the_hash_of_its_content()
    {
        var hash = await KeepAsync("halo");
        Assert.Equal(
            Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("halo"u8)),
            hash
        );
        await using var stream = Files.Open(hash);
        using var reader = new StreamReader(stream!);
        Assert.Equal("halo", await reader.ReadToEndAsync());
    }

    [Fact]
    public async Task The_same_content_is_kept_once()
    {
        Assert.Equal(await KeepAsync("sama"), await KeepAsync("sama"));
        Assert.Single(Directory.GetFiles(folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Too_much_is_refused_and_leaves_nothing_behind()
    {
        await Assert.ThrowsAsync<FileTooLarge>(() => KeepAsync(new string('x', 101)));
        Assert.Empty(Directory.GetFiles(folder, "*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("")]
    [InlineData("ABCDEF")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    public void Only_hashes_of_kept_files_open_something(string hash) =>
        Assert.Null(Files.Open(hash));

    private async Task<string> KeepAsync(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return await Files.KeepAsync(stream, 100, CancellationToken.None);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
