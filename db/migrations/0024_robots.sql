CREATE TABLE "robot_post_reminders" (
	"robot_id" uuid NOT NULL,
	"reminder_id" uuid NOT NULL,
	"post_id" uuid NOT NULL,
	CONSTRAINT "robot_post_reminders_robot_id_reminder_id_pk" PRIMARY KEY("robot_id","reminder_id")
);
--> statement-breakpoint
CREATE TABLE "robot_posts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"robot_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"claimed_until" timestamp with time zone,
	"tries" integer DEFAULT 0 NOT NULL,
	"sent_at" timestamp with time zone,
	"failed_at" timestamp with time zone,
	"problem" text
);
--> statement-breakpoint
CREATE TABLE "robots" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"owner_id" uuid,
	"unit" text DEFAULT '' NOT NULL,
	"lang" text NOT NULL,
	"sealed" text NOT NULL,
	"ending" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"tried_at" timestamp with time zone,
	"problem" text
);
--> statement-breakpoint
ALTER TABLE "reminder_settings" ADD COLUMN "robot_kinds" text[] DEFAULT '{"assigned","urged","returned","instruction","verification","request","decided","review","reviewed","mentioned"}' NOT NULL;--> statement-breakpoint
ALTER TABLE "reminder_settings" ADD COLUMN "robot_scopes" text[] DEFAULT '{"own","unit"}' NOT NULL;--> statement-breakpoint
ALTER TABLE "robot_post_reminders" ADD CONSTRAINT "robot_post_reminders_robot_id_robots_id_fk" FOREIGN KEY ("robot_id") REFERENCES "public"."robots"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "robot_post_reminders" ADD CONSTRAINT "robot_post_reminders_reminder_id_reminders_id_fk" FOREIGN KEY ("reminder_id") REFERENCES "public"."reminders"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "robot_post_reminders" ADD CONSTRAINT "robot_post_reminders_post_id_robot_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."robot_posts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "robot_posts" ADD CONSTRAINT "robot_posts_robot_id_robots_id_fk" FOREIGN KEY ("robot_id") REFERENCES "public"."robots"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "robots" ADD CONSTRAINT "robots_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "robot_post_reminders_post_id_index" ON "robot_post_reminders" USING btree ("post_id");--> statement-breakpoint
CREATE INDEX "robot_posts_waiting" ON "robot_posts" USING btree ("created_at") WHERE sent_at is null and failed_at is null;--> statement-breakpoint
CREATE INDEX "robots_owner_id_index" ON "robots" USING btree ("owner_id");