CREATE TABLE "follow_up_moves" (
	"id" uuid PRIMARY KEY NOT NULL,
	"follow_up_id" uuid NOT NULL,
	"pursuit_id" uuid NOT NULL,
	"move" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by_id" uuid,
	"by_name" text NOT NULL,
	"before" text,
	"after" text NOT NULL,
	"note" text,
	"day" date,
	"old_day" date,
	"to_user_id" uuid,
	"to_name" text,
	"files" uuid[] DEFAULT '{}' NOT NULL,
	"answered_by" uuid
);
--> statement-breakpoint
CREATE TABLE "pursuits" (
	"id" uuid PRIMARY KEY NOT NULL,
	"follow_up_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"round" integer DEFAULT 1 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"priority" text DEFAULT 'normal' NOT NULL,
	"responsible_id" uuid,
	"units" text[] DEFAULT '{}' NOT NULL,
	"due_on" date,
	"review_on" date,
	"suspended_until" date,
	"asked" text,
	"asked_day" date,
	"reported_by" uuid,
	"reported_on" date,
	"closed_on" date,
	"withdrawn" boolean DEFAULT false NOT NULL,
	"by_chain" text[] DEFAULT '{}' NOT NULL,
	"by_roots" text[] DEFAULT '{}' NOT NULL,
	"to_roots" text[] DEFAULT '{}' NOT NULL,
	"company" text[] DEFAULT '{}' NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "pursuits_followUpId_round_unique" UNIQUE("follow_up_id","round")
);
--> statement-breakpoint
CREATE TABLE "mails" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"occasion" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"claimed_until" timestamp with time zone,
	"tries" integer DEFAULT 0 NOT NULL,
	"sent_at" timestamp with time zone,
	"failed_at" timestamp with time zone,
	"problem" text,
	CONSTRAINT "mails_userId_kind_occasion_unique" UNIQUE("user_id","kind","occasion")
);
--> statement-breakpoint
CREATE TABLE "reminder_settings" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"digest" text NOT NULL,
	"at_once" text[] NOT NULL,
	"due_in" integer NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reminders" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"noun" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"occasion" text NOT NULL,
	"details" json NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"read_at" timestamp with time zone,
	"mail_id" uuid,
	CONSTRAINT "reminders_userId_kind_subjectId_occasion_unique" UNIQUE("user_id","kind","subject_id","occasion")
);
--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "paper_location" text;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "search_text" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "search_tokens" "tsvector" DEFAULT ''::tsvector NOT NULL;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "pinyin" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD COLUMN "search_text" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD COLUMN "search_tokens" "tsvector" DEFAULT ''::tsvector NOT NULL;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD COLUMN "pinyin" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "proof_from" text DEFAULT 'urgent' NOT NULL;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "expiry_days" integer[] DEFAULT '{90,30,7}' NOT NULL;--> statement-breakpoint
ALTER TABLE "follow_up_moves" ADD CONSTRAINT "follow_up_moves_follow_up_id_follow_ups_id_fk" FOREIGN KEY ("follow_up_id") REFERENCES "public"."follow_ups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up_moves" ADD CONSTRAINT "follow_up_moves_pursuit_id_pursuits_id_fk" FOREIGN KEY ("pursuit_id") REFERENCES "public"."pursuits"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up_moves" ADD CONSTRAINT "follow_up_moves_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up_moves" ADD CONSTRAINT "follow_up_moves_to_user_id_users_id_fk" FOREIGN KEY ("to_user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up_moves" ADD CONSTRAINT "follow_up_moves_answered_by_follow_up_moves_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."follow_up_moves"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pursuits" ADD CONSTRAINT "pursuits_follow_up_id_follow_ups_id_fk" FOREIGN KEY ("follow_up_id") REFERENCES "public"."follow_ups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pursuits" ADD CONSTRAINT "pursuits_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pursuits" ADD CONSTRAINT "pursuits_responsible_id_users_id_fk" FOREIGN KEY ("responsible_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pursuits" ADD CONSTRAINT "pursuits_reported_by_users_id_fk" FOREIGN KEY ("reported_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder_settings" ADD CONSTRAINT "reminder_settings_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "follow_up_moves_follow_up_id_at_index" ON "follow_up_moves" USING btree ("follow_up_id","at");--> statement-breakpoint
CREATE INDEX "follow_up_moves_pursuit_id_index" ON "follow_up_moves" USING btree ("pursuit_id");--> statement-breakpoint
CREATE INDEX "follow_up_moves_unanswered" ON "follow_up_moves" USING btree ("pursuit_id") WHERE move = 'instruct' and answered_by is null;--> statement-breakpoint
CREATE INDEX "pursuits_event_id_index" ON "pursuits" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "pursuits_open" ON "pursuits" USING btree ("due_on") WHERE closed_on is null and not withdrawn;--> statement-breakpoint
CREATE INDEX "pursuits_open_responsible" ON "pursuits" USING btree ("responsible_id") WHERE closed_on is null and not withdrawn;--> statement-breakpoint
CREATE INDEX "pursuits_waiting_for_a_word" ON "pursuits" USING btree ("updated_at") WHERE (state = 'reported' or asked is not null) and not withdrawn;--> statement-breakpoint
CREATE INDEX "pursuits_closed_on_index" ON "pursuits" USING btree ("closed_on");--> statement-breakpoint
CREATE INDEX "mails_waiting" ON "mails" USING btree ("created_at") WHERE sent_at is null and failed_at is null;--> statement-breakpoint
CREATE INDEX "reminders_user_id_at_index" ON "reminders" USING btree ("user_id","at");--> statement-breakpoint
CREATE INDEX "reminders_unread" ON "reminders" USING btree ("user_id") WHERE read_at is null;--> statement-breakpoint
CREATE INDEX "agreements_record_agreement_id_index" ON "agreements" USING btree ("record_agreement_id");--> statement-breakpoint
CREATE INDEX "agreements_tokens" ON "agreements" USING gin ("search_tokens");--> statement-breakpoint
CREATE INDEX "agreements_pinyin" ON "agreements" USING gin ("pinyin" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "events_restricted" ON "events" USING btree ("id") WHERE restricted;--> statement-breakpoint
CREATE INDEX "follow_ups_tokens" ON "follow_ups" USING gin ("search_tokens");--> statement-breakpoint
CREATE INDEX "follow_ups_pinyin" ON "follow_ups" USING gin ("pinyin" gin_trgm_ops);