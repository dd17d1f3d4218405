using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Labinov.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class GuestsProjectsAndHalts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "are_guests_left_out",
                table: "screenings",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "guest_code",
                table: "screenings",
                type: "character varying(6)",
                maxLength: 6,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<int>(
                name: "guest_round",
                table: "screenings",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "guests_until",
                table: "screenings",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "halted_from",
                table: "ideas",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "wakes_on",
                table: "ideas",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "use",
                table: "choice_reasons",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Choosing");

            migrationBuilder.CreateTable(
                name: "guest_dots",
                columns: table => new
                {
                    screening_id = table.Column<Guid>(type: "uuid", nullable: false),
                    phone = table.Column<Guid>(type: "uuid", nullable: false),
                    nth = table.Column<int>(type: "integer", nullable: false),
                    idea_id = table.Column<Guid>(type: "uuid", nullable: false),
                    given_on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_guest_dots", x => new { x.screening_id, x.phone, x.nth });
                    table.ForeignKey(
                        name: "fk_guest_dots_screened_ideas_screening_id_idea_id",
                        columns: x => new { x.screening_id, x.idea_id },
                        principalTable: "screened_ideas",
                        principalColumns: new[] { "screening_id", "idea_id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "guest_pairs",
                columns: table => new
                {
                    screening_id = table.Column<Guid>(type: "uuid", nullable: false),
                    phone = table.Column<Guid>(type: "uuid", nullable: false),
                    one_id = table.Column<Guid>(type: "uuid", nullable: false),
                    other_id = table.Column<Guid>(type: "uuid", nullable: false),
                    chosen_id = table.Column<Guid>(type: "uuid", nullable: true),
                    nth = table.Column<int>(type: "integer", nullable: false),
                    given_on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_guest_pairs", x => new { x.screening_id, x.phone, x.one_id, x.other_id });
                    table.ForeignKey(
                        name: "fk_guest_pairs_screened_ideas_screening_id_one_id",
                        columns: x => new { x.screening_id, x.one_id },
                        principalTable: "screened_ideas",
                        principalColumns: new[] { "screening_id", "idea_id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_guest_pairs_screened_ideas_screening_id_other_id",
                        columns: x => new { x.screening_id, x.other_id },
                        principalTable: "screened_ideas",
                        principalColumns: new[] { "screening_id", "idea_id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "project_lists",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    lab_id = table.Column<Guid>(type: "uuid", nullable: false),
                    file_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    brought_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    brought = table.Column<int>(type: "integer", nullable: false),
                    taken_back_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_project_lists", x => x.id);
                    table.ForeignKey(
                        name: "fk_project_lists_labs_lab_id",
                        column: x => x.lab_id,
                        principalTable: "labs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_project_lists_people_by_id",
                        column: x => x.by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "table_turns",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    session_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    table = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    called_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    begun_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_table_turns", x => x.id);
                    table.ForeignKey(
                        name: "fk_table_turns_organisations_unit_id",
                        column: x => x.unit_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_table_turns_sessions_session_id",
                        column: x => x.session_id,
                        principalTable: "sessions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "leadership_projects",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    lab_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    list_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    search_title = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C"),
                    training = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    year = table.Column<int>(type: "integer", nullable: true),
                    summary = table.Column<string>(type: "character varying(5000)", maxLength: 5000, nullable: true, collation: "C"),
                    change = table.Column<string>(type: "character varying(5000)", maxLength: 5000, nullable: true, collation: "C"),
                    participant = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true, collation: "C"),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    brought_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    answered_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    why = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    idea_id = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_leadership_projects", x => x.id);
                    table.ForeignKey(
                        name: "fk_leadership_projects_ideas_idea_id",
                        column: x => x.idea_id,
                        principalTable: "ideas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_leadership_projects_labs_lab_id",
                        column: x => x.lab_id,
                        principalTable: "labs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_leadership_projects_organisations_unit_id",
                        column: x => x.unit_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_leadership_projects_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_leadership_projects_project_lists_list_id",
                        column: x => x.list_id,
                        principalTable: "project_lists",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_screenings_guest_code",
                table: "screenings",
                column: "guest_code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_guest_dots_screening_id_idea_id_phone",
                table: "guest_dots",
                columns: new[] { "screening_id", "idea_id", "phone" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_guest_pairs_screening_id_one_id",
                table: "guest_pairs",
                columns: new[] { "screening_id", "one_id" });

            migrationBuilder.CreateIndex(
                name: "ix_guest_pairs_screening_id_other_id",
                table: "guest_pairs",
                columns: new[] { "screening_id", "other_id" });

            migrationBuilder.CreateIndex(
                name: "ix_leadership_projects_idea_id",
                table: "leadership_projects",
                column: "idea_id");

            migrationBuilder.CreateIndex(
                name: "ix_leadership_projects_lab_id_key",
                table: "leadership_projects",
                columns: new[] { "lab_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_leadership_projects_list_id",
                table: "leadership_projects",
                column: "list_id");

            migrationBuilder.CreateIndex(
                name: "ix_leadership_projects_number",
                table: "leadership_projects",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_leadership_projects_person_id",
                table: "leadership_projects",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_leadership_projects_unit_id_state",
                table: "leadership_projects",
                columns: new[] { "unit_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_project_lists_by_id",
                table: "project_lists",
                column: "by_id");

            migrationBuilder.CreateIndex(
                name: "ix_project_lists_lab_id",
                table: "project_lists",
                column: "lab_id");

            migrationBuilder.CreateIndex(
                name: "ix_table_turns_session_id_table",
                table: "table_turns",
                columns: new[] { "session_id", "table" },
                unique: true,
                filter: "ended_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_table_turns_session_id_unit_id",
                table: "table_turns",
                columns: new[] { "session_id", "unit_id" },
                unique: true,
                filter: "ended_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_table_turns_unit_id",
                table: "table_turns",
                column: "unit_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "guest_dots");

            migrationBuilder.DropTable(
                name: "guest_pairs");

            migrationBuilder.DropTable(
                name: "leadership_projects");

            migrationBuilder.DropTable(
                name: "table_turns");

            migrationBuilder.DropTable(
                name: "project_lists");

            migrationBuilder.DropIndex(
                name: "ix_screenings_guest_code",
                table: "screenings");

            migrationBuilder.DropColumn(
                name: "are_guests_left_out",
                table: "screenings");

            migrationBuilder.DropColumn(
                name: "guest_code",
                table: "screenings");

            migrationBuilder.DropColumn(
                name: "guest_round",
                table: "screenings");

            migrationBuilder.DropColumn(
                name: "guests_until",
                table: "screenings");

            migrationBuilder.DropColumn(
                name: "halted_from",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "wakes_on",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "use",
                table: "choice_reasons");
        }
    }
}
