namespace Labinov.Modules.Ideas;

/// <summary>Who sees an idea, from near to far. Set apart from its state; see <c>docs/visibility.md</c>.</summary>
public enum Audience
{
    /// <summary>The unit that leads; while a draft only its author, the team and the unit's operator.</summary>
    Unit,

    /// <summary>Also the people of its lab.</summary>
    Lab,

    /// <summary>Also the people who answer for the region.</summary>
    Region,

    /// <summary>Also whoever holds a role in another region, unit or lab.</summary>
    OtherRegions,

    /// <summary>Everybody, without signing in.</summary>
    Public,
}
