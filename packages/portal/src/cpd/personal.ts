import type { Personal } from '../engine/room.js';

/** What the room cpd keeps of a person. Nothing of it outlives them: no total but their own rests on it. */
export const cpdPersonal: Personal = {
  kept: async (desk, personId) => ({
    activities: (await desk.find('cpd-activities', { index: 'person', where: [personId] })).rows,
  }),
  forget: async (desk, personId) => {
    for (const { id } of (await desk.find('cpd-activities', { index: 'person', where: [personId] })).rows) {
      desk.remove('cpd-activities', id);
    }
    return undefined;
  },
};
