ALTER TABLE "posts" ADD COLUMN "known_on" text;--> statement-breakpoint
UPDATE "posts" SET "known_on" = "posts"."from", "from" = NULL FROM "events"
  WHERE "events"."id" = "posts"."source_event_id" AND "events"."start" = "posts"."from" AND "posts"."to" IS NULL;
