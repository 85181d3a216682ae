import { basename, dirname, join, resolve } from 'node:path';
import type { ImportOptions, Kind } from './kind.ts';
import { INVITATION_COLUMNS } from '../../imports/invitation-words.ts';
import { UsageError } from '../../imports/usage-error.ts';
import { planInvitations, type InvitationItem } from '../../imports/plan-invitations.ts';
import { sendInvitations, type InvitationFiles, type Laid } from './send-invitations.ts';

/** How a list of invited people is imported: who they are stays in the list. */
export function invitationsKind(options: ImportOptions): Kind<InvitationItem> {
  if (options.withoutNames === false)
    throw new UsageError('Names stay in the list: the server has no place for names and phones of invited people.');
  const files = filesFor(options);
  let laid: Laid | undefined;
  return {
    fields: Object.keys(INVITATION_COLUMNS),
    plan(table, planOptions) {
      const plan = planInvitations(table, planOptions);
      const { headings, indexOf } = plan.columns;
      laid = { headings, phoneAt: indexOf.get('phone'), delimiter: table.delimiter };
      return plan;
    },
    send: (rows, sending) => sendInvitations(rows, sending, { files, ...laid! }),
    before: (print) =>
      print(
        `Privacy    names, phones, e-mails and notes stay here (--without-names, the default): the server is told an id that\n` +
          `           only the key of the list can make again, and the language${files.withGroups ? ' and the group' : ''}`,
      ),
    after(print) {
      print(`Written    ${files.out}: the list with each one’s code and link`);
      print(`Key        ${files.key}: keep it with the list, the next import needs it`);
    },
  };
}

/** Where the list with its codes and the key are written: beside the list, unless told. */
function filesFor({ file = '', newKey = false, withGroups = false, ...options }: ImportOptions): InvitationFiles {
  const out = options.out ?? join(dirname(file), `${basename(file).replace(/\.[^.]*$/, '')}.codes.csv`);
  if (resolve(out) === resolve(file)) throw new UsageError('--out must be another file than the list itself.');
  return { out, key: options.key ?? join(dirname(out), 'jarmanke-invitations.key'), newKey, withGroups };
}
