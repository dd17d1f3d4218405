using Labinov.Data;
using Labinov.Data.Ledger;
using Labinov.Data.Search;
using Labinov.Modules.Commitments.Talk;
using Labinov.Modules.Gallery.Voices;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Import;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Labinov.Ui;

namespace Labinov.Modules.Gallery;

/// <summary>What the public sees of innovations: exhibits, search, export, feed.</summary>
public static class GalleryModule
{
    public static IServiceCollection AddGallery(this IServiceCollection services)
    {
        services.AddSingleton<IIdeaTraces, ForgetExhibits>();
        services.AddSingleton<IListener, WhenIdeaPublished>();
        services.AddSingleton<IListener, WhenFamilyChanged>();
        services.AddSingleton<IListener, WhenUnitRenamed>();
        services.AddSingleton<IKeptCount, KeptSupports>();
        services.AddSingleton<IKeptCount, KeptComments>();
        services.AddSingleton<IKeptCount, KeptProvinces>();
        services.AddSingleton<IDescribe, GalleryDescribing>();
        services.AddSingleton<EndEmbargoes>();
        services.AddHostedService<EmbargoLoop>();
        services.AddScoped<ILabSection, LabExhibits>();
        services.AddScoped<IRegionSection, RegionExhibits>();
        services.AddScoped<IMyData, MyVoices>();
        services.AddScoped<IIdeaSection, IdeaExhibit>();
        services.AddScoped<ITalkStories, TalkStories>();
        services.AddSingleton(
            new MenuItem("gallery.menu", GalleryLinks.All, 10, _ => true, MenuPlace.Public)
        );
        return services;
    }
}
