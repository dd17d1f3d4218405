using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.People.Pages;

/// <content>What is wrong with the form, beside its fields.</content>
public sealed partial class EnterModel
{
    // Whoever gets the form wrong keeps the invitation: it is used by the save that succeeds.
    private async Task ExamineAsync(InvitationKind kind, Person? person, CancellationToken cancel)
    {
        if (kind == InvitationKind.FirstManager)
        {
            Need(nameof(Name), Name);
        }

        if (kind != InvitationKind.NewPassword && Need(nameof(Email), Email))
        {
            var normal = Account.Normal(Email!);
            if (!System.Net.Mail.MailAddress.TryCreate(Email!.Trim(), out _))
            {
                ModelState.AddModelError(nameof(Email), words["people.rule.no-email"]);
            }
            else if (await db.Accounts.AnyAsync(row => row.NormalizedUserName == normal, cancel))
            {
                ModelState.AddModelError(nameof(Email), words["people.rule.address-taken"]);
            }
        }

        if (Need(nameof(Password), Password))
        {
            var known = new Account { Email = Email?.Trim() ?? Shown!.Address };
            if (known.WrongWith(Password!, person?.Name ?? Name) is { } wrong)
            {
                ModelState.AddModelError(
                    nameof(Password),
                    words[wrong, Account.PasswordLeast, Account.PasswordMost]
                );
            }
        }
    }

    private bool Need(string field, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            return true;
        }

        ModelState.AddModelError(field, words["house.required"]);
        return false;
    }
}
