using MailKit.Net.Smtp;
using MimeKit;

namespace Labinov.Data.Mail;

/// <summary>Brings one mail out of the house.</summary>
public interface IPostman
{
    Task SendAsync(Letter letter, CancellationToken cancel);
}

/// <summary>By SMTP when a host is set, else as a file that any mail program opens.</summary>
public sealed class Postman(MailOptions options) : IPostman
{
    public async Task SendAsync(Letter letter, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(letter);
        using var message = new MimeMessage();
        message.From.Add(new MailboxAddress("Labinov", options.From));
        message.To.Add(MailboxAddress.Parse(letter.To));
        message.Subject = letter.Subject;
        message.MessageId = $"{letter.Id}@labinov";
        message.Date = new DateTimeOffset(letter.MadeAt, TimeSpan.Zero);
        message.Headers.Add("Auto-Submitted", "auto-generated");
        message.Body = new TextPart("plain") { Text = letter.Text };
        if (options.Host is null)
        {
            Directory.CreateDirectory(options.Folder);
            await message.WriteToAsync(
                Path.Combine(options.Folder, $"{letter.MadeAt:yyyyMMdd-HHmmss}-{letter.Id}.eml"),
                cancel
            );
            return;
        }

        using var smtp = new SmtpClient { Timeout = 30_000 };
        await smtp.ConnectAsync(options.Host, options.Port, options.Security, cancel);
        if (!string.IsNullOrEmpty(options.User))
        {
            await smtp.AuthenticateAsync(options.User, options.Password ?? "", cancel);
        }

        await smtp.SendAsync(message, cancel);
        await smtp.DisconnectAsync(quit: true, cancel);
    }
}
