import type { Catalogue, RequiredUnits } from '@guildhall/core/qualifications';
import type { z } from 'zod';
import type { QualificationHead } from '../contract/qualifications.js';

/** A qualification as lists name it. */
export function headOf(id: string, catalogue: Catalogue, required?: RequiredUnits): z.input<typeof QualificationHead> {
  const { number, pathway, title, level } = catalogue;
  return {
    id,
    number,
    ...(pathway === undefined ? {} : { pathway }),
    title,
    ...(level === undefined ? {} : { level }),
    ...required,
  };
}
