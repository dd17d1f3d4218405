using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Labinov.Data.Migrations.Sqlite
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
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "budget_rupiah",
                table: "ideas",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "budget_year",
                table: "ideas",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "cost",
                table: "ideas",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "form",
                table: "ideas",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "intervention",
                table: "ideas",
                type: "TEXT",
                maxLength: 3000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "legal_basis",
                table: "ideas",
                type: "TEXT",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "legal_url",
                table: "ideas",
                type: "TEXT",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "main_affair",
                table: "ideas",
                type: "TEXT",
                maxLength: 8,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "newness",
                table: "ideas",
                type: "TEXT",
                maxLength: 3000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "other_affairs",
                table: "ideas",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "proposer",
                table: "ideas",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "trouble",
                table: "ideas",
                type: "TEXT",
                maxLength: 3000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "who_gains",
                table: "ideas",
                type: "TEXT",
                maxLength: 3000,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "added_by_id",
                table: "idea_team",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "part",
                table: "idea_team",
                type: "TEXT",
                maxLength: 150,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "seen_at",
                table: "idea_team",
                type: "TEXT",
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
