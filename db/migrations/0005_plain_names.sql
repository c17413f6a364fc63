ALTER TABLE "users" RENAME COLUMN "off_at" TO "deactivated_at";--> statement-breakpoint
ALTER TABLE "people" RENAME COLUMN "known_from" TO "source_event_id";--> statement-breakpoint
ALTER TABLE "organizations" RENAME COLUMN "known_from" TO "source_event_id";--> statement-breakpoint
ALTER TABLE "venues" RENAME COLUMN "known_from" TO "source_event_id";--> statement-breakpoint
ALTER TABLE "posts" RENAME COLUMN "known_from" TO "source_event_id";--> statement-breakpoint
ALTER TABLE "event_organizations" RENAME COLUMN "how" TO "mention";--> statement-breakpoint
UPDATE "audit" SET "action" = regexp_replace("action", '\.bringBack$', '.restore') WHERE "action" LIKE '%.bringBack';--> statement-breakpoint
UPDATE "audit" SET "action" = 'user.deactivate' WHERE "action" = 'user.switchOff';--> statement-breakpoint
UPDATE "audit" SET "action" = 'user.reactivate' WHERE "action" = 'user.switchOn';--> statement-breakpoint
UPDATE "audit" SET "changes" = replace(replace("changes"::text, '"offAt"', '"deactivatedAt"'), '"knownFrom"', '"sourceEventId"')::json
WHERE "changes"::text LIKE '%"offAt"%' OR "changes"::text LIKE '%"knownFrom"%';
