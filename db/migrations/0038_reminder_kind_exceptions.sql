-- A choice of kinds is stored as its difference from the defaults of the code: a new kind has its default for everybody.
ALTER TABLE "reminder_settings" ADD COLUMN "at_once_exceptions" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "reminder_settings" ADD COLUMN "robot_kind_exceptions" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
UPDATE "reminder_settings" SET
  "at_once_exceptions" = array((select unnest("at_once") except select unnest('{assigned,urged,returned,instruction,verification,request,decided,review,reviewed,mentioned}'::text[]))
    union all (select unnest('{assigned,urged,returned,instruction,verification,request,decided,review,reviewed,mentioned}'::text[]) except select unnest("at_once"))),
  "robot_kind_exceptions" = array((select unnest("robot_kinds") except select unnest('{assigned,urged,returned,instruction,verification,request,decided,review,reviewed,mentioned}'::text[]))
    union all (select unnest('{assigned,urged,returned,instruction,verification,request,decided,review,reviewed,mentioned}'::text[]) except select unnest("robot_kinds")));--> statement-breakpoint
ALTER TABLE "reminder_settings" DROP COLUMN "at_once";--> statement-breakpoint
ALTER TABLE "reminder_settings" DROP COLUMN "robot_kinds";
