using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Labinov.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Meetings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "agenda",
                table: "sessions",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "cancel_reason",
                table: "sessions",
                type: "TEXT",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "cancelled_at",
                table: "sessions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "changed_at",
                table: "sessions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "follows_id",
                table: "sessions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "minutes",
                table: "sessions",
                type: "TEXT",
                maxLength: 8000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "tables",
                table: "sessions",
                type: "TEXT",
                maxLength: 6000,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "letterheads",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    lines = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    town = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    position = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    signer = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_letterheads", x => x.id);
                    table.ForeignKey(
                        name: "fk_letterheads_regions_region_id",
                        column: x => x.region_id,
                        principalTable: "regions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_sessions_follows_id",
                table: "sessions",
                column: "follows_id");

            migrationBuilder.CreateIndex(
                name: "ix_letterheads_region_id",
                table: "letterheads",
                column: "region_id",
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "fk_sessions_sessions_follows_id",
                table: "sessions",
                column: "follows_id",
                principalTable: "sessions",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_sessions_sessions_follows_id",
                table: "sessions");

            migrationBuilder.DropTable(
                name: "letterheads");

            migrationBuilder.DropIndex(
                name: "ix_sessions_follows_id",
                table: "sessions");

            migrationBuilder.DropColumn(
                name: "agenda",
                table: "sessions");

            migrationBuilder.DropColumn(
                name: "cancel_reason",
                table: "sessions");

            migrationBuilder.DropColumn(
                name: "cancelled_at",
                table: "sessions");

            migrationBuilder.DropColumn(
                name: "changed_at",
                table: "sessions");

            migrationBuilder.DropColumn(
                name: "follows_id",
                table: "sessions");

            migrationBuilder.DropColumn(
                name: "minutes",
                table: "sessions");

            migrationBuilder.DropColumn(
                name: "tables",
                table: "sessions");
        }
    }
}
