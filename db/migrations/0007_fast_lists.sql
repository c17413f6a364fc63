ALTER TABLE "agreements" ADD COLUMN "earlier" json;--> statement-breakpoint
CREATE INDEX "events_withdrawn" ON "events" USING btree ("id") WHERE withdrawn_at is not null;--> statement-breakpoint
CREATE INDEX "pursuits_open_counted" ON "pursuits" USING btree ((case when state = 'suspended' then suspended_until else coalesce(due_on, review_on) end),"id") WHERE closed_on is null and not withdrawn;