using Microsoft.AspNetCore.Mvc.Filters;

namespace Labinov.House.Web;

/// <summary>Tells the browser not to keep a page: for those that name persons, on computers that others use, too.</summary>
public sealed class NotKept : IResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.HttpContext.Response.Headers.CacheControl = "no-store";
    }

    public void OnResultExecuted(ResultExecutedContext context) { }
}
