ALTER TABLE "follow_ups" ADD COLUMN "agreement_key" text;--> statement-breakpoint
CREATE INDEX "follow_ups_of_agreements" ON "follow_ups" USING btree ("event_id","agreement_key") WHERE agreement_key is not null;--> statement-breakpoint
-- Not by json operators: a document may hold characters that they refuse to read.
UPDATE "follow_ups" SET "agreement_key" = substring("document"::text from '"from":[{]"agreement":"([^"\\]+)"');
