using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Labinov.Tests.Data;

/// <summary>A mail server that takes everything (or refuses everything), one conversation after the other.</summary>
internal sealed class SmtpSink : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource end = new();
    private readonly Task listening;

    /// <summary>What came after DATA, one for each mail.</summary>
    public List<string> Taken { get; } = [];

    public bool Refuses { get; set; }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public SmtpSink()
    {
        listener.Start();
        listening = ListenAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        listener.Stop();
        await listening;
        end.Dispose();
    }

    private async Task ListenAsync()
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync(end.Token);
                await TalkAsync(client.GetStream());
            }
        }
        catch (Exception over) when (over is OperationCanceledException or SocketException)
        {
            // Closed.
        }
    }

    private async Task TalkAsync(NetworkStream line)
    {
        using var hear = new StreamReader(line, Encoding.UTF8);
        await using var say = new StreamWriter(line, new UTF8Encoding(false))
        {
            NewLine = "\r\n",
            AutoFlush = true,
        };
        await say.WriteLineAsync("220 sink");
        while (await hear.ReadLineAsync() is { } said)
        {
            switch (said.Split(' ')[0].ToUpperInvariant())
            {
                case "DATA":
                    await say.WriteLineAsync("354 go on");
                    Taken.Add(await MailAsync(hear));
                    await say.WriteLineAsync("250 kept");
                    break;
                case "RCPT" when Refuses:
                    await say.WriteLineAsync("451 orang@contoh.example is not here now");
                    break;
                case "QUIT":
                    await say.WriteLineAsync("221 bye");
                    return;
                default:
                    await say.WriteLineAsync("250 sink");
                    break;
            }
        }
    }

    private static async Task<string> MailAsync(StreamReader hear)
    {
        var text = new StringBuilder();
        while (await hear.ReadLineAsync() is { } said && said != ".")
        {
            text.AppendLine(said);
        }

        return text.ToString();
    }
}
