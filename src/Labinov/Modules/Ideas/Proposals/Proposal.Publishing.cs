using Labinov.House;
using Labinov.Modules.People;

namespace Labinov.Modules.Ideas.Proposals;

/// <content>
/// The region's public list. Off for each proposal until somebody who keeps the region's proposals has edited what is shown; neither name nor
/// contact of the sender is ever part of it.
/// </content>
public sealed partial class Proposal
{
    /// <summary>As everybody reads it; kept when it is taken down, for whoever publishes it again.</summary>
    public string? PublicTitle { get; private set; }
    public string? PublicText { get; private set; }

    /// <summary>Null while it is not shown.</summary>
    public DateTime? PublishedAt { get; private set; }

    [Personal("ideas.kept.published-citizen", "ideas.why.answered-citizen", "people.until.deed")]
    public Id<Person>? PublishedById { get; private set; }

    public bool IsPublic => PublishedAt is not null;

    public bool MayPublish(Actor actor) => MayKeep(actor, RegionId);

    /// <summary>
    /// The text gives away who sent it: their name, or a number or address at which they can be reached. A name counts by its words in a row, a
    /// contact by its digits or as it was typed.
    /// </summary>
    public bool NamesSender(string? text) =>
        (Run(Name) is { Length: > 4 } name && Run(text).Contains(name, StringComparison.Ordinal))
        || (
            Digits(Contact) is { Length: >= 6 } number
            && Digits(text).Contains(number, StringComparison.Ordinal)
        )
        || (
            Contact is { Length: > 3 } contact
            && text?.Contains(contact, StringComparison.OrdinalIgnoreCase) == true
        );

    /// <summary>Shows it to everybody, in these words; what is shown already is shown in the new ones.</summary>
    public void Publish(Actor actor, string title, string text, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        Require(MayPublish(actor), "ideas.rule.not-keeper");
        Require(
            !string.IsNullOrWhiteSpace(title) && !string.IsNullOrWhiteSpace(text),
            "ideas.rule.say-why"
        );
        Require(
            !NamesSender(title) && !NamesSender(text) && !NamesSender(Answer),
            "ideas.proposal.rule.names-sender"
        );
        (PublicTitle, PublicText, PublishedAt) = (title.Trim(), text.Trim(), PublishedAt ?? now);
        PublishedById = actor.Person is { } person ? new Id<Person>(person) : null;
        Record(
            new ProposalPublished(Id)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor),
            }
        );
    }

    public void TakeDown(Actor actor, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        Require(MayPublish(actor), "ideas.rule.not-keeper");
        Require(IsPublic, "ideas.proposal.rule.not-public");
        (PublishedAt, PublishedById) = (null, null);
        Record(
            new ProposalTakenDown(Id)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor),
            }
        );
    }

    // The words in a row, whatever stands between them: "-warga-contoh-".
    private static string Run(string? text) =>
        "-"
        + string.Concat(
            (text ?? "")
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Select(Slug.Of)
                .Where(word => word != "-")
                .Select(word => word + "-")
        );

    private static string Digits(string? text) =>
        string.Concat((text ?? "").Where(char.IsAsciiDigit));
}
