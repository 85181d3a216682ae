import { VCard } from 'vcard-creator';
import type { Vacancy } from '../../shared/vacancies.ts';

/** An employer as an entry for a phone's address book (vCard 3.0), with where it stands and what it looked for. */
export const employerCard = ({ employerName, place, stand, title }: Vacancy, link: string, fair: string): Blob => {
  const card = new VCard();
  card.addName({ familyName: employerName });
  card.addCompany({ name: employerName });
  if (place) card.addAddress({ locality: place });
  card.addUrl({ url: link });
  card.addNote([fair, stand, title].filter(Boolean).join(', '));
  return new Blob([card.toString()], { type: 'text/vcard' });
};
