using Labinov.Data;
using Labinov.Data.Mail;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.People.Pages;

/// <summary>
/// Sends a link for a new password to an address that has an account, and says the same to everybody. The link of a coordinator stays
/// valid beside it.
/// </summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.Forms)]
public sealed class ForgotModel(
    LabinovDb db,
    IHomeAddress home,
    OutsideDoor outside,
    SignInQueue queue,
    TimeProvider time,
    Words words
) : LabinovPage
{
    /// <summary>So often in two hours a mail goes to one address, whoever asks.</summary>
    public const int Most = 3;

    [BindProperty, Needed, AtMost(Account.EmailMax)]
    public string? Email { get; set; }

    public bool IsSent { get; private set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        using var turn = await queue.EnterAsync(Email!, cancel);
        if (turn.IsAcquired)
        {
            await WriteAsync(cancel);
        }

        IsSent = true;
        return Page();
    }

    private async Task WriteAsync(CancellationToken cancel)
    {
        var now = time.Now();
        var normal = Account.Normal(Email!);
        var account = await db.Accounts.SingleOrDefaultAsync(
            row => row.NormalizedUserName == normal && row.ClosedAt == null && !row.IsSealed,
            cancel
        );
        if (outside.Only)
        {
            return; // passwords open nothing here
        }

        var latest = now + Invitation.ByMail;
        var open = account is null
            ? 0
            : await db.Invitations.CountAsync(
                row =>
                    row.PersonId == account.PersonId
                    && row.ExpiresAt > now
                    && row.ExpiresAt <= latest,
                cancel
            );
        if (account?.Email is not { } address || open >= Most)
        {
            return;
        }

        var code = Invitation.NewCode();
        db.Add(
            Invitation.For(
                account.PersonId,
                InvitationKind.NewPassword,
                code,
                Invitation.ByMail,
                now
            )
        );
        db.Add(
            Letter.Write(
                address,
                words["people.mail.forgot.subject"],
                words["people.mail.forgot.text", home.To(PeopleLinks.EnterWith(code))],
                now
            )
        );
        await db.SaveChangesAsync(cancel);
    }
}
