ALTER TABLE "events" DROP CONSTRAINT "events_recordId_unique";--> statement-breakpoint
CREATE INDEX "events_record_id_index" ON "events" USING btree ("record_id");