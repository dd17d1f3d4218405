using Microsoft.Extensions.Logging.Console;

namespace Labinov.House.Web;

/// <summary>Says on the console, where somebody waits who has just started the program, what the modules have to say.</summary>
internal static class Greetings
{
    /// <remarks>Where a machine reads the output, line by line as JSON, people are greeted on the other stream.</remarks>
    /// <param name="sample">Whether this installation holds sample data.</param>
    public static async Task GreetAsync(this WebApplication app, bool sample)
    {
        var console =
            app.Configuration["Logging:Console:FormatterName"] == ConsoleFormatterNames.Json
                ? Console.Error
                : Console.Out;
        foreach (var greeting in app.Services.GetServices<IGreeting>())
        {
            foreach (
                var line in await greeting.LinesAsync(sample, app.Lifetime.ApplicationStopping)
            )
            {
                await console.WriteLineAsync(line);
            }
        }
    }
}
