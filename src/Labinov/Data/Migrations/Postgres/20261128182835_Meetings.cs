using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Labinov.Data.Migrations.Postgres
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
                type: "character varying(4000)",
                maxLength: 4000,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "cancel_reason",
                table: "sessions",
                type: "character varying(300)",
                maxLength: 300,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<DateTime>(
                name: "cancelled_at",
                table: "sessions",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "changed_at",
                table: "sessions",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "follows_id",
                table: "sessions",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "minutes",
                table: "sessions",
                type: "character varying(8000)",
                maxLength: 8000,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "tables",
                table: "sessions",
                type: "character varying(6000)",
                maxLength: 6000,
                nullable: true,
                collation: "C");

            migrationBuilder.CreateTable(
                name: "letterheads",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                    lines = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    town = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C"),
                    position = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false, collation: "C"),
                    signer = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
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
