using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Labinov.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class IdeaReasons : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "acronym",
                table: "ideas",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<long>(
                name: "budget_rupiah",
                table: "ideas",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "budget_year",
                table: "ideas",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "cost",
                table: "ideas",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "form",
                table: "ideas",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "intervention",
                table: "ideas",
                type: "character varying(3000)",
                maxLength: 3000,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "legal_basis",
                table: "ideas",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "legal_url",
                table: "ideas",
                type: "character varying(300)",
                maxLength: 300,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "main_affair",
                table: "ideas",
                type: "character varying(8)",
                maxLength: 8,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "newness",
                table: "ideas",
                type: "character varying(3000)",
                maxLength: 3000,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "other_affairs",
                table: "ideas",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "proposer",
                table: "ideas",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "trouble",
                table: "ideas",
                type: "character varying(3000)",
                maxLength: 3000,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "who_gains",
                table: "ideas",
                type: "character varying(3000)",
                maxLength: 3000,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<Guid>(
                name: "added_by_id",
                table: "idea_team",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "part",
                table: "idea_team",
                type: "character varying(150)",
                maxLength: 150,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<DateTime>(
                name: "seen_at",
                table: "idea_team",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_idea_team_added_by_id",
                table: "idea_team",
                column: "added_by_id");

            migrationBuilder.AddForeignKey(
                name: "fk_idea_team_people_added_by_id",
                table: "idea_team",
                column: "added_by_id",
                principalTable: "people",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_idea_team_people_added_by_id",
                table: "idea_team");

            migrationBuilder.DropIndex(
                name: "ix_idea_team_added_by_id",
                table: "idea_team");

            migrationBuilder.DropColumn(
                name: "acronym",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "budget_rupiah",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "budget_year",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "cost",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "form",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "intervention",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "legal_basis",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "legal_url",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "main_affair",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "newness",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "other_affairs",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "proposer",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "trouble",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "who_gains",
                table: "ideas");

            migrationBuilder.DropColumn(
                name: "added_by_id",
                table: "idea_team");

            migrationBuilder.DropColumn(
                name: "part",
                table: "idea_team");

            migrationBuilder.DropColumn(
                name: "seen_at",
                table: "idea_team");
        }
    }
}
