using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Data;

public abstract partial class LabinovDb
{
    public DbSet<Region> Regions => Set<Region>();
    public DbSet<RegionTerm> RegionTerms => Set<RegionTerm>();
    public DbSet<RegionZone> RegionZones => Set<RegionZone>();
    public DbSet<RegionListing> RegionListings => Set<RegionListing>();
    public DbSet<LoadedFacts> LoadedFacts => Set<LoadedFacts>();
    public DbSet<Organisation> Organisations => Set<Organisation>();
    public DbSet<OrganisationName> OrganisationNames => Set<OrganisationName>();
}
