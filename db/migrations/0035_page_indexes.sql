DROP INDEX "event_organizations_organization_id_index";--> statement-breakpoint
DROP INDEX "event_venues_venue_id_index";--> statement-breakpoint
DROP INDEX "participations_person_id_index";--> statement-breakpoint
CREATE INDEX "agreements_listed" ON "agreements" USING btree ("event_id","position","id","status","signed_on","effective_on","expires_on","renews") WHERE removed_in is null;--> statement-breakpoint
CREATE INDEX "events_sample" ON "events" USING btree ("id") WHERE sample and withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "event_organizations_organization_id_event_id_index" ON "event_organizations" USING btree ("organization_id","event_id");--> statement-breakpoint
CREATE INDEX "event_venues_venue_id_event_id_index" ON "event_venues" USING btree ("venue_id","event_id");--> statement-breakpoint
CREATE INDEX "participations_person_id_event_id_index" ON "participations" USING btree ("person_id","event_id");--> statement-breakpoint
CREATE INDEX "follow_up_actions_asked" ON "follow_up_actions" USING btree ("by_id","pursuit_id") WHERE action in ('askExtension', 'proposeDay', 'askDrop');