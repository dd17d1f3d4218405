using Labinov.Modules.Commitments;
using Labinov.Modules.Commitments.Promises;
using Labinov.Modules.Commitments.Worries;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Data;

public abstract partial class LabinovDb
{
    public DbSet<Charter> Charters => Set<Charter>();
    public DbSet<Signature> Signatures => Set<Signature>();
    public DbSet<SignedScan> SignedScans => Set<SignedScan>();
    public DbSet<SigningLink> SigningLinks => Set<SigningLink>();
    public DbSet<WorryWall> WorryWalls => Set<WorryWall>();
    public DbSet<Worry> Worries => Set<Worry>();
    public DbSet<MeToo> MeToos => Set<MeToo>();
    public DbSet<Statement> Statements => Set<Statement>();
}
