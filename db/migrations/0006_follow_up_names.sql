ALTER TABLE "follow_up_moves" RENAME TO "follow_up_actions";--> statement-breakpoint
ALTER TABLE "follow_up_actions" RENAME COLUMN "move" TO "action";--> statement-breakpoint
ALTER TABLE "follow_up_actions" RENAME COLUMN "old_day" TO "previous_day";--> statement-breakpoint
ALTER SEQUENCE "follow_up_moves_place_seq" RENAME TO "follow_up_actions_place_seq";--> statement-breakpoint
ALTER INDEX "follow_up_moves_pkey" RENAME TO "follow_up_actions_pkey";--> statement-breakpoint
ALTER INDEX "follow_up_moves_follow_up_id_at_index" RENAME TO "follow_up_actions_follow_up_id_at_index";--> statement-breakpoint
ALTER INDEX "follow_up_moves_pursuit_id_index" RENAME TO "follow_up_actions_pursuit_id_index";--> statement-breakpoint
ALTER INDEX "follow_up_moves_unanswered" RENAME TO "follow_up_actions_unanswered";--> statement-breakpoint
ALTER TABLE "follow_up_actions" RENAME CONSTRAINT "follow_up_moves_follow_up_id_follow_ups_id_fk" TO "follow_up_actions_follow_up_id_follow_ups_id_fk";--> statement-breakpoint
ALTER TABLE "follow_up_actions" RENAME CONSTRAINT "follow_up_moves_pursuit_id_pursuits_id_fk" TO "follow_up_actions_pursuit_id_pursuits_id_fk";--> statement-breakpoint
ALTER TABLE "follow_up_actions" RENAME CONSTRAINT "follow_up_moves_by_id_users_id_fk" TO "follow_up_actions_by_id_users_id_fk";--> statement-breakpoint
ALTER TABLE "follow_up_actions" RENAME CONSTRAINT "follow_up_moves_to_user_id_users_id_fk" TO "follow_up_actions_to_user_id_users_id_fk";--> statement-breakpoint
ALTER TABLE "follow_up_actions" RENAME CONSTRAINT "follow_up_moves_answered_by_follow_up_moves_id_fk" TO "follow_up_actions_answered_by_follow_up_actions_id_fk";--> statement-breakpoint
ALTER TABLE "pursuits" RENAME COLUMN "asked" TO "pending_request";--> statement-breakpoint
ALTER TABLE "pursuits" RENAME COLUMN "asked_day" TO "requested_day";--> statement-breakpoint
ALTER TABLE "pursuits" RENAME COLUMN "company" TO "attending_organizations";--> statement-breakpoint
ALTER INDEX "pursuits_open_counted" RENAME TO "pursuits_open_effective_day";--> statement-breakpoint
ALTER INDEX "pursuits_waiting_for_a_word" RENAME TO "pursuits_awaiting_decision";--> statement-breakpoint
UPDATE "follow_up_actions" SET "action" = 'restore' WHERE "action" = 'bringBack';--> statement-breakpoint
-- A quotation mark inside a JSON string is escaped, so this text is only ever the key.
UPDATE "reminders" SET "details" = replace("details"::text, '"move":', '"action":')::json WHERE "details"::text LIKE '%"move":%';--> statement-breakpoint
UPDATE "milestones" SET "name" = 'pursuits of older events' WHERE "name" = 'promises of older events';--> statement-breakpoint
UPDATE "audit" SET "changes" = replace(replace(replace("changes"::text, '"at":"askedDay"', '"at":"requestedDay"'), '"at":"asked"', '"at":"pendingRequest"'), '"at":"company"', '"at":"attendingOrganizations"')::json
WHERE "action" LIKE 'followUp.%';
