import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'sqlite',
  schema: ['db/rights-schema.ts'],
  out: process.env.MIGRATIONS_FOLDER ?? 'db/rights-migrations',
});
