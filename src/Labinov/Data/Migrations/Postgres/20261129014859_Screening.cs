using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Labinov.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Screening : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "saved_comments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_saved_comments", x => x.id);
                    table.ForeignKey(
                        name: "fk_saved_comments_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "screenings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    lab_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false, collation: "C"),
                    is_blind = table.Column<bool>(type: "boolean", nullable: false),
                    reviewers = table.Column<int>(type: "integer", nullable: false),
                    talk_from = table.Column<int>(type: "integer", nullable: false),
                    dots = table.Column<int>(type: "integer", nullable: false),
                    are_votes_open = table.Column<bool>(type: "boolean", nullable: false),
                    are_pairs_open = table.Column<bool>(type: "boolean", nullable: false),
                    opened_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    opened_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    closed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_screenings", x => x.id);
                    table.ForeignKey(
                        name: "fk_screenings_labs_lab_id",
                        column: x => x.lab_id,
                        principalTable: "labs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_screenings_people_opened_by_id",
                        column: x => x.opened_by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "judges",
                columns: table => new
                {
                    screening_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    named_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_judges", x => new { x.screening_id, x.person_id });
                    table.ForeignKey(
                        name: "fk_judges_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_judges_screenings_screening_id",
                        column: x => x.screening_id,
                        principalTable: "screenings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "screened_ideas",
                columns: table => new
                {
                    screening_id = table.Column<Guid>(type: "uuid", nullable: false),
                    idea_id = table.Column<Guid>(type: "uuid", nullable: false),
                    nth = table.Column<int>(type: "integer", nullable: false),
                    dots = table.Column<int>(type: "integer", nullable: false),
                    compared = table.Column<int>(type: "integer", nullable: false),
                    half_wins = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_screened_ideas", x => new { x.screening_id, x.idea_id });
                    table.ForeignKey(
                        name: "fk_screened_ideas_ideas_idea_id",
                        column: x => x.idea_id,
                        principalTable: "ideas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_screened_ideas_screenings_screening_id",
                        column: x => x.screening_id,
                        principalTable: "screenings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "screening_criterion",
                columns: table => new
                {
                    screening_id = table.Column<Guid>(type: "uuid", nullable: false),
                    line = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false, collation: "C"),
                    explanation = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: true, collation: "C"),
                    weight = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_screening_criterion", x => new { x.screening_id, x.line });
                    table.ForeignKey(
                        name: "fk_screening_criterion_screenings_screening_id",
                        column: x => x.screening_id,
                        principalTable: "screenings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "dot_votes",
                columns: table => new
                {
                    screening_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    nth = table.Column<int>(type: "integer", nullable: false),
                    idea_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dot_votes", x => new { x.screening_id, x.person_id, x.nth });
                    table.ForeignKey(
                        name: "fk_dot_votes_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_dot_votes_screened_ideas_screening_id_idea_id",
                        columns: x => new { x.screening_id, x.idea_id },
                        principalTable: "screened_ideas",
                        principalColumns: new[] { "screening_id", "idea_id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "pair_votes",
                columns: table => new
                {
                    screening_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    one_id = table.Column<Guid>(type: "uuid", nullable: false),
                    other_id = table.Column<Guid>(type: "uuid", nullable: false),
                    chosen_id = table.Column<Guid>(type: "uuid", nullable: true),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pair_votes", x => new { x.screening_id, x.person_id, x.one_id, x.other_id });
                    table.ForeignKey(
                        name: "fk_pair_votes_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_pair_votes_screened_ideas_screening_id_one_id",
                        columns: x => new { x.screening_id, x.one_id },
                        principalTable: "screened_ideas",
                        principalColumns: new[] { "screening_id", "idea_id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_pair_votes_screened_ideas_screening_id_other_id",
                        columns: x => new { x.screening_id, x.other_id },
                        principalTable: "screened_ideas",
                        principalColumns: new[] { "screening_id", "idea_id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reviews",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    screening_id = table.Column<Guid>(type: "uuid", nullable: false),
                    idea_id = table.Column<Guid>(type: "uuid", nullable: false),
                    judge_id = table.Column<Guid>(type: "uuid", nullable: false),
                    asked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    done_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    note = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reviews", x => x.id);
                    table.ForeignKey(
                        name: "fk_reviews_people_judge_id",
                        column: x => x.judge_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_reviews_screened_ideas_screening_id_idea_id",
                        columns: x => new { x.screening_id, x.idea_id },
                        principalTable: "screened_ideas",
                        principalColumns: new[] { "screening_id", "idea_id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "review_check",
                columns: table => new
                {
                    review_id = table.Column<Guid>(type: "uuid", nullable: false),
                    check = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    answer = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_review_check", x => new { x.review_id, x.check });
                    table.ForeignKey(
                        name: "fk_review_check_reviews_review_id",
                        column: x => x.review_id,
                        principalTable: "reviews",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "review_remark",
                columns: table => new
                {
                    review_id = table.Column<Guid>(type: "uuid", nullable: false),
                    quality = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    text = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_review_remark", x => new { x.review_id, x.quality });
                    table.ForeignKey(
                        name: "fk_review_remark_reviews_review_id",
                        column: x => x.review_id,
                        principalTable: "reviews",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "review_score",
                columns: table => new
                {
                    review_id = table.Column<Guid>(type: "uuid", nullable: false),
                    line = table.Column<int>(type: "integer", nullable: false),
                    points = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_review_score", x => new { x.review_id, x.line });
                    table.ForeignKey(
                        name: "fk_review_score_reviews_review_id",
                        column: x => x.review_id,
                        principalTable: "reviews",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_dot_votes_person_id",
                table: "dot_votes",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_dot_votes_screening_id_idea_id_person_id",
                table: "dot_votes",
                columns: new[] { "screening_id", "idea_id", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_judges_person_id",
                table: "judges",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_pair_votes_person_id",
                table: "pair_votes",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_pair_votes_screening_id_one_id",
                table: "pair_votes",
                columns: new[] { "screening_id", "one_id" });

            migrationBuilder.CreateIndex(
                name: "ix_pair_votes_screening_id_other_id",
                table: "pair_votes",
                columns: new[] { "screening_id", "other_id" });

            migrationBuilder.CreateIndex(
                name: "ix_reviews_judge_id_done_at",
                table: "reviews",
                columns: new[] { "judge_id", "done_at" });

            migrationBuilder.CreateIndex(
                name: "ix_reviews_screening_id_idea_id_judge_id",
                table: "reviews",
                columns: new[] { "screening_id", "idea_id", "judge_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_saved_comments_person_id",
                table: "saved_comments",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_screened_ideas_idea_id",
                table: "screened_ideas",
                column: "idea_id");

            migrationBuilder.CreateIndex(
                name: "ix_screened_ideas_screening_id_compared",
                table: "screened_ideas",
                columns: new[] { "screening_id", "compared" });

            migrationBuilder.CreateIndex(
                name: "ix_screened_ideas_screening_id_nth",
                table: "screened_ideas",
                columns: new[] { "screening_id", "nth" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_screenings_lab_id",
                table: "screenings",
                column: "lab_id");

            migrationBuilder.CreateIndex(
                name: "ix_screenings_number",
                table: "screenings",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_screenings_opened_by_id",
                table: "screenings",
                column: "opened_by_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "dot_votes");

            migrationBuilder.DropTable(
                name: "judges");

            migrationBuilder.DropTable(
                name: "pair_votes");

            migrationBuilder.DropTable(
                name: "review_check");

            migrationBuilder.DropTable(
                name: "review_remark");

            migrationBuilder.DropTable(
                name: "review_score");

            migrationBuilder.DropTable(
                name: "saved_comments");

            migrationBuilder.DropTable(
                name: "screening_criterion");

            migrationBuilder.DropTable(
                name: "reviews");

            migrationBuilder.DropTable(
                name: "screened_ideas");

            migrationBuilder.DropTable(
                name: "screenings");
        }
    }
}
