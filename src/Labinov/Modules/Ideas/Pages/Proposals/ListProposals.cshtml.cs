using System.Globalization;
using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Ideas.Proposals;
using Labinov.Modules.Regions;
using Labinov.Ui;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages.Proposals;

/// <summary>What citizens brought and this reader looks after; what waits stands first.</summary>
public sealed class ListProposals(LabinovDb db, TimeProvider time, Words words) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public ProposalState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? After { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Before { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    public Paged<ProposalRow> Rows { get; private set; } = new([], null, null, 0);
    public DateOnly Today => time.Today();
    public bool IsNarrowed => Q is not null || State is not null;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!ProposalQueries.MayAnswerSomewhere(Actor))
        {
            return NotAllowed();
        }

        var found = db.Proposals.VisibleTo(Actor);
        if (State is { } state)
        {
            found = found.Where(row => row.State == state);
        }

        if (Ticket.Plain(Q) is { Length: > 0 } ticket)
        {
            found = found.Where(row => row.Ticket == ticket || row.SearchTitle.Contains(ticket));
        }
        else
        {
            foreach (var word in Slug.WordsOf(Q))
            {
                found = found.Where(row => row.SearchTitle.Contains(word));
            }
        }

        var file = Sheet.Of(
            Format,
            words["ideas.proposals.file"],
            Columns(),
            () => Read(found.OrderByDescending(row => row.Number)).AsAsyncEnumerable()
        );
        if (file is not null)
        {
            return file;
        }

        Rows = Keyset.Page(
            await Read(found.Walked(After, Before))
                .Take(Paged<ProposalRow>.Size + 1)
                .ToListAsync(cancel),
            row => Text(row.Number)!,
            Text(After),
            Text(Before),
            await found.Take(Paged<ProposalRow>.CountLimit + 1).CountAsync(cancel)
        );
        return Page();
    }

    private IQueryable<ProposalRow> Read(IQueryable<Proposal> found) =>
        found.Select(row => new ProposalRow(
            row.Number,
            row.Ticket,
            row.Kind,
            row.Title,
            row.Text,
            row.Place,
            db.Regions.Where(region => region.Id == row.RegionId)
                .Select(region => region.Name)
                .Single(),
            db.Organisations.Where(unit => unit.Id == row.UnitId)
                .Select(unit => unit.Name)
                .SingleOrDefault(),
            row.State,
            row.SentAt,
            row.Answer,
            row.AnsweredAt
        ));

    // Neither name nor contact: whoever needs them finds them on the page of the one proposal.
    private List<SheetColumn<ProposalRow>> Columns() =>
        [
            new(words["ideas.number"], row => row.Number),
            new(words["ideas.propose.ticket"], row => Ticket.Spoken(row.Ticket)),
            new(words["ideas.propose.kind"], row => words[IdeasText.Key(row.Kind)].Value),
            new(words["ideas.propose.field.title"], row => row.Title),
            new(words["ideas.propose.field.text"], row => row.Text),
            new(words["ideas.propose.field.place"], row => row.Place),
            new(words["ideas.region"], row => row.Region),
            new(words["ideas.unit"], row => row.Unit),
            new(words["ideas.state"], row => words[IdeasText.Key(row.State)].Value),
            new(words["ideas.proposals.sent"], row => Clock.DayOf(row.SentAt)),
            new(words["ideas.proposal.answer"], row => row.Answer),
            new(
                words["ideas.proposals.answered"],
                row => row.AnsweredAt is { } at ? Clock.DayOf(at) : null
            ),
        ];

    private static string? Text(int? key) => key?.ToString(CultureInfo.InvariantCulture);
}

public sealed record ProposalRow(
    int Number,
    string Ticket,
    ProposalKind Kind,
    string Title,
    string Text,
    string? Place,
    string Region,
    string? Unit,
    ProposalState State,
    DateTime SentAt,
    string? Answer,
    DateTime? AnsweredAt
)
{
    public DateOnly AnswerBy => Clock.DayOf(SentAt).AddDays(Proposal.AnswerWithin);
}
