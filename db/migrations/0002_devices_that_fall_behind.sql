CREATE TABLE `left_items` (
	`id` text PRIMARY KEY NOT NULL,
	`device_id` text NOT NULL,
	`kind` text NOT NULL,
	`made_at` text NOT NULL,
	`handed_in_at` text NOT NULL,
	`body` text NOT NULL,
	`why` text NOT NULL,
	`outcome` text,
	`reason` text,
	FOREIGN KEY (`device_id`) REFERENCES `devices`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `batches` ADD `device_id` text;--> statement-breakpoint
ALTER TABLE `devices` ADD `stolen` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `devices` ADD `behind` integer DEFAULT 0 NOT NULL;