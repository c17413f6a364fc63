ALTER TABLE "proposals_set_aside" RENAME TO "dismissed_proposals";--> statement-breakpoint
ALTER TABLE "dismissed_proposals" RENAME CONSTRAINT "proposals_set_aside_event_id_path_pk" TO "dismissed_proposals_event_id_path_pk";--> statement-breakpoint
ALTER TABLE "dismissed_proposals" RENAME CONSTRAINT "proposals_set_aside_event_id_events_id_fk" TO "dismissed_proposals_event_id_events_id_fk";--> statement-breakpoint
ALTER TABLE "dismissed_proposals" RENAME CONSTRAINT "proposals_set_aside_by_id_users_id_fk" TO "dismissed_proposals_by_id_users_id_fk";--> statement-breakpoint
UPDATE "audit" SET "action" = 'followUp.dismissProposal' WHERE "action" = 'followUp.setAside';
