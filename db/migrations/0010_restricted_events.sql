DROP INDEX "events_restricted";--> statement-breakpoint
CREATE INDEX "events_restricted" ON "events" USING btree ("id","restricted","created_by") WHERE restricted;