import { v7 as uuid } from 'uuid';

const fair = {
  name: 'Кийинки жарманке',
  city: 'Ош',
  opensAt: '2027-10-24T03:00:00.000Z',
  closesAt: '2027-10-24T09:00:00.000Z',
};

/** Errands about the fairs of the data folder; none of them makes the server change over. */
export const FOLDER_ERRANDS = {
  'POST /api/fairs': () => ({ body: { fair } }),
  'POST /api/fairs/:folder/served': () => ({ params: { folder: 'another' } }),
  'POST /api/fairs/:folder/archived': () => ({ params: { folder: 'another' } }),
  'POST /api/fairs/:folder/removed': () => ({ params: { folder: 'another' }, body: { name: 'Башка' } }),
  'GET /api/fairs/:folder.tar.gz': () => ({ params: { folder: 'first' } }),
  'POST /api/rehearsal': () => ({ body: { fairId: uuid() } }),
};
