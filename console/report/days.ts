/** "25.10.2017" for "2017-10-25". */
export const inDigits = (day: string): string => day.split('-').reverse().join('.');
