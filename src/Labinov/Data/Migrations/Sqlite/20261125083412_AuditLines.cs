using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Labinov.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AuditLines : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "audit_lines",
                columns: table => new
                {
                    position = table.Column<long>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    @as = table.Column<string>(name: "as", type: "TEXT", maxLength: 40, nullable: true),
                    idea_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    lab_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_lines", x => x.position);
                });

            migrationBuilder.CreateTable(
                name: "audit_reads",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    what = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    idea_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    letter = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_reads", x => x.id);
                    table.ForeignKey(
                        name: "fk_audit_reads_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_audit_lines_idea_id_position",
                table: "audit_lines",
                columns: new[] { "idea_id", "position" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_lines_region_id_position",
                table: "audit_lines",
                columns: new[] { "region_id", "position" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_lines_unit_id_position",
                table: "audit_lines",
                columns: new[] { "unit_id", "position" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_reads_idea_id_at",
                table: "audit_reads",
                columns: new[] { "idea_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_reads_person_id_on",
                table: "audit_reads",
                columns: new[] { "person_id", "on" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_reads_region_id_at",
                table: "audit_reads",
                columns: new[] { "region_id", "at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "audit_lines");

            migrationBuilder.DropTable(
                name: "audit_reads");
        }
    }
}
