using Labinov.Modules.Programme.Agreements;
using Labinov.Ui.Words;

namespace Labinov.Modules.Programme.Pages;

/// <summary>Links of the chain and their standing as the reader's language writes them.</summary>
public static class AgreementText
{
    public static string Of(this Words words, AgreementKind kind)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words[$"programme.agreement-kind.{kind.Code()}"].Value;
    }

    public static string Of(this Words words, LinkStanding standing)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words[
            $"programme.agreement-standing.{standing.ToString().ToLowerInvariant()}"
        ].Value;
    }

    public static string Of(this Words words, AgreementState state)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words[$"programme.agreement-standing.{state.ToString().ToLowerInvariant()}"].Value;
    }

    /// <summary>The colour of its badge.</summary>
    public static string Badge(this LinkStanding standing) =>
        standing switch
        {
            LinkStanding.Signed => "pandan",
            LinkStanding.Sent or LinkStanding.Drafted => "nila",
            LinkStanding.NotNeeded => "muted",
            _ => "soga",
        };
}
