CREATE TABLE `assessments` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`owner` text,
	`due` text,
	`state` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `partners` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`memorandum` text NOT NULL,
	`signed_on` text,
	`contact` text,
	`promises` text NOT NULL
);
