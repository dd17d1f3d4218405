using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Surveys.Instruments;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Surveys.Anonymous;

/// <summary>What a token leads to.</summary>
/// <param name="Mark">Under which its draft lies.</param>
/// <param name="Draft">What was filled in so far; empty for a token that nobody used.</param>
public sealed record TokenFacts(
    SurveyFacts Survey,
    LabFacts Lab,
    SurveyToken Token,
    string Mark,
    bool IsSpent,
    GivenAnswers Draft
);

/// <summary>
/// Filling in by a token: drafts are kept under the token's hash, and a sheet that is sent leaves nothing of it behind. Nothing here knows who
/// acts, or when.
/// </summary>
public sealed class FillIn(LabinovDb db, ISeals seals)
{
    /// <summary>Null when the token was not made here.</summary>
    public async Task<TokenFacts?> FindAsync(string? typed, CancellationToken cancel)
    {
        if (
            SurveyToken.Parse(typed) is not { } token
            || await db.AnySurveyAsync(token.Survey, cancel) is not var (survey, lab)
        )
        {
            return null;
        }

        var key = SurveyKey.Of(seals, survey.Secret);
        if (!key.Vouches(survey.Id, token))
        {
            return null;
        }

        var mark = key.MarkOf(survey.Id, token);
        var ticket = await db
            .SurveyTickets.Where(row => row.SurveyId == survey.Id && row.Mark == mark)
            .Select(row => new { row.IsSpent, row.Draft })
            .SingleOrDefaultAsync(cancel);
        return new TokenFacts(
            survey,
            lab,
            token,
            mark,
            ticket?.IsSpent == true,
            GivenAnswers.Of(ticket?.Draft)
        );
    }

    /// <summary>Keeps what was filled in so far.</summary>
    /// <exception cref="RuleBroken">It was sent already.</exception>
    public async Task KeepAsync(TokenFacts facts, GivenAnswers answers, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(answers);
        try
        {
            (await TicketAsync(facts, cancel)).Keep(answers.ToJson());
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException wrong) when (wrong is not DbUpdateConcurrencyException)
        {
            // The same token began twice in one breath; the other made the row.
            db.ChangeTracker.Clear();
            (await TicketAsync(facts, cancel)).Keep(answers.ToJson());
            await db.SaveChangesAsync(cancel);
        }
    }

    /// <summary>The token is spent and the sheet laid down in the same save; from then on nothing leads from one to the other.</summary>
    /// <param name="pairing">The code that the person made up; null for none.</param>
    /// <exception cref="RuleBroken">It was sent already, or nothing was answered.</exception>
    public async Task SendAsync(
        TokenFacts facts,
        GivenAnswers answers,
        string? pairing,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(facts);
        var key = SurveyKey.Of(seals, facts.Survey.Secret);
        var mark = pairing is null ? null : key.PairMark(pairing);
        (await TicketAsync(facts, cancel)).Spend();
        db.Add(AnswerSheet.Of(facts.Survey.Id, answers, mark));
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            // Two sendings at once: the other has spent it, and one sheet is there.
            db.ChangeTracker.Clear();
            if (!(await TicketAsync(facts, cancel)).IsSpent)
            {
                throw;
            }
        }
    }

    private async Task<SurveyTicket> TicketAsync(TokenFacts facts, CancellationToken cancel)
    {
        var ticket = await db.SurveyTickets.SingleOrDefaultAsync(
            row => row.SurveyId == facts.Survey.Id && row.Mark == facts.Mark,
            cancel
        );
        if (ticket is null)
        {
            ticket = SurveyTicket.Begun(facts.Survey.Id, facts.Mark);
            db.Add(ticket);
        }

        return ticket;
    }
}
