using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Labinov.Tests;

/// <summary>Counts the commands sent to the database; a list must need the same number for one row and for twenty.</summary>
/// <param name="drawAnew">Called before counting: a page that is kept for strangers would cost nothing.</param>
public sealed class QueryCounter(Action drawAnew) : DbCommandInterceptor
{
    private int count;

    public int Count => count;

    public void Reset()
    {
        drawAnew();
        count = 0;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    )
    {
        Interlocked.Increment(ref count);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<object> result,
        CancellationToken cancellationToken = default
    )
    {
        Interlocked.Increment(ref count);
        return ValueTask.FromResult(result);
    }
}
