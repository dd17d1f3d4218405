using Labinov.Data.Files;
using Labinov.House;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Programme.Applications;

/// <content>What the region writes, in any order, while it is a draft.</content>
public sealed partial class Application
{
    public bool MayEdit(Actor actor) =>
        State == ApplicationState.Draft && MayWrite(actor, RegionId);

    /// <param name="file">Null keeps the one that was sent before.</param>
    public void WriteLetter(
        Actor actor,
        string? letterNumber,
        DateOnly? on,
        Scan? file,
        DateTime now
    )
    {
        Touch(actor, now);
        (LetterNumber, LetterOn) = (letterNumber, on);
        if (file is not null)
        {
            (LetterFile, LetterFormat) = (file.Hash, file.Kind);
        }
    }

    public void WriteContact(Actor actor, string? name, string? phone, string? email, DateTime now)
    {
        Touch(actor, now);
        (ContactName, ContactPhone, ContactEmail) = (name, phone, email);
    }

    public void WriteStory(Actor actor, string? profile, string? challenges, DateTime now)
    {
        Touch(actor, now);
        (Profile, Challenges) = (profile, challenges);
    }

    public void WriteTeam(
        Actor actor,
        Id<Organisation>? unit,
        IReadOnlyList<TeamLine> lines,
        DateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(lines);
        Touch(actor, now);
        UnitId = unit;
        team.RemoveAll(member => member.Line > lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            if (team.Find(member => member.Line == i + 1) is { } kept)
            {
                kept.Take(lines[i]);
            }
            else
            {
                team.Add(ApplicationMember.Of(Id, i + 1, lines[i]));
            }
        }
    }

    private void Touch(Actor actor, DateTime now)
    {
        Require(MayEdit(actor), "programme.rule.application-sent");
        ChangedAt = now;
    }
}
