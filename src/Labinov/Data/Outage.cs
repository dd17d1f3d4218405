using System.Data.Common;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Labinov.Data;

/// <summary>Whether a failure is one of the place where things are kept: away, full, or too slow. It passes without anybody mending the program.</summary>
public static class Outage
{
    private const int NoSpace = unchecked((int)0x80070070);
    private const int NoSpaceOnUnix = 28;
    private const int FileTooLarge = 27;

    // Busy, locked, read-only, I/O error, full, cannot open.
    private static readonly int[] Sqlite = [5, 6, 8, 10, 13, 14];

    // Connection lost; resources gone (disk, memory, connections); not open to us just now; being shut down or started; the system's own.
    private static readonly string[] Postgres = ["08", "53", "55", "57", "58"];

    public static bool Is(Exception failure)
    {
        for (var at = failure; at is not null; at = at.InnerException)
        {
            if (IsOne(at))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOne(Exception failure) =>
        failure switch
        {
            SqliteException sqlite => Sqlite.Contains(sqlite.SqliteErrorCode),
            PostgresException postgres => postgres.SqlState.Length == 5
                && Postgres.Contains(postgres.SqlState[..2]),
            NpgsqlException npgsql => npgsql.IsTransient
                || npgsql.InnerException is IOException or SocketException or TimeoutException,
            DbException => false,
            IOException disk => disk.HResult is NoSpace or NoSpaceOnUnix or FileTooLarge,
            SocketException or TimeoutException => true,
            _ => false,
        };
}
