import type { RightsMatter } from '../../shared/rights.ts';
import { m } from '../../shared/words/compiled/messages.js';
import { clockTime } from '../../shared/web/format.ts';
import { REPORT_LABELS, TOPIC_LABELS } from '../../shared/web/topic-labels.ts';

const HOUR_MS = 3_600_000;

/** The hour in which something came: "10:00–11:00". */
export const hourSpan = (hour: string, timeZone: string): string =>
  `${clockTime(hour, timeZone)}–${clockTime(new Date(Date.parse(hour) + HOUR_MS).toISOString(), timeZone)}`;

type Subject = Pick<RightsMatter, 'topic' | 'about' | 'vacancyTitle' | 'employerName'>;

/** What a matter is about, in a line. */
export const subjectOf = ({ topic, about, vacancyTitle, employerName }: Subject): string => {
  if (topic) return `${m.sealed_question()}: ${TOPIC_LABELS[topic]()}`;
  const whom = [vacancyTitle, employerName].filter(Boolean).join(', ');
  return [`${m.sealed_report()}: ${about ? REPORT_LABELS[about]() : ''}`, whom].filter(Boolean).join(' · ');
};
