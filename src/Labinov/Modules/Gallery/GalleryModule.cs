namespace Labinov.Modules.Gallery;

/// <summary>What the public sees of innovations: exhibits, search, export, feed.</summary>
public static class GalleryModule
{
    public static IServiceCollection AddGallery(this IServiceCollection services) => services;
}
