namespace Labinov.House.Web;

/// <summary>Says on the console, where somebody waits who has just started the program, what the modules have to say.</summary>
internal static class Greetings
{
    /// <param name="sample">Whether this installation holds sample data; without it nothing is said.</param>
    public static async Task GreetAsync(this WebApplication app, bool sample)
    {
        if (!sample)
        {
            return;
        }

        foreach (
            var line in app
                .Services.GetServices<IGreeting>()
                .SelectMany(greeting => greeting.Lines())
        )
        {
            await Console.Out.WriteLineAsync(line);
        }
    }
}
