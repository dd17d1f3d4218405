namespace Labinov.House.Web;

/// <summary>Says on the console, where somebody waits who has just started the program, what the modules have to say.</summary>
internal static class Greetings
{
    /// <param name="sample">Whether this installation holds sample data.</param>
    public static async Task GreetAsync(this WebApplication app, bool sample)
    {
        foreach (var greeting in app.Services.GetServices<IGreeting>())
        {
            foreach (
                var line in await greeting.LinesAsync(sample, app.Lifetime.ApplicationStopping)
            )
            {
                await Console.Out.WriteLineAsync(line);
            }
        }
    }
}
