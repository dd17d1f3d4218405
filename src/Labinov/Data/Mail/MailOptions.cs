using MailKit.Security;

namespace Labinov.Data.Mail;

/// <summary>Where mails go: <c>Labinov:Mail:Host</c> and its neighbours; without a host, into a folder.</summary>
/// <param name="Folder">Where mails lie as <c>.eml</c> files when there is no host.</param>
public sealed record MailOptions(
    string? Host,
    int Port,
    string? User,
    string? Password,
    string From,
    SecureSocketOptions Security,
    string Folder
)
{
    /// <exception cref="InvalidOperationException">A host without a sender, or an unknown kind of security.</exception>
    public static MailOptions Read(IConfiguration settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var mail = settings.GetSection("Labinov:Mail");
        var host = string.IsNullOrWhiteSpace(mail["Host"]) ? null : mail["Host"];
        var from = mail["From"];
        return host is not null && string.IsNullOrWhiteSpace(from)
            ? throw new InvalidOperationException("Labinov:Mail:Host needs Labinov:Mail:From.")
            : new MailOptions(
                host,
                mail.GetValue("Port", 587),
                mail["User"],
                mail["Password"],
                from ?? "labinov@localhost",
                mail["Tls"] switch
                {
                    null or "" or "starttls" => SecureSocketOptions.StartTls,
                    "always" => SecureSocketOptions.SslOnConnect,
                    "never" => SecureSocketOptions.None,
                    var other => throw new InvalidOperationException(
                        $"Labinov:Mail:Tls is starttls, always or never, not {other}."
                    ),
                },
                Path.Combine(LabinovOptions.From(settings).DataFolder, "mails")
            );
    }
}
