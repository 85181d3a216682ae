CREATE TABLE `survey_marks` (
	`mark` integer PRIMARY KEY NOT NULL,
	`survey` text NOT NULL,
	FOREIGN KEY (`survey`) REFERENCES `surveys`(`name`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `survey_sets` (
	`lot` integer PRIMARY KEY NOT NULL,
	`survey` text NOT NULL,
	`answers` text NOT NULL,
	`on_paper` integer NOT NULL,
	FOREIGN KEY (`survey`) REFERENCES `surveys`(`name`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `survey_sets_of` ON `survey_sets` (`survey`);--> statement-breakpoint
CREATE TABLE `survey_texts` (
	`lot` integer PRIMARY KEY NOT NULL,
	`survey` text NOT NULL,
	`question` text NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`survey`) REFERENCES `surveys`(`name`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `survey_texts_of` ON `survey_texts` (`survey`,`question`);--> statement-breakpoint
CREATE TABLE `surveys` (
	`name` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`questions` text NOT NULL,
	`state` text NOT NULL
);
