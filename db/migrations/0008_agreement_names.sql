ALTER TABLE "agreements" ADD COLUMN "names" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "renews_names" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "amends_names" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
CREATE INDEX "agreements_names" ON "agreements" USING gin ("names");--> statement-breakpoint
CREATE INDEX "agreements_renews_names" ON "agreements" USING gin ("renews_names");--> statement-breakpoint
CREATE INDEX "agreements_amends_names" ON "agreements" USING gin ("amends_names");--> statement-breakpoint
DROP INDEX "agreements_naming_an_earlier";--> statement-breakpoint
ALTER TABLE "agreements" DROP COLUMN "names_earlier";--> statement-breakpoint
ALTER TABLE "agreements" DROP COLUMN "earlier";--> statement-breakpoint
-- Titles are folded by the program, so an agreement goes by its title from its next save on.
UPDATE "agreements" SET "names" = array['i:' || "record_agreement_id"] WHERE "record_agreement_id" <> '';
