CREATE TABLE "comments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"event_id" uuid NOT NULL,
	"noun" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"sentence_id" text,
	"quoted" text,
	"version" integer,
	"text" text NOT NULL,
	"mentions" uuid[] DEFAULT '{}' NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by_id" uuid,
	"by_name" text NOT NULL,
	"resolved_at" timestamp with time zone,
	"resolved_name" text
);
--> statement-breakpoint
ALTER TABLE "review_actions" ADD COLUMN "checklist" json;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comments_subject_id_at_index" ON "comments" USING btree ("subject_id","at");--> statement-breakpoint
CREATE INDEX "comments_event_id_index" ON "comments" USING btree ("event_id");