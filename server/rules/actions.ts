import type { Reader, Writer } from '../../db/journal.ts';
import type { BodyOf } from '../../shared/endpoint.ts';
import type { changeRules, Rules } from '../../shared/rules.ts';
import { keepRules, rulesOf } from '../fairs/store.ts';

export const rulesNow = (r: Reader): Rules => {
  const { limits, oneSexWork, twoToShow } = rulesOf(r);
  const { minimumWage, subsistence, asOf, source } = limits;
  return { limits: { minimumWage, subsistence, asOf, source }, oneSexWork, twoToShow };
};

/** Changes how vacancies are judged from now on; those posted before are judged anew when they are changed. */
export const setRules = (w: Writer, changes: BodyOf<typeof changeRules>): Rules => {
  const rules = { ...rulesNow(w), ...changes };
  keepRules(w, rules);
  w.record({ type: 'rules.changed', twoToShow: rules.twoToShow });
  return rules;
};
