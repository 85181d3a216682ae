import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'sqlite',
  schema: [
    'db/schema.ts',
    'db/access-schema.ts',
    'db/invited-schema.ts',
    'db/job-schema.ts',
    'db/tent-schema.ts',
    'db/shelf-schema.ts',
    'db/after-schema.ts',
    'db/before-schema.ts',
    'db/people-schema.ts',
    'db/plan-schema.ts',
    'db/survey-schema.ts',
    'db/journal-table.ts',
  ],
  out: process.env.MIGRATIONS_FOLDER ?? 'db/migrations',
});
