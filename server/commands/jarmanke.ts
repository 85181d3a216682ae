import { defineCommand, runMain } from 'citty';

/** Each command is loaded when it is asked for, so that `serve` starts without the others. */
void runMain(
  defineCommand({
    meta: { name: 'jarmanke', description: 'Runs a job fair, from the first scan at the gate to the report' },
    subCommands: {
      serve: () => import('./serve.ts').then(({ serve }) => serve),
      simulate: () => import('./simulate/command.ts').then(({ simulate }) => simulate),
      import: () => import('./import/command.ts').then(({ importCommand }) => importCommand),
      badges: () => import('./print/badges.ts').then(({ badges }) => badges),
      posters: () => import('./print/posters.ts').then(({ posters }) => posters),
      report: () => import('./print/report.ts').then(({ report }) => report),
      backup: () => import('./folders/backup.ts').then(({ backup }) => backup),
      'backup-key': () => import('./folders/backup-key.ts').then(({ backupKey }) => backupKey),
      restore: () => import('./folders/restore.ts').then(({ restore }) => restore),
      doctor: () => import('./doctor/command.ts').then(({ doctor }) => doctor),
      bench: () => import('./bench/command.ts').then(({ bench }) => bench),
    },
  }),
);
