ALTER TABLE "articles" ADD COLUMN "slug" text;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "first_published_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "public_page" boolean DEFAULT false NOT NULL;--> statement-breakpoint
UPDATE "articles" SET "slug" = to_char("published_at" AT TIME ZONE 'UTC', 'YYYY-MM-DD') || '-' || right("id"::text, 12), "first_published_at" = "published_at" WHERE "published_version" IS NOT NULL AND "published_at" IS NOT NULL;--> statement-breakpoint
CREATE INDEX "articles_published" ON "articles" USING btree ("lang",first_published_at desc,"id") WHERE published_version is not null;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_lang_slug_unique" UNIQUE("lang","slug");