namespace Labinov.House;

/// <summary>What a module wants to say on the console once the doors are open over sample data.</summary>
public interface IGreeting
{
    IEnumerable<string> Lines();
}
