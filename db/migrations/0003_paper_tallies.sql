ALTER TABLE `tallies` ADD `fact_at` text;--> statement-breakpoint
ALTER TABLE `tallies` ADD `on_paper` integer DEFAULT false NOT NULL;