CREATE TABLE `groups` (
	`id` text PRIMARY KEY NOT NULL,
	`label` text,
	`count` integer NOT NULL,
	`admitted` integer NOT NULL,
	`batch_id` text,
	`made_at` text NOT NULL,
	FOREIGN KEY (`batch_id`) REFERENCES `batches`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`badge` text NOT NULL,
	`group_label` text,
	FOREIGN KEY (`badge`) REFERENCES `badges`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_badge_unique` ON `invitations` (`badge`);