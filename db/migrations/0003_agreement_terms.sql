ALTER TABLE "agreements" ADD COLUMN "renews" text;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "names_earlier" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "agreements_signed_on_index" ON "agreements" USING btree ("signed_on");--> statement-breakpoint
CREATE INDEX "agreements_naming_an_earlier" ON "agreements" USING btree ("event_id") WHERE names_earlier;--> statement-breakpoint
-- Not by json operators: a document may hold characters that they refuse to read.
UPDATE "agreements" SET "renews" = substring("document"::text from '"renews":"(no|automatic|by_agreement)"'), "names_earlier" = "document"::text like '%"amends":{%' or "document"::text like '%"renewalOf":{%';
