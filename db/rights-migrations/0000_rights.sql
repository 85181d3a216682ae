CREATE TABLE `hours` (
	`hour` text PRIMARY KEY NOT NULL,
	`n` integer NOT NULL,
	`union_contacts` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `matters` (
	`row` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`topic` text,
	`about` text,
	`employer_id` text,
	`vacancy_id` text,
	`answer_id` text NOT NULL,
	`hour` text NOT NULL,
	`answered` integer DEFAULT false NOT NULL,
	`keys` text NOT NULL,
	`body` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `matters_id_unique` ON `matters` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `matters_answer_id_unique` ON `matters` (`answer_id`);--> statement-breakpoint
CREATE TABLE `member_keys` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`public_key` text NOT NULL,
	`locked` text NOT NULL,
	`recovery` text NOT NULL,
	`topics` text NOT NULL,
	`retired` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE `messages` (
	`row` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`matter_id` text NOT NULL,
	`kind` text NOT NULL,
	`turn` integer NOT NULL,
	`hour` text NOT NULL,
	`keys` text NOT NULL,
	`body` text NOT NULL,
	FOREIGN KEY (`matter_id`) REFERENCES `matters`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `messages_id_unique` ON `messages` (`id`);--> statement-breakpoint
CREATE TABLE `union_contacts` (
	`row` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`text_version` integer NOT NULL,
	`language` text NOT NULL,
	`hour` text NOT NULL,
	`keys` text NOT NULL,
	`body` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `union_contacts_id_unique` ON `union_contacts` (`id`);