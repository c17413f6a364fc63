ALTER TABLE "article_exceptions" RENAME TO "accepted_deviations";--> statement-breakpoint
ALTER INDEX "article_exceptions_pkey" RENAME TO "accepted_deviations_pkey";--> statement-breakpoint
ALTER INDEX "article_exceptions_article_id_index" RENAME TO "accepted_deviations_article_id_index";--> statement-breakpoint
ALTER TABLE "accepted_deviations" RENAME CONSTRAINT "article_exceptions_article_id_articles_id_fk" TO "accepted_deviations_article_id_articles_id_fk";--> statement-breakpoint
ALTER TABLE "accepted_deviations" RENAME CONSTRAINT "article_exceptions_by_id_users_id_fk" TO "accepted_deviations_by_id_users_id_fk";--> statement-breakpoint
UPDATE "audit" SET "action" = 'article.acceptDeviation' WHERE "action" = 'article.acceptFinding';--> statement-breakpoint
UPDATE "audit" SET "action" = 'article.withdrawAcceptedDeviation' WHERE "action" = 'article.withdrawAccepted';--> statement-breakpoint
UPDATE "audit" SET "action" = 'article.decideChanges' WHERE "action" = 'article.takeOver';--> statement-breakpoint
UPDATE "deliveries" SET "problem" = 'unexpected_response' WHERE "problem" = 'answer';--> statement-breakpoint
UPDATE "deliveries" SET "problem" = 'unreadable_secret' WHERE "problem" = 'secret';--> statement-breakpoint
UPDATE "robots" SET "problem" = 'unknown_robot' WHERE "problem" = 'address';--> statement-breakpoint
UPDATE "robots" SET "problem" = 'blocked_by_rules' WHERE "problem" = 'rules';--> statement-breakpoint
UPDATE "robots" SET "problem" = 'unreadable_secret' WHERE "problem" = 'unreadable';--> statement-breakpoint
UPDATE "robot_posts" SET "problem" = 'unknown_robot' WHERE "problem" = 'address';--> statement-breakpoint
UPDATE "robot_posts" SET "problem" = 'blocked_by_rules' WHERE "problem" = 'rules';--> statement-breakpoint
UPDATE "robot_posts" SET "problem" = 'unreadable_secret' WHERE "problem" = 'unreadable';
