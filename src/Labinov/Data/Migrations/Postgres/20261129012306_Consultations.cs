using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Labinov.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Consultations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "consultations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    lab_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    idea_id = table.Column<Guid>(type: "uuid", nullable: true),
                    subject = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false, collation: "C"),
                    asked_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    coach_id = table.Column<Guid>(type: "uuid", nullable: true),
                    turn = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    turn_since_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    asked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultations", x => x.id);
                    table.ForeignKey(
                        name: "fk_consultations_ideas_idea_id",
                        column: x => x.idea_id,
                        principalTable: "ideas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_consultations_labs_lab_id",
                        column: x => x.lab_id,
                        principalTable: "labs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_consultations_organisations_unit_id",
                        column: x => x.unit_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_consultations_people_asked_by_id",
                        column: x => x.asked_by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_consultations_people_coach_id",
                        column: x => x.coach_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "consultation_letters",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    consultation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    is_answer = table.Column<bool>(type: "boolean", nullable: false),
                    text = table.Column<string>(type: "character varying(3000)", maxLength: 3000, nullable: false, collation: "C"),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_letters", x => x.id);
                    table.ForeignKey(
                        name: "fk_consultation_letters_consultations_consultation_id",
                        column: x => x.consultation_id,
                        principalTable: "consultations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_consultation_letters_people_by_id",
                        column: x => x.by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_consultation_letters_by_id",
                table: "consultation_letters",
                column: "by_id");

            migrationBuilder.CreateIndex(
                name: "ix_consultation_letters_consultation_id",
                table: "consultation_letters",
                column: "consultation_id");

            migrationBuilder.CreateIndex(
                name: "ix_consultations_asked_by_id",
                table: "consultations",
                column: "asked_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_consultations_coach_id",
                table: "consultations",
                column: "coach_id");

            migrationBuilder.CreateIndex(
                name: "ix_consultations_idea_id",
                table: "consultations",
                column: "idea_id");

            migrationBuilder.CreateIndex(
                name: "ix_consultations_lab_id_turn_turn_since_at",
                table: "consultations",
                columns: new[] { "lab_id", "turn", "turn_since_at" });

            migrationBuilder.CreateIndex(
                name: "ix_consultations_number",
                table: "consultations",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_consultations_unit_id",
                table: "consultations",
                column: "unit_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "consultation_letters");

            migrationBuilder.DropTable(
                name: "consultations");
        }
    }
}
