using Labinov.Data.Chores;
using Labinov.House.Web;
using Microsoft.AspNetCore.Authorization;

namespace Labinov.Modules.People.Pages;

/// <summary>What is kept about a person, why and how long: written by the model's own marks, so that it cannot fall behind.</summary>
[AllowAnonymous]
public sealed class PrivacyModel(IEnumerable<Retention> retentions) : LabinovPage
{
    /// <summary>What is deleted for good after some days, whoever asks or not.</summary>
    public IEnumerable<Retention> Forgotten => retentions;
}
