using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Labinov.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class RoundFrame : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "apply_from_on",
                table: "rounds",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "apply_until_on",
                table: "rounds",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "output_code",
                table: "rounds",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true,
                collation: "C");

            migrationBuilder.CreateTable(
                name: "round_target",
                columns: table => new
                {
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    quarter = table.Column<int>(type: "integer", nullable: false),
                    loci = table.Column<int>(type: "integer", nullable: false),
                    ideas = table.Column<int>(type: "integer", nullable: false),
                    implemented = table.Column<int>(type: "integer", nullable: false),
                    still_running = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_round_target", x => new { x.round_id, x.quarter });
                    table.ForeignKey(
                        name: "fk_round_target_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "round_target");

            migrationBuilder.DropColumn(
                name: "apply_from_on",
                table: "rounds");

            migrationBuilder.DropColumn(
                name: "apply_until_on",
                table: "rounds");

            migrationBuilder.DropColumn(
                name: "output_code",
                table: "rounds");
        }
    }
}
