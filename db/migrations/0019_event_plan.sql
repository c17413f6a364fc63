ALTER TABLE "events" ADD COLUMN "plan_version" integer;--> statement-breakpoint
UPDATE "events" SET "plan_version" = "plans"."version" FROM (SELECT "event_id", max("version") AS "version" FROM "event_revisions" WHERE "record"->>'status' IN ('planned', 'postponed') GROUP BY "event_id") AS "plans" WHERE "plans"."event_id" = "events"."id" AND "events"."status" = 'held';
