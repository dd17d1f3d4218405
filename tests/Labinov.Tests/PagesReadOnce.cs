using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests;

/// <summary>
/// Hundreds of programs are started in one run, and each would read the attributes of every property of every page anew: a third of its start.
/// What the framework read for the first is copied for the others.
/// </summary>
internal sealed class PagesReadOnce(IPageApplicationModelPartsProvider real)
    : IPageApplicationModelPartsProvider
{
    private static readonly ConcurrentDictionary<PropertyInfo, PagePropertyModel> Properties = [];

    public static void In(IServiceCollection services)
    {
        var real = services
            .Last(row => row.ServiceType == typeof(IPageApplicationModelPartsProvider))
            .ImplementationType!;
        services.AddSingleton<IPageApplicationModelPartsProvider>(from => new PagesReadOnce(
            (IPageApplicationModelPartsProvider)ActivatorUtilities.CreateInstance(from, real)
        ));
    }

    public PagePropertyModel CreatePropertyModel(PropertyInfo property) =>
        new(Properties.GetOrAdd(property, real.CreatePropertyModel));

    public PageHandlerModel? CreateHandlerModel(MethodInfo method) =>
        real.CreateHandlerModel(method);

    public PageParameterModel CreateParameterModel(ParameterInfo parameter) =>
        real.CreateParameterModel(parameter);

    public bool IsHandler(MethodInfo methodInfo) => real.IsHandler(methodInfo);
}
