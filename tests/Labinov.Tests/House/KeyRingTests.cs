using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Labinov.House;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests.House;

/// <summary>The keys that seal cookies lie in the database: what one node sealed, any other opens.</summary>
public sealed class KeyRingTests
{
    [Fact]
    public async Task The_keys_are_rows_and_no_file_is_written()
    {
        await using var host = new LabHost();
        await host.InitializeAsync();
        await host.AsAsync(Role.Innovator, Scope.Nation);
        await using var db = host.Db();
        Assert.NotEmpty(await db.DataKeys.ToListAsync());
        Assert.False(Directory.Exists(Path.Combine(host.Folder, "keys")));
    }

    [Fact]
    public async Task A_visit_that_one_node_opened_goes_on_at_another()
    {
        await using var one = new LabHost();
        await one.InitializeAsync();
        await using var other = one.OtherNode();
        await other.InitializeAsync();
        var person = await one.Given.PersonAsync(Role.Innovator);
        var visitor = await one.AsAsync(person);
        var hopped = other.Stranger();
        hopped.Client.DefaultRequestHeaders.Add(
            "Cookie",
            visitor.Client.DefaultRequestHeaders.GetValues("Cookie")
        );
        (await hopped.OpenAsync("/desk")).Shows(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Keys_of_an_older_installation_move_in_once()
    {
        var folder = Directory.CreateTempSubdirectory("labinov-keys-").FullName;
        try
        {
            await using var host = new LabHost();
            await host.InitializeAsync();
            await using var db = host.Db();
            await db.DataKeys.ExecuteDeleteAsync();
            await File.WriteAllTextAsync(Path.Combine(folder, "key-1.xml"), "<key id=\"1\" />");
            await Labinov.Data.DataKey.TakeInAsync(db, folder, host.Now, CancellationToken.None);
            await File.WriteAllTextAsync(Path.Combine(folder, "key-2.xml"), "<key id=\"2\" />");
            await Labinov.Data.DataKey.TakeInAsync(db, folder, host.Now, CancellationToken.None);
            Assert.Equal(["key-1"], await db.DataKeys.Select(key => key.Name).ToListAsync());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Nodes_that_are_prepared_at_once_take_them_in_once()
    {
        var folder = Directory.CreateTempSubdirectory("labinov-keys-").FullName;
        try
        {
            await using var host = new LabHost();
            await host.InitializeAsync();
            await using var db = host.Db();
            await db.DataKeys.ExecuteDeleteAsync();
            await File.WriteAllTextAsync(Path.Combine(folder, "key-1.xml"), "<key id=\"1\" />");
            await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(NodeAsync)));
            Assert.Equal(["key-1"], await db.DataKeys.Select(key => key.Name).ToListAsync());

            async Task NodeAsync()
            {
                await using var own = host.Db();
                await Labinov.Data.DataKey.TakeInAsync(
                    own,
                    folder,
                    host.Now,
                    CancellationToken.None
                );
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task With_a_certificate_the_rows_tell_nothing_and_visits_go_on()
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        using (var key = RSA.Create(2048))
        {
            var asked = new CertificateRequest(
                "CN=labinov",
                key,
                HashAlgorithmName.SHA256,
                RSASignaturePadding.Pkcs1
            );
            using var certificate = asked.CreateSelfSigned(
                DateTimeOffset.UnixEpoch,
                DateTimeOffset.UnixEpoch.AddYears(100)
            );
            await File.WriteAllBytesAsync(
                file,
                certificate.Export(X509ContentType.Pkcs12, "rahasia")
            );
        }

        try
        {
            await using var host = new LabHost
            {
                Settings =
                {
                    ["Labinov:Keys:Certificate"] = file,
                    ["Labinov:Keys:Password"] = "rahasia",
                },
            };
            await host.InitializeAsync();
            await using var db = host.Db();
            var others = await db.DataKeys.Select(key => key.Name).ToListAsync();
            var now = DateTimeOffset.UnixEpoch.AddYears(50);
            host.Services.GetRequiredService<IKeyManager>().CreateNewKey(now, now.AddYears(30));
            var made = await db.DataKeys.SingleAsync(key => !others.Contains(key.Name));
            Assert.Contains("EncryptedData", made.Xml, StringComparison.Ordinal);
            Assert.DoesNotContain("<value>", made.Xml, StringComparison.Ordinal);
            var visitor = await host.AsAsync(Role.Innovator, Scope.Nation);
            (await visitor.OpenAsync("/desk")).Shows(HttpStatusCode.OK);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
