CREATE TABLE `campaigns` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`name` text NOT NULL,
	`channel` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `campaigns_code_unique` ON `campaigns` (`code`);--> statement-breakpoint
CREATE TABLE `media_visits` (
	`id` text PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`outlet` text NOT NULL,
	`medium` text NOT NULL,
	`contact` text,
	`interviews` text NOT NULL,
	`link` text
);
--> statement-breakpoint
CREATE TABLE `memorandum_files` (
	`partner_id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`content` blob NOT NULL
);
--> statement-breakpoint
ALTER TABLE `fairs` ADD `targets` text;--> statement-breakpoint
ALTER TABLE `visitors` ADD `campaign_id` text;