CREATE TABLE `earlier_reports` (
	`id` text PRIMARY KEY NOT NULL,
	`day` text NOT NULL,
	`report` text NOT NULL,
	`added_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `report_links` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`secret_hash` text NOT NULL,
	`made_at` text NOT NULL,
	`ends_at` text NOT NULL,
	`revoked_at` text
);
