using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Problems;
using Labinov.Modules.Ideas.Proposals;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Data;

public abstract partial class LabinovDb
{
    public DbSet<Idea> Ideas => Set<Idea>();
    public DbSet<StateMove> StateMoves => Set<StateMove>();
    public DbSet<AudienceMove> AudienceMoves => Set<AudienceMove>();
    public DbSet<Word> IdeaWords => Set<Word>();
    public DbSet<TeamMember> IdeaTeam => Set<TeamMember>();
    public DbSet<SupportingUnit> SupportingUnits => Set<SupportingUnit>();
    public DbSet<Problem> Problems => Set<Problem>();
    public DbSet<Urgency> Urgencies => Set<Urgency>();
    public DbSet<Preference> Preferences => Set<Preference>();
    public DbSet<Proposal> Proposals => Set<Proposal>();
}
