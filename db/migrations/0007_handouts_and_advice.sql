CREATE TABLE `directory` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`about` text,
	`where` text,
	`phone` text,
	`verified_on` text,
	`source` text
);
--> statement-breakpoint
CREATE TABLE `facts` (
	`id` text PRIMARY KEY NOT NULL,
	`topic` text NOT NULL,
	`statement` text NOT NULL,
	`source` text NOT NULL,
	`as_of` text,
	`sector` text
);
--> statement-breakpoint
CREATE TABLE `handouts` (
	`id` text PRIMARY KEY NOT NULL,
	`topic` text NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`printed` text NOT NULL,
	`removed_at` text
);
--> statement-breakpoint
CREATE TABLE `handouts_given` (
	`id` text PRIMARY KEY NOT NULL,
	`handout_id` text NOT NULL,
	`language` text NOT NULL,
	`count` integer NOT NULL,
	`place_id` text,
	`visitor_id` text,
	`member_id` text NOT NULL,
	`at` text NOT NULL,
	`stored_at` text NOT NULL,
	`undone_at` text,
	FOREIGN KEY (`handout_id`) REFERENCES `handouts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `handouts_given_of` ON `handouts_given` (`handout_id`,`language`);--> statement-breakpoint
CREATE TABLE `quiz_answers` (
	`seq` integer PRIMARY KEY NOT NULL,
	`of` integer NOT NULL,
	`before` integer,
	`after` integer
);
--> statement-breakpoint
ALTER TABLE `advice` ADD `outcome` text;--> statement-breakpoint
ALTER TABLE `advice` ADD `place_id` text;--> statement-breakpoint
ALTER TABLE `advice` ADD `checklist` text;--> statement-breakpoint
ALTER TABLE `advice` ADD `partner_id` text;--> statement-breakpoint
ALTER TABLE `advice` ADD `consent_text` integer;--> statement-breakpoint
ALTER TABLE `advice` ADD `undone_at` text;--> statement-breakpoint
CREATE INDEX `advice_of_member` ON `advice` (`member_id`,`at`);--> statement-breakpoint
ALTER TABLE `fairs` ADD `quiz` text;