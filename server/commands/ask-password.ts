import { isCancel, password } from '@clack/prompts';

/** Asks whoever sits at the terminal for the organiser's password; null where nobody does, or nobody wants to say. */
export const askPassword = async (again: boolean): Promise<string | null> => {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return null;
  const typed = await password({
    message: again
      ? 'That is not the password. The organiser’s password (Ctrl+C: without it)'
      : 'The organiser’s password, for the key of the fair’s certificates (Ctrl+C: without it)',
  });
  return isCancel(typed) ? null : typed;
};
