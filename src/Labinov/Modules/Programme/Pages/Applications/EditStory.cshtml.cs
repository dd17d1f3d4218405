using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme.Applications;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Programme.Pages.Applications;

/// <summary>What the region tells of itself, and what it finds hard.</summary>
public sealed class EditStory(LabinovDb db, TimeProvider time, Words words)
    : EditApplication(db, time, words)
{
    [BindProperty, AtMost(Application.ProfileMax)]
    public string? Profile { get; set; }

    [BindProperty, AtMost(Application.ChallengesMax)]
    public string? Challenges { get; set; }

    public override ApplicationStep Step => ApplicationStep.Story;

    protected override Task ShowAsync(CancellationToken cancel)
    {
        (Profile, Challenges) = (Facts.Profile, Facts.Challenges);
        return Task.CompletedTask;
    }

    protected override void Write(Application application, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(application);
        application.WriteStory(Actor, Profile, Challenges, now);
    }
}
