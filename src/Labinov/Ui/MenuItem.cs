using Labinov.House;

namespace Labinov.Ui;

public enum MenuPlace
{
    Public,
    Work,
    Footer,
}

/// <summary>A line of the menu: modules register theirs, the layout shows those that the actor may use.</summary>
/// <param name="Words">Key of the text.</param>
/// <param name="Path">Without language prefix.</param>
/// <param name="Order">Smaller comes first.</param>
/// <param name="Shown">Who sees it.</param>
/// <param name="Place">In the public bar, among the tools of signed-in people, or in the footer.</param>
public sealed record MenuItem(
    string Words,
    string Path,
    int Order,
    Func<Actor, bool> Shown,
    MenuPlace Place
);

/// <summary>Addresses of their own that belong to a line of the menu: a board stands in a lab, wherever it lives.</summary>
/// <param name="Path">With all that lies below it; without language prefix.</param>
/// <param name="Under">The address of the line.</param>
public sealed record MenuRoom(string Path, string Under);

/// <summary>Whether the pages must say that everything shown is sample data; decided once at start.</summary>
public sealed class Ribbon
{
    public bool Shown { get; set; }
}
