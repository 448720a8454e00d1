import { z } from 'zod';
import { command, type CommandContracts, view, type ViewContracts } from '../contract.js';
import { whose } from '../shapes.js';

/** The commands about what is sent and shared. */
export const preferencesCommands = {
  'memberships/set-preferences': command({
    rows: ['I3'],
    says: 'Opts in to or out of communications and sharing; what is left out stays as it is.',
    input: z.strictObject({
      ...whose,
      wantsBulletin: z.boolean().optional(),
      wantsServicesAndEvents: z.boolean().optional(),
      sharesWithEmployer: z.boolean().optional(),
    }),
    answer: z.object({ begins: z.array(z.string()), ceases: z.array(z.string()) }),
    refusals: [],
  }),
} satisfies CommandContracts;

/** The views of what is sent and shared. */
export const preferencesViews = {
  'memberships/preferences': view({
    rows: ['I3'],
    says: 'Choices about communications and sharing, with what opting in or out would change, before it is saved.',
    input: z.strictObject(whose),
    answer: z.object({
      choices: z.array(
        z.object({
          name: z.enum(['wantsBulletin', 'wantsServicesAndEvents', 'sharesWithEmployer']),
          label: z.string(),
          /** Left out while nobody has asked; then nothing is sent. */
          chosen: z.boolean().optional(),
          /** What would begin, cease or stay when it is chosen the other way. */
          ifChanged: z.object({
            to: z.boolean(),
            begins: z.array(z.string()),
            ceases: z.array(z.string()),
            says: z.array(z.string()),
          }),
        }),
      ),
      /** What is sent whatever is chosen. */
      always: z.array(z.string()),
    }),
  }),
} satisfies ViewContracts;
