using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Labinov.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Problems : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "problem_id",
                table: "ideas",
                type: "TEXT",
                nullable: true);

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
                name: "urgencies");

            migrationBuilder.DropTable(
                name: "problems");

            migrationBuilder.DropIndex(
                name: "ix_ideas_problem_id",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "problem_id",
                table: "ideas");
        }
    }
}
