using Labinov.Modules.Surveys;
using Labinov.Modules.Surveys.Anonymous;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Data;

public abstract partial class LabinovDb
{
    public DbSet<Survey> Surveys => Set<Survey>();
    public DbSet<SurveyTicket> SurveyTickets => Set<SurveyTicket>();
    public DbSet<SurveyTaking> SurveyTakings => Set<SurveyTaking>();
    public DbSet<AnswerSheet> AnswerSheets => Set<AnswerSheet>();
}
