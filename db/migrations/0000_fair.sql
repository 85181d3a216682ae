CREATE TABLE `advice` (
	`id` text PRIMARY KEY NOT NULL,
	`topic` text NOT NULL,
	`visitor_id` text,
	`minutes` integer,
	`referred_to` text,
	`member_id` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`visitor_id`) REFERENCES `visitors`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `advice_of_visitor` ON `advice` (`visitor_id`);--> statement-breakpoint
CREATE TABLE `badges` (
	`code` text PRIMARY KEY NOT NULL,
	`batch_id` text,
	`visitor_id` text,
	`void_at` text,
	`void_reason` text,
	FOREIGN KEY (`batch_id`) REFERENCES `batches`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `badges_visitor_id_unique` ON `badges` (`visitor_id`);--> statement-breakpoint
CREATE TABLE `batches` (
	`id` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`issued_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `check_ins` (
	`id` text PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL,
	`sender` text NOT NULL,
	`visitor_id` text,
	`badge` text,
	`place_id` text NOT NULL,
	`direction` text NOT NULL,
	`outcome` text NOT NULL,
	`reason` text,
	`badge_fault` text,
	`done_at_door` text,
	`fact_at` text NOT NULL,
	`device_at` text NOT NULL,
	`stored_at` text NOT NULL,
	`late` integer NOT NULL,
	`sitting` integer NOT NULL,
	`undone_seq` integer,
	`undo_reason` text,
	FOREIGN KEY (`visitor_id`) REFERENCES `visitors`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `check_ins_of_visitor` ON `check_ins` (`visitor_id`,`seq`);--> statement-breakpoint
CREATE INDEX `check_ins_outcome` ON `check_ins` (`outcome`,`seq`);--> statement-breakpoint
CREATE TABLE `decisions` (
	`seq` integer PRIMARY KEY NOT NULL,
	`vacancy_id` text NOT NULL,
	`decision` text NOT NULL,
	`reason` text NOT NULL,
	FOREIGN KEY (`vacancy_id`) REFERENCES `vacancies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `employers` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`kind` text,
	`sector` text,
	`city` text,
	`stand` text,
	`tax_number` text,
	`about` text,
	`subcontractor_of` text,
	`arrived_at` text
);
--> statement-breakpoint
CREATE TABLE `fair_states` (
	`seq` integer PRIMARY KEY NOT NULL,
	`to` text NOT NULL,
	`reason` text
);
--> statement-breakpoint
CREATE TABLE `fairs` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`city` text NOT NULL,
	`venue` text NOT NULL,
	`country` text NOT NULL,
	`state` text NOT NULL,
	`day` text NOT NULL,
	`opens_at` text NOT NULL,
	`closes_at` text NOT NULL,
	`time_zone` text NOT NULL,
	`languages` text NOT NULL,
	`expected_visitors` integer,
	`badge_prefix` text NOT NULL,
	`closings` text NOT NULL,
	`counted` integer DEFAULT 0 NOT NULL,
	`present` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `meetings` (
	`id` text PRIMARY KEY NOT NULL,
	`employer_id` text NOT NULL,
	`visitor_id` text NOT NULL,
	`vacancy_id` text,
	`kind` text NOT NULL,
	`note` text,
	`at` text NOT NULL,
	FOREIGN KEY (`employer_id`) REFERENCES `employers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`visitor_id`) REFERENCES `visitors`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vacancy_id`) REFERENCES `vacancies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `meetings_of_visitor` ON `meetings` (`visitor_id`);--> statement-breakpoint
CREATE TABLE `meta` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `offers` (
	`id` text PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL,
	`vacancy_id` text NOT NULL,
	`employer_id` text NOT NULL,
	`visitor_id` text,
	`terms` text NOT NULL,
	`made_at` text NOT NULL,
	`answer` text,
	`reason` text,
	FOREIGN KEY (`vacancy_id`) REFERENCES `vacancies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`employer_id`) REFERENCES `employers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`visitor_id`) REFERENCES `visitors`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `offers_of_visitor` ON `offers` (`visitor_id`);--> statement-breakpoint
CREATE TABLE `phones` (
	`phone_hash` text PRIMARY KEY NOT NULL,
	`badge` text NOT NULL,
	FOREIGN KEY (`badge`) REFERENCES `badges`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `places` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`topic` text,
	`capacity` integer,
	`place_key` text NOT NULL,
	`inside` integer DEFAULT 0 NOT NULL,
	`tallied_inside` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `programme` (
	`id` text PRIMARY KEY NOT NULL,
	`starts_at` text NOT NULL,
	`ends_at` text NOT NULL,
	`title` text NOT NULL,
	`place_id` text,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `replies` (
	`sender` text NOT NULL,
	`id` text NOT NULL,
	`body_hash` text NOT NULL,
	`reply` text NOT NULL,
	PRIMARY KEY(`sender`, `id`)
);
--> statement-breakpoint
CREATE TABLE `tallies` (
	`seq` integer PRIMARY KEY NOT NULL,
	`place_id` text NOT NULL,
	`change` integer NOT NULL,
	`sex` text NOT NULL,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `vacancies` (
	`id` text PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL,
	`employer_id` text NOT NULL,
	`state` text NOT NULL,
	`origin` text NOT NULL,
	`draft` text NOT NULL,
	`findings` text NOT NULL,
	`openings` integer NOT NULL,
	`facts_given` integer NOT NULL,
	`contract` text,
	`occupation` text,
	`pay_to` real,
	`no_experience` integer NOT NULL,
	`accessible` integer NOT NULL,
	`folded` text NOT NULL,
	`posted_at` text NOT NULL,
	`posted_today` integer NOT NULL,
	FOREIGN KEY (`employer_id`) REFERENCES `employers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `vacancies_by_state` ON `vacancies` (`state`,`seq`);--> statement-breakpoint
CREATE INDEX `vacancies_by_employer` ON `vacancies` (`employer_id`);--> statement-breakpoint
CREATE TABLE `visitors` (
	`id` text PRIMARY KEY NOT NULL,
	`via` text NOT NULL,
	`sex` text NOT NULL,
	`age_band` text NOT NULL,
	`status` text NOT NULL,
	`heard_from` text NOT NULL,
	`district` text,
	`aim` text,
	`language` text,
	`counted` integer NOT NULL,
	`at_fair` integer NOT NULL,
	`in_place` text,
	FOREIGN KEY (`in_place`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `devices` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`place_id` text,
	`pairing_hash` text,
	`pairing_ends_at` text,
	`token_hash` text,
	`removed_at` text,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `devices_pairing_hash_unique` ON `devices` (`pairing_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `devices_token_hash_unique` ON `devices` (`token_hash`);--> statement-breakpoint
CREATE TABLE `members` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`employer_id` text,
	`place_ids` text NOT NULL,
	`login` text,
	`password_hash` text,
	`card_hash` text,
	`removed_at` text,
	FOREIGN KEY (`employer_id`) REFERENCES `employers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `members_login_unique` ON `members` (`login`);--> statement-breakpoint
CREATE UNIQUE INDEX `members_card_hash_unique` ON `members` (`card_hash`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`created_at` text NOT NULL,
	`ends_at` text NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `throttles` (
	`key` text PRIMARY KEY NOT NULL,
	`wrong` integer NOT NULL,
	`today` integer NOT NULL,
	`day` text NOT NULL,
	`until` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `journal` (
	`seq` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`event` text NOT NULL,
	`prev_hash` text NOT NULL,
	`hash` text NOT NULL
);
