const format = new Intl.DateTimeFormat('ru', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** "11:42" by this device's own clock. */
export const deviceTime = (at: string): string => format.format(new Date(at));
