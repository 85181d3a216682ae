CREATE TABLE `announcements` (
	`id` text PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	`place_id` text,
	`made_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`withdrawn_at` text,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `duties` (
	`id` text PRIMARY KEY NOT NULL,
	`place_id` text NOT NULL,
	`member_id` text NOT NULL,
	`began_at` text NOT NULL,
	`ended_at` text,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `duties_of_place` ON `duties` (`place_id`);--> statement-breakpoint
CREATE TABLE `questions` (
	`id` text PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL,
	`place_id` text NOT NULL,
	`text` text NOT NULL,
	`language` text NOT NULL,
	`translations` text DEFAULT '{}' NOT NULL,
	`state` text NOT NULL,
	`asked_by` text NOT NULL,
	`asked_at` text NOT NULL,
	`taken_at` text,
	`answered_at` text,
	`votes` integer DEFAULT 0 NOT NULL,
	`merged_into` text,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `questions_of_place` ON `questions` (`place_id`,`seq`);--> statement-breakpoint
CREATE TABLE `votes` (
	`question_id` text NOT NULL,
	`voter` text NOT NULL,
	PRIMARY KEY(`question_id`, `voter`),
	FOREIGN KEY (`question_id`) REFERENCES `questions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `places` ADD `host` text;--> statement-breakpoint
ALTER TABLE `places` ADD `languages` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `programme` ADD `kind` text DEFAULT 'discussion' NOT NULL;--> statement-breakpoint
ALTER TABLE `programme` ADD `speakers` text;--> statement-breakpoint
ALTER TABLE `programme` ADD `state` text DEFAULT 'planned' NOT NULL;--> statement-breakpoint
ALTER TABLE `programme` ADD `delay` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `tallies` ADD `id` text;--> statement-breakpoint
ALTER TABLE `tallies` ADD `member_id` text;--> statement-breakpoint
ALTER TABLE `tallies` ADD `stored_at` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `tallies` ADD `sitting` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `tallies` ADD `undone_seq` integer;--> statement-breakpoint
CREATE INDEX `tallies_by_id` ON `tallies` (`id`);