using Labinov.House;
using Labinov.Modules.Regions;

namespace Labinov.Modules.People.Pages;

/// <content>What the page shows.</content>
public sealed partial class ShowModel
{
    public sealed record View(
        Id<Person> Id,
        int Number,
        string Name,
        string? Email,
        string? Phone,
        string? Unit,
        Id<Region>? RegionId,
        string? RegionName,
        string? TimeZone,
        bool HasAccount,
        bool IsClosed
    );

    /// <param name="Ordinal">Which of the person's grants, from 1, in the order of giving.</param>
    /// <param name="Place">Null for the nation.</param>
    /// <param name="Standing"><c>now</c>, <c>later</c> or <c>over</c>.</param>
    public sealed record RoleRow(
        int Ordinal,
        Role Role,
        string? Place,
        string Where,
        DateOnly From,
        DateOnly? Until,
        string? Letter,
        string? EndLetter,
        string Standing,
        bool MayEnd
    )
    {
        public bool MayDelegate { get; init; }
        public bool MayNarrow { get; init; }

        /// <summary>Whose deputy; null for a role of one's own.</summary>
        public string? DeputyFor { get; init; }
    }

    /// <param name="IsOpen">Its cookie still opens, unless the browser has forgotten it.</param>
    public sealed record VisitRow(
        Guid Id,
        DateTime At,
        string Device,
        bool Succeeded,
        bool OwedSecond,
        bool IsOpen
    )
    {
        public string Words =>
            Succeeded ? "people.visits.in"
            : OwedSecond ? "people.visits.half"
            : "people.visits.wrong";
    }
}
