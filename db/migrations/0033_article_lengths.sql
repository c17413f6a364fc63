CREATE TABLE "article_lengths" (
	"article_id" uuid NOT NULL,
	"length" text NOT NULL,
	"version" integer NOT NULL,
	"event_version" integer NOT NULL,
	"article" json NOT NULL,
	"edits" json NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"updated_by" uuid,
	CONSTRAINT "article_lengths_article_id_length_pk" PRIMARY KEY("article_id","length")
);
--> statement-breakpoint
ALTER TABLE "article_lengths" ADD CONSTRAINT "article_lengths_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_lengths" ADD CONSTRAINT "article_lengths_updated_by_users_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;