using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Labinov.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class EvidenceAndProblems : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "from_files",
                table: "surveys",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "logo_hash",
                table: "letterheads",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "opened_reason",
                table: "lab_stage",
                type: "TEXT",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "problem_id",
                table: "ideas",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "reason",
                table: "assessment_move",
                type: "TEXT",
                maxLength: 300,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "capacity_lists",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_capacity_lists", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "problems",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    lab_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    author_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    search_title = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    present = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    wished = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    input = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    process = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    output = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    data = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    sufferers = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    edited_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    aside_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    aside_reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    aside_why = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_problems", x => x.id);
                    table.ForeignKey(
                        name: "fk_problems_labs_lab_id",
                        column: x => x.lab_id,
                        principalTable: "labs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_problems_organisations_unit_id",
                        column: x => x.unit_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_problems_people_author_id",
                        column: x => x.author_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "readiness_evidence_files",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    assessment_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    aspect = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    bytes = table.Column<long>(type: "INTEGER", nullable: false),
                    brought_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    brought_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_readiness_evidence_files", x => x.id);
                    table.ForeignKey(
                        name: "fk_readiness_evidence_files_people_brought_by_id",
                        column: x => x.brought_by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_readiness_evidence_files_readiness_assessments_assessment_id",
                        column: x => x.assessment_id,
                        principalTable: "readiness_assessments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "region_capacity",
                columns: table => new
                {
                    list_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    capacity = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_region_capacity", x => new { x.list_id, x.region_id });
                    table.ForeignKey(
                        name: "fk_region_capacity_capacity_lists_list_id",
                        column: x => x.list_id,
                        principalTable: "capacity_lists",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_region_capacity_regions_region_id",
                        column: x => x.region_id,
                        principalTable: "regions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "preferences",
                columns: table => new
                {
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    one_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    other_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    chosen_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_preferences", x => new { x.one_id, x.other_id, x.person_id });
                    table.ForeignKey(
                        name: "fk_preferences_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_preferences_problems_chosen_id",
                        column: x => x.chosen_id,
                        principalTable: "problems",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_preferences_problems_one_id",
                        column: x => x.one_id,
                        principalTable: "problems",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_preferences_problems_other_id",
                        column: x => x.other_id,
                        principalTable: "problems",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "proposals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    state_since_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    answer = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    answered_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    answered_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    problem_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    idea_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    is_mentored = table.Column<bool>(type: "INTEGER", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    ticket = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    search_title = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    contact = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    may_be_named = table.Column<bool>(type: "INTEGER", nullable: false),
                    sent_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_proposals", x => x.id);
                    table.ForeignKey(
                        name: "fk_proposals_ideas_idea_id",
                        column: x => x.idea_id,
                        principalTable: "ideas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_proposals_organisations_unit_id",
                        column: x => x.unit_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_proposals_people_answered_by_id",
                        column: x => x.answered_by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_proposals_problems_problem_id",
                        column: x => x.problem_id,
                        principalTable: "problems",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_proposals_regions_region_id",
                        column: x => x.region_id,
                        principalTable: "regions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "urgencies",
                columns: table => new
                {
                    problem_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    urgency_score = table.Column<int>(type: "INTEGER", nullable: false),
                    seriousness_score = table.Column<int>(type: "INTEGER", nullable: false),
                    growth_score = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_urgencies", x => new { x.problem_id, x.person_id });
                    table.ForeignKey(
                        name: "fk_urgencies_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_urgencies_problems_problem_id",
                        column: x => x.problem_id,
                        principalTable: "problems",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_ideas_problem_id",
                table: "ideas",
                column: "problem_id");

            migrationBuilder.CreateIndex(
                name: "ix_capacity_lists_year",
                table: "capacity_lists",
                column: "year",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_preferences_chosen_id",
                table: "preferences",
                column: "chosen_id");

            migrationBuilder.CreateIndex(
                name: "ix_preferences_other_id",
                table: "preferences",
                column: "other_id");

            migrationBuilder.CreateIndex(
                name: "ix_preferences_person_id_at",
                table: "preferences",
                columns: new[] { "person_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_problems_author_id",
                table: "problems",
                column: "author_id");

            migrationBuilder.CreateIndex(
                name: "ix_problems_lab_id_number",
                table: "problems",
                columns: new[] { "lab_id", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_problems_number",
                table: "problems",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_problems_unit_id",
                table: "problems",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_proposals_answered_by_id",
                table: "proposals",
                column: "answered_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_proposals_idea_id",
                table: "proposals",
                column: "idea_id");

            migrationBuilder.CreateIndex(
                name: "ix_proposals_number",
                table: "proposals",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_proposals_problem_id",
                table: "proposals",
                column: "problem_id");

            migrationBuilder.CreateIndex(
                name: "ix_proposals_region_id_number",
                table: "proposals",
                columns: new[] { "region_id", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_proposals_ticket",
                table: "proposals",
                column: "ticket",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_proposals_unit_id_number",
                table: "proposals",
                columns: new[] { "unit_id", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_readiness_evidence_files_assessment_id_aspect_hash",
                table: "readiness_evidence_files",
                columns: new[] { "assessment_id", "aspect", "hash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_readiness_evidence_files_brought_by_id",
                table: "readiness_evidence_files",
                column: "brought_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_region_capacity_region_id",
                table: "region_capacity",
                column: "region_id");

            migrationBuilder.CreateIndex(
                name: "ix_urgencies_person_id",
                table: "urgencies",
                column: "person_id");

            migrationBuilder.AddForeignKey(
                name: "fk_ideas_problems_problem_id",
                table: "ideas",
                column: "problem_id",
                principalTable: "problems",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_ideas_problems_problem_id",
                table: "ideas");

            migrationBuilder.DropTable(
                name: "preferences");

            migrationBuilder.DropTable(
                name: "proposals");

            migrationBuilder.DropTable(
                name: "readiness_evidence_files");

            migrationBuilder.DropTable(
                name: "region_capacity");

            migrationBuilder.DropTable(
                name: "urgencies");

            migrationBuilder.DropTable(
                name: "capacity_lists");

            migrationBuilder.DropTable(
                name: "problems");

            migrationBuilder.DropIndex(
                name: "ix_ideas_problem_id",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "from_files",
                table: "surveys");

            migrationBuilder.DropColumn(
                name: "logo_hash",
                table: "letterheads");

            migrationBuilder.DropColumn(
                name: "opened_reason",
                table: "lab_stage");

            migrationBuilder.DropColumn(
                name: "problem_id",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "reason",
                table: "assessment_move");
        }
    }
}
