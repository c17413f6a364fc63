CREATE TABLE "article_length_versions" (
	"article_id" uuid NOT NULL,
	"length" text NOT NULL,
	"version" integer NOT NULL,
	"event_version" integer NOT NULL,
	"article" json NOT NULL,
	"edits" json NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by_id" uuid,
	"by_name" text NOT NULL,
	CONSTRAINT "article_length_versions_article_id_length_version_pk" PRIMARY KEY("article_id","length","version")
);
--> statement-breakpoint
ALTER TABLE "article_lengths" ADD COLUMN "generated" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "article_length_versions" ADD CONSTRAINT "article_length_versions_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_length_versions" ADD CONSTRAINT "article_length_versions_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
UPDATE "article_lengths" SET "generated" = true WHERE "edits"::text = '{}';--> statement-breakpoint
INSERT INTO "article_length_versions" ("article_id", "length", "version", "event_version", "article", "edits", "at", "by_id", "by_name")
SELECT kept."article_id", kept."length", kept."version", kept."event_version", kept."article", kept."edits", kept."updated_at", kept."updated_by", coalesce(users."name", '')
FROM "article_lengths" kept LEFT JOIN "users" ON users."id" = kept."updated_by" WHERE NOT kept."generated";
