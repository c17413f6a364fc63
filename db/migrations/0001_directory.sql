ALTER TABLE "organizations" ADD COLUMN "created_by" uuid;--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "merged_into" uuid;--> statement-breakpoint
ALTER TABLE "venues" ADD COLUMN "created_by" uuid;--> statement-breakpoint
ALTER TABLE "venues" ADD COLUMN "merged_into" uuid;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "created_by" uuid;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "merged_into" uuid;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "known_from" uuid;