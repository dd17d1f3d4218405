using Labinov.Modules.Regions;
using Labinov.Modules.Regions.Capacity;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Data;

public abstract partial class LabinovDb
{
    public DbSet<Region> Regions => Set<Region>();
    public DbSet<RegionTerm> RegionTerms => Set<RegionTerm>();
    public DbSet<RegionZone> RegionZones => Set<RegionZone>();
    public DbSet<RegionListing> RegionListings => Set<RegionListing>();
    public DbSet<CapacityList> CapacityLists => Set<CapacityList>();
    public DbSet<LoadedFacts> LoadedFacts => Set<LoadedFacts>();
    public DbSet<Organisation> Organisations => Set<Organisation>();
    public DbSet<OrganisationName> OrganisationNames => Set<OrganisationName>();
}
