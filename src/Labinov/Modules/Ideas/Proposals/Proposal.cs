using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Ideas.Proposals;

/// <summary>A problem or an idea that a citizen brought, without an account; it is answered, whatever the answer is.</summary>
public sealed partial class Proposal : Entity<Proposal>
{
    public const int TitleMax = 150;
    public const int TextMax = 3000;
    public const int ShortMax = 200;
    public const int AnswerMax = 2000;

    /// <summary>Its numbers are handed out under this name.</summary>
    public const string Counter = "proposal";

    /// <summary>Our own promise on the form, in days; the law on complaints is another matter, and another office's.</summary>
    public const int AnswerWithin = 14;

    /// <summary>What those inside say; the citizen knows the <see cref="Ticket"/> only, which tells nothing about how many there are.</summary>
    public int Number { get; private set; }

    public string Ticket { get; private set; } = "";
    public Id<Region> RegionId { get; private set; }
    public ProposalKind Kind { get; private set; }
    public string Title { get; private set; } = "";

    /// <summary>The title as a slug, for finding alike on both engines.</summary>
    public string SearchTitle { get; private set; } = "";
    public string Text { get; private set; } = "";

    /// <summary>A village, a street, an office.</summary>
    public string? Place { get; private set; }

    [Personal("ideas.kept.citizen", "ideas.why.citizen", "ideas.until.citizen")]
    public string? Name { get; private set; }

    [Personal("ideas.kept.citizen-contact", "ideas.why.citizen", "ideas.until.citizen")]
    public string? Contact { get; private set; }

    /// <summary>May be named as the one who had the idea, where it is taken up.</summary>
    public bool MayBeNamed { get; private set; }
    public DateTime SentAt { get; private set; }

    private Proposal() { }

    /// <param name="id">Made by the form, so that a form sent twice brings one proposal.</param>
    public static Proposal Send(
        Id<Proposal> id,
        int number,
        string ticket,
        Id<Region> region,
        ProposalFacts facts,
        DateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(facts);
        var proposal = new Proposal
        {
            Id = id,
            Number = number,
            Ticket = ticket,
            RegionId = region,
            Kind = facts.Kind,
            Title = facts.Title.Trim(),
            SearchTitle = Slug.Of(facts.Title),
            Text = facts.Text.Trim(),
            Place = Clean(facts.Place),
            Name = Clean(facts.Name),
            Contact = Clean(facts.Contact),
            MayBeNamed = facts.MayBeNamed && Clean(facts.Name) is not null,
            SentAt = now,
            StateSinceAt = now,
        };
        proposal.Record(new ProposalSent(id, region, facts.Kind) { At = now });
        return proposal;
    }

    /// <summary>The day until which an answer is promised.</summary>
    public DateOnly AnswerBy(string zone) => Clock.DayOf(SentAt, zone).AddDays(AnswerWithin);

    private static string? Clean(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <param name="Contact">A telephone number or an address for mail; never needed, the ticket is enough.</param>
public sealed record ProposalFacts(
    ProposalKind Kind,
    string Title,
    string Text,
    string? Place = null,
    string? Name = null,
    string? Contact = null,
    bool MayBeNamed = false
);

public enum ProposalKind
{
    Problem,
    Idea,
}
