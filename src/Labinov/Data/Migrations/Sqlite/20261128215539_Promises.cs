using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Labinov.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Promises : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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

            migrationBuilder.CreateIndex(
                name: "ix_capacity_lists_year",
                table: "capacity_lists",
                column: "year",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_region_capacity_region_id",
                table: "region_capacity",
                column: "region_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "region_capacity");

            migrationBuilder.DropTable(
                name: "capacity_lists");

            migrationBuilder.DropColumn(
                name: "logo_hash",
                table: "letterheads");

            migrationBuilder.DropColumn(
                name: "opened_reason",
                table: "lab_stage");
        }
    }
}
