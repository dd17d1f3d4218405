using Labinov.House;
using Labinov.Modules.Commitments.Worries;
using Labinov.Modules.People;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;

namespace Labinov.Modules.Commitments.Pages;

/// <summary>Codes of this module in the reader's words.</summary>
public static class CommitmentsText
{
    // The test of the words finds every value that lacks its text.
    public static string KeyOf(Capacity capacity) =>
        "commitments.capacity."
        + (capacity == Capacity.OnBehalf ? "on-behalf" : capacity.ToString().ToLowerInvariant());

    public static string KeyOf(SignedHow how) =>
        how switch
        {
            SignedHow.Here => "commitments.how.here",
            SignedHow.ByLink => "commitments.how.by-link",
            _ => "commitments.how.on-paper",
        };

    public static string KeyOf(Starter starter) =>
        starter switch
        {
            Starter.Hard => "commitments.starter.hard",
            Starter.Costly => "commitments.starter.costly",
            Starter.NoIdea => "commitments.starter.no-idea",
            Starter.DoNotKnowHow => "commitments.starter.do-not-know-how",
            Starter.Afraid => "commitments.starter.afraid",
            _ => "commitments.starter.trouble",
        };

    /// <summary>What the talk answers to one of the six.</summary>
    public static string ReplyTo(Starter starter) =>
        starter switch
        {
            Starter.Hard => "commitments.reply.hard",
            Starter.Costly => "commitments.reply.costly",
            Starter.NoIdea => "commitments.reply.no-idea",
            Starter.DoNotKnowHow => "commitments.reply.do-not-know-how",
            Starter.Afraid => "commitments.reply.afraid",
            _ => "commitments.reply.trouble",
        };

    public static IEnumerable<Choice> Capacities(this Words words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return Enum.GetValues<Capacity>()
            .Select(value => new Choice(
                value.ToString(),
                words[KeyOf(value)],
                words[KeyOf(value) + ".help"]
            ));
    }

    /// <summary>The worry in its own words, or in those of the starter.</summary>
    public static string TextOf(this Words words, WorryRow row)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(row);
        return row.Starter is { } starter ? words[KeyOf(starter)].Value : row.Text;
    }

    public static string RoleOf(this Words words, Role? role)
    {
        ArgumentNullException.ThrowIfNull(words);
        return role is { } known ? words[PeopleWords.Of(known)].Value : "";
    }
}
