using System.Globalization;
using System.Security.Cryptography;
using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Screening.Votes;

/// <summary>Lets guests into a hall, and finds it six digits that no other hall has.</summary>
public sealed class OpenToGuests(LabinovDb db, TimeProvider time)
{
    private const int Tries = 5;

    /// <exception cref="RuleBroken">Not theirs, closed, or a time that cannot be.</exception>
    public async Task RunAsync(
        Actor actor,
        LabFacts lab,
        Id<IdeaScreening> id,
        DateTime until,
        CancellationToken cancel
    )
    {
        var screening = await db.Screenings.SingleAsync(row => row.Id == id, cancel);
        screening.LetGuestsIn(actor, lab, until, NewCode(), time.Now());
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await db.SaveChangesAsync(cancel);
                return;
            }
            catch (DbUpdateException wrong)
                when (wrong is not DbUpdateConcurrencyException && attempt < Tries)
            {
                var code = screening.GuestCode;
                if (
                    !await db.Screenings.AnyAsync(
                        row => row.GuestCode == code && row.Id != id,
                        cancel
                    )
                )
                {
                    throw;
                }

                screening.TryCode(NewCode());
            }
        }
    }

    /// <summary>Digits that nobody can foretell.</summary>
    private static string NewCode() =>
        RandomNumberGenerator
            .GetInt32(0, 1_000_000)
            .ToString($"D{IdeaScreening.CodeLength}", CultureInfo.InvariantCulture);
}
