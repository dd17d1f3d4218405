using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Labinov.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddReadiness : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "readiness_assessments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    lab_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    edition_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    self_tenths = table.Column<int>(type: "INTEGER", nullable: true),
                    final_tenths = table.Column<int>(type: "INTEGER", nullable: true),
                    submitted_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_on_behalf = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_readiness_assessments", x => x.id);
                    table.ForeignKey(
                        name: "fk_readiness_assessments_labs_lab_id",
                        column: x => x.lab_id,
                        principalTable: "labs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_readiness_assessments_organisations_unit_id",
                        column: x => x.unit_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "readiness_calls",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    lab_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_readiness_calls", x => x.id);
                    table.ForeignKey(
                        name: "fk_readiness_calls_labs_lab_id",
                        column: x => x.lab_id,
                        principalTable: "labs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "assessment_answer",
                columns: table => new
                {
                    assessment_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    indicator = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    self = table.Column<int>(type: "INTEGER", nullable: true),
                    evidence = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    link = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    final = table.Column<int>(type: "INTEGER", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_assessment_answer", x => new { x.assessment_id, x.indicator });
                    table.ForeignKey(
                        name: "fk_assessment_answer_readiness_assessments_assessment_id",
                        column: x => x.assessment_id,
                        principalTable: "readiness_assessments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "assessment_move",
                columns: table => new
                {
                    assessment_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    to = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    capacity = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    moved_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    tenths = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_assessment_move", x => new { x.assessment_id, x.ordinal });
                    table.ForeignKey(
                        name: "fk_assessment_move_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_assessment_move_readiness_assessments_assessment_id",
                        column: x => x.assessment_id,
                        principalTable: "readiness_assessments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_assessment_move_person_id",
                table: "assessment_move",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_readiness_assessments_lab_id_unit_id",
                table: "readiness_assessments",
                columns: new[] { "lab_id", "unit_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_readiness_assessments_unit_id",
                table: "readiness_assessments",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_readiness_calls_lab_id",
                table: "readiness_calls",
                column: "lab_id",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "assessment_answer");

            migrationBuilder.DropTable(
                name: "assessment_move");

            migrationBuilder.DropTable(
                name: "readiness_calls");

            migrationBuilder.DropTable(
                name: "readiness_assessments");
        }
    }
}
