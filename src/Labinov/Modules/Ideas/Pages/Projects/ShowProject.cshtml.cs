using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Ideas.Projects;
using Labinov.Modules.Ideas.Similar;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages.Projects;

/// <summary>One candidate with what resembles it; its unit takes it as a draft, or says why not now.</summary>
public sealed partial class ShowProject(
    LabinovDb db,
    Numbers numbers,
    SimilarIdeas similar,
    TimeProvider time,
    Words words
) : MakingPage<Idea>(time)
{
    /// <summary>People of the unit among whom the participant is recognised.</summary>
    private const int MostPeople = 300;

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty(SupportsGet = true, Name = "project")]
    public int ProjectNumber { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public IdeaOrigin? Origin { get; set; }

    /// <summary>Who the participant is here.</summary>
    [BindProperty]
    public Id<Person>? Who { get; set; }

    [BindProperty, AtMost(LeadershipProject.WhyMax)]
    public string? Why { get; set; }

    public LabFacts Lab { get; private set; } = null!;
    public LeadershipProject Project { get; private set; } = null!;
    public ProjectRow Row { get; private set; } = null!;
    public SimilarFound Alike { get; private set; } = SimilarFound.Nothing;
    public IReadOnlyList<Choice> People { get; private set; } = [];

    private string Here => ProjectsLinks.To(Number, ProjectNumber);

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await FindAsync(cancel) is not { } project)
        {
            return false;
        }

        Project = project;
        Version = project.Version;
        Row = await db
            .LeadershipProjects.Where(row => row.Id == project.Id)
            .Rows(db)
            .SingleAsync(cancel);
        Alike = await similar.ReadAsync(
            db,
            Actor,
            Time.Today(),
            IdeaText.Of(project.Title, null, project.Summary, project.Change, Row.Unit, null),
            project.IdeaId,
            cancel
        );
        if (project.MayAdopt(Actor) || project.MayLink(Actor))
        {
            People = await PeopleAsync(project, cancel);
        }

        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        return ProjectQueries.MayLook(Lab, Actor) ? Page() : NotAllowed();
    }

    private async Task<LeadershipProject?> FindAsync(CancellationToken cancel)
    {
        if (await db.InsideLabAsync(Number, Actor, cancel) is not { } lab)
        {
            return null;
        }

        Lab = lab;
        return await db
            .LeadershipProjects.VisibleTo(lab, Actor)
            .SingleOrDefaultAsync(row => row.Number == ProjectNumber, cancel);
    }

    private async Task<List<Choice>> PeopleAsync(
        LeadershipProject project,
        CancellationToken cancel
    )
    {
        var people = await PeopleOf(project)
            .OrderBy(person => person.SearchName)
            .Take(MostPeople)
            .Select(person => new { person.Id, person.Name })
            .ToListAsync(cancel);
        return people.ConvertAll(person => new Choice(person.Id.ToString(), person.Name));
    }

    private IQueryable<Person> PeopleOf(LeadershipProject project) =>
        db.People.Where(person =>
            person.UnitId == project.UnitId
            && person.MergedIntoId == null
            && person.Name != Person.NoName
        );
}
