CREATE TABLE `consents` (
	`id` text PRIMARY KEY NOT NULL,
	`visitor_id` text NOT NULL,
	`employer_id` text NOT NULL,
	`contact` text NOT NULL,
	`text_version` integer NOT NULL,
	`language` text NOT NULL,
	`given_at` text NOT NULL,
	`revoked_at` text,
	FOREIGN KEY (`visitor_id`) REFERENCES `visitors`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`employer_id`) REFERENCES `employers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `consents_of_visitor` ON `consents` (`visitor_id`);--> statement-breakpoint
CREATE INDEX `consents_of_employer` ON `consents` (`employer_id`);--> statement-breakpoint
ALTER TABLE `decisions` ADD `member_id` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `decisions` ADD `at` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `employers` ADD `size` text;--> statement-breakpoint
ALTER TABLE `employers` ADD `permit_number` text;--> statement-breakpoint
ALTER TABLE `employers` ADD `contact_name` text;--> statement-breakpoint
ALTER TABLE `employers` ADD `contact_phone` text;--> statement-breakpoint
ALTER TABLE `employers` ADD `confirmed_at` text;--> statement-breakpoint
ALTER TABLE `employers` ADD `left_at` text;--> statement-breakpoint
ALTER TABLE `fairs` ADD `rules` text;--> statement-breakpoint
ALTER TABLE `meetings` ADD `starred` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `meetings_of_employer` ON `meetings` (`employer_id`);--> statement-breakpoint
ALTER TABLE `offers` ADD `promised` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `offers` ADD `withdrawn_at` text;--> statement-breakpoint
ALTER TABLE `offers` ADD `confirmed_at` text;--> statement-breakpoint
ALTER TABLE `offers` ADD `follow_ups` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `vacancies` ADD `said_seq` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `vacancies` ADD `changed_seq` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `vacancies` ADD `listing` text DEFAULT 'job' NOT NULL;--> statement-breakpoint
ALTER TABLE `vacancies` ADD `part_time` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `vacancies` ADD `housing` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `vacancies` ADD `monthly_pay` real;--> statement-breakpoint
ALTER TABLE `vacancies` ADD `text_key` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `vacancies` ADD `taken` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `vacancies_by_text` ON `vacancies` (`text_key`);