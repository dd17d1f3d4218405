using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Labinov.House.Web;

/// <summary>
/// Every text that comes in goes through here once, before its length is measured: what is sent is also trimmed, and blank is nothing. An
/// address is not trimmed, because a blank at its end says that a word is complete.
/// </summary>
internal sealed class TypedTexts : IModelBinderProvider
{
    /// <summary>Takes the place of the binder that texts would have got.</summary>
    public static void Into(IList<IModelBinderProvider> providers)
    {
        var simple = providers.OfType<SimpleTypeModelBinderProvider>().Single();
        providers.Insert(providers.IndexOf(simple), new TypedTexts());
    }

    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return
            context.Metadata is DefaultModelMetadata { Attributes.Attributes: var marks } text
            && text.ModelType == typeof(string)
            && !marks.OfType<AsTypedAttribute>().Any()
            ? new Binder()
            : null;
    }

    private sealed class Binder : IModelBinder
    {
        public Task BindModelAsync(ModelBindingContext bindingContext)
        {
            ArgumentNullException.ThrowIfNull(bindingContext);
            var sent = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
            if (sent == ValueProviderResult.None)
            {
                return Task.CompletedTask;
            }

            bindingContext.ModelState.SetModelValue(bindingContext.ModelName, sent);
            var text = Typed.Clean(sent.FirstValue ?? "");
            if (HttpMethods.IsPost(bindingContext.HttpContext.Request.Method))
            {
                text = text.Trim();
            }

            bindingContext.Result = ModelBindingResult.Success(
                string.IsNullOrWhiteSpace(text) ? null : text
            );
            return Task.CompletedTask;
        }
    }
}
