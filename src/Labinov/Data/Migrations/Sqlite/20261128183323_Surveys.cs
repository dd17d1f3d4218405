using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Labinov.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Surveys : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "surveys",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    lab_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    instrument = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    instrument_version = table.Column<int>(type: "INTEGER", nullable: false),
                    wave = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    audience = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    expected = table.Column<int>(type: "INTEGER", nullable: true),
                    group_by = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    opens_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    last_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    closed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    close_reason = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    released_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    slips = table.Column<int>(type: "INTEGER", nullable: false),
                    secret = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_surveys", x => x.id);
                    table.ForeignKey(
                        name: "fk_surveys_labs_lab_id",
                        column: x => x.lab_id,
                        principalTable: "labs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "answer_sheets",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    survey_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    answers = table.Column<string>(type: "TEXT", nullable: false),
                    pair_mark = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_answer_sheets", x => x.id);
                    table.ForeignKey(
                        name: "fk_answer_sheets_surveys_survey_id",
                        column: x => x.survey_id,
                        principalTable: "surveys",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "survey_takings",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    survey_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    mark = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    form = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_survey_takings", x => x.id);
                    table.ForeignKey(
                        name: "fk_survey_takings_surveys_survey_id",
                        column: x => x.survey_id,
                        principalTable: "surveys",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "survey_tickets",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    survey_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    mark = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    draft = table.Column<string>(type: "TEXT", nullable: true),
                    is_spent = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_survey_tickets", x => x.id);
                    table.ForeignKey(
                        name: "fk_survey_tickets_surveys_survey_id",
                        column: x => x.survey_id,
                        principalTable: "surveys",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_answer_sheets_survey_id",
                table: "answer_sheets",
                column: "survey_id");

            migrationBuilder.CreateIndex(
                name: "ix_survey_takings_survey_id_mark",
                table: "survey_takings",
                columns: new[] { "survey_id", "mark" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_survey_tickets_survey_id_mark",
                table: "survey_tickets",
                columns: new[] { "survey_id", "mark" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_surveys_lab_id_instrument",
                table: "surveys",
                columns: new[] { "lab_id", "instrument" });

            migrationBuilder.CreateIndex(
                name: "ix_surveys_number",
                table: "surveys",
                column: "number",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "answer_sheets");

            migrationBuilder.DropTable(
                name: "survey_takings");

            migrationBuilder.DropTable(
                name: "survey_tickets");

            migrationBuilder.DropTable(
                name: "surveys");
        }
    }
}
