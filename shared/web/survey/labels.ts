import { m } from '../../words/compiled/messages.js';

/** The words under the faces, from the saddest. */
export const FACE_LABELS = [m.face_1, m.face_2, m.face_3, m.face_4, m.face_5] as const;
