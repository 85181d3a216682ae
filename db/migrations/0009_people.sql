CREATE TABLE `erased_facts` (
	`key` text PRIMARY KEY NOT NULL,
	`n` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `follow_up_contacts` (
	`id` text PRIMARY KEY NOT NULL,
	`visitor_id` text,
	`name` text NOT NULL,
	`contact` text NOT NULL,
	`text_version` integer NOT NULL,
	`language` text NOT NULL,
	`given_at` text NOT NULL,
	`revoked_at` text,
	`calls` text DEFAULT '[]' NOT NULL,
	FOREIGN KEY (`visitor_id`) REFERENCES `visitors`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `follow_up_contacts_visitor_id_unique` ON `follow_up_contacts` (`visitor_id`);--> statement-breakpoint
CREATE TABLE `person_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`badge` text,
	`received_at` text NOT NULL,
	`done_at` text
);
--> statement-breakpoint
CREATE TABLE `purges` (
	`id` text PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`rule` text NOT NULL,
	`retention_days` integer NOT NULL,
	`member_id` text,
	`rows` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
ALTER TABLE `fairs` ADD `retention_days` integer DEFAULT 100 NOT NULL;--> statement-breakpoint
ALTER TABLE `fairs` ADD `anonymous_only` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `visitors` ADD `erased_at` text;