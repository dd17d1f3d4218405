using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Labinov.House.Web;

/// <summary>
/// A form whose body cannot be read, cut off on the way or without any part, answers 400; one that is too large 413. Nothing of such a request is bound, not even the number
/// in its address, so that its page would say "not found" of a thing that is there. Where the address carries nothing, the page itself says what is
/// missing.
/// </summary>
internal sealed class RefuseBrokenForms : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) =>
        Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        var http = context.HttpContext;
        var isAboutSomething =
            context.ActionDescriptor.AttributeRouteInfo?.Template?.Contains(
                '{',
                StringComparison.Ordinal
            ) == true;
        if (isAboutSomething && http.Request.HasFormContentType && !http.IsAboutAProblem())
        {
            try
            {
                // Read before by the binding; what was read well is not read again.
                await http.Request.ReadFormAsync(http.RequestAborted);
            }
            catch (Exception broken) when (broken is InvalidDataException or IOException)
            {
                context.Result = new StatusCodeResult(
                    broken is BadHttpRequestException { StatusCode: var status }
                        ? status
                        : StatusCodes.Status400BadRequest
                );
                return;
            }
        }

        await next();
    }
}
