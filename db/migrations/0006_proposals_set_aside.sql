CREATE TABLE "proposals_set_aside" (
	"event_id" uuid NOT NULL,
	"path" text NOT NULL,
	"words" json NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by_id" uuid,
	"by_name" text NOT NULL,
	CONSTRAINT "proposals_set_aside_event_id_path_pk" PRIMARY KEY("event_id","path")
);
--> statement-breakpoint
ALTER TABLE "proposals_set_aside" ADD CONSTRAINT "proposals_set_aside_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals_set_aside" ADD CONSTRAINT "proposals_set_aside_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;