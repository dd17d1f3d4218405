using System.Security.Cryptography.X509Certificates;
using System.Xml.Linq;
using Labinov.Data;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace Labinov.House.Web;

/// <summary>Where the keys that seal cookies lie: see decision 0120.</summary>
internal static class KeyRing
{
    private const string Certificate = "Labinov:Keys:Certificate";

    /// <summary><c>Labinov:Keys:Certificate</c> (a PFX file) and <c>Labinov:Keys:Password</c> encrypt the keys in the database.</summary>
    public static void AddKeyRing(this IServiceCollection services, IConfiguration settings)
    {
        var keys = services
            .AddDataProtection()
            .SetApplicationName("labinov")
            .UseCryptographicAlgorithms(
                new AuthenticatedEncryptorConfiguration
                {
                    EncryptionAlgorithm = EncryptionAlgorithm.AES_256_GCM,
                }
            );
        services.AddSingleton<KeyRows>();
        services
            .AddOptions<KeyManagementOptions>()
            .Configure<KeyRows>((options, rows) => options.XmlRepository = rows);
        if (settings[Certificate] is { Length: > 0 } file)
        {
            var certificate = X509CertificateLoader.LoadPkcs12FromFile(
                file,
                settings["Labinov:Keys:Password"]
            );
            keys.ProtectKeysWithCertificate(certificate)
                .UnprotectKeysWithAnyCertificate(certificate);
        }
    }

    /// <summary>On PostgreSQL others than the program's own user may read; keys made before the certificate was named stay open, too.</summary>
    public static async Task WarnOfOpenKeysAsync(this WebApplication app)
    {
        if (!Databases.IsPostgres(app.Services.GetRequiredService<LabinovOptions>().Connection))
        {
            return;
        }

        await using var db = app.Services.GetRequiredService<NewDb>()();
        if (await db.DataKeys.AnyAsync(key => !key.Xml.Contains("encryptedSecret")))
        {
            app.Logger.LogWarning(
                "Keys that seal visits lie in the database unencrypted; set Labinov:Keys:Certificate"
            );
        }
    }
}

/// <summary>The keys as rows. The framework asks without waiting, seldom, and keeps what it read.</summary>
internal sealed class KeyRows(NewDb newDb, TimeProvider time) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var db = newDb();
        return
        [
            .. db
                .DataKeys.AsNoTracking()
                .OrderBy(key => key.MadeAt)
                .Select(key => key.Xml)
                .AsEnumerable()
                .Select(XElement.Parse),
        ];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        ArgumentNullException.ThrowIfNull(element);
        using var db = newDb();
        var (xml, now) = (element.ToString(SaveOptions.DisableFormatting), time.Now());
        // Not by SaveChanges, which the house forbids to block: nobody decided anything here.
        db.Database.ExecuteSql(
            $"INSERT INTO data_keys (name, xml, made_at) VALUES ({friendlyName}, {xml}, {now})"
        );
    }
}
