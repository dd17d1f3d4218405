using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;
using Labinov.Modules.Regions;

namespace Labinov.Tests.Ideas;

public sealed class IdeaFactsTests : IdeaRules
{
    [Fact]
    public void What_is_incomplete_is_not_sent()
    {
        var idea = Drafted(complete: false);
        Assert.Equal(
            ["Kind", "Group", "StandsAt", "YearCarriedOut", "Description", "Benefit", "Contact"],
            idea.Gaps().Select(gap => gap.Field).ToArray()
        );
        Refused("ideas.rule.incomplete", () => idea.Submit(Author, Now));
    }

    [Fact]
    public void A_new_idea_needs_no_year_and_claims_nothing()
    {
        var idea = Drafted(IdeaOrigin.NewIdea);
        Assert.Empty(idea.Gaps());
        Refused(
            "ideas.rule.not-launched",
            () => idea.Write(Author, Given.Facts("Perahu", IdeaState.Applied), Now)
        );
    }

    [Fact]
    public void What_a_directory_knew_enters_without_author_and_counts_as_sent()
    {
        var idea = Idea.Recorded(
            3,
            new IdeaFacts(new Basics("Simpus"), new Story(), new Results(), new Sources()),
            IdeaState.Applied,
            Audience.Public,
            Dinas,
            Tojo,
            Now
        );
        Assert.Equal((null, null, null), (idea.AuthorId, idea.InitiatorId, idea.HolderId));
        Assert.Equal(IdeaState.Applied, idea.State);
        Assert.True(idea.IsPublicOn(Today));
        Assert.Equal(
            [typeof(IdeaRecorded), typeof(IdeaPublished)],
            idea.Happenings.Select(happening => happening.GetType())
        );
        Assert.All(idea.Happenings, happening => Assert.Null(happening.By));
    }

    [Fact]
    public void Years_stand_in_their_order()
    {
        var idea = Drafted();
        Refused("ideas.rule.year-order", () => Years(2024, 2023));
        Refused("ideas.rule.year-to-come", () => Years(2024, 2027));
        Refused("ideas.rule.no-title", () => idea.Write(Author, Given.Facts(" "), Now));

        void Years(int begun, int carriedOut)
        {
            var facts = Given.Facts("Perahu layanan");
            var basics = facts.Basics with { YearBegun = begun, YearCarriedOut = carriedOut };
            idea.Write(Author, facts with { Basics = basics }, Now);
        }
    }

    [Fact]
    public void The_eight_kinds_are_known_by_their_indonesian_names()
    {
        string[] names =
        [
            "Proses",
            "Metode",
            "Produk",
            "Konseptual",
            "Teknologi",
            "Struktur organisasi",
            "Hubungan",
            "SDM",
        ];
        Assert.Equal(
            Enum.GetValues<InnovationKind>().Cast<InnovationKind?>(),
            names.Select(InnovationKinds.Find)
        );
        Assert.Null(InnovationKinds.Find("Lainnya"));
    }
}
