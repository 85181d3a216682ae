CREATE TABLE `plans` (
	`id` integer PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`drawing` text NOT NULL
);
