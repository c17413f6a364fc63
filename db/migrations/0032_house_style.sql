CREATE TABLE "style_changes" (
	"article_id" uuid NOT NULL,
	"sentence_id" text NOT NULL,
	"lang" text NOT NULL,
	"before" text NOT NULL,
	"after" text NOT NULL,
	"preceding" text[] NOT NULL,
	"following" text[] NOT NULL,
	CONSTRAINT "style_changes_article_id_sentence_id_before_after_pk" PRIMARY KEY("article_id","sentence_id","before","after")
);
--> statement-breakpoint
CREATE TABLE "style_rules" (
	"id" uuid PRIMARY KEY NOT NULL,
	"lang" text NOT NULL,
	"change_before" text NOT NULL,
	"change_after" text NOT NULL,
	"before" text NOT NULL,
	"after" text NOT NULL,
	"state" text NOT NULL,
	"accepted_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "style_rules_lang_changeBefore_changeAfter_unique" UNIQUE("lang","change_before","change_after")
);
--> statement-breakpoint
ALTER TABLE "style_changes" ADD CONSTRAINT "style_changes_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "style_changes_words" ON "style_changes" USING btree ("lang","before","after");