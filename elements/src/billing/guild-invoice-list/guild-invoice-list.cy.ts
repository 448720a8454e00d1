import { cy as shared } from '../invoice.texts.cy.js';
import type { InvoiceListWords } from './guild-invoice-list.texts.js';

/** The words of `<guild-invoice-list>`, in Welsh. A draft: no speaker has reviewed it. */
export const cy: InvoiceListWords = {
  ...shared,
  title: 'Sut mae pethau’n sefyll',
  owed: (invoices) => (invoices === 1 ? 'i’w dalu, ar un anfoneb' : `i’w dalu, ar ${invoices} anfoneb`),
  owedBack: 'i’w dalu’n ôl i chi',
  late: (invoices) => (invoices === 1 ? 'Mae un yn hwyr.' : `Mae ${invoices} yn hwyr.`),
  nothingOwed: 'Does dim i’w dalu.',
  open: 'I’w talu',
  rest: 'Wedi’u talu a’u canslo',
  more: 'Dangos mwy o anfonebau',
  moreOpen: 'Dangos mwy i’w talu',
  outOf: (total) => `o ${total}`,
  none: 'Dim anfonebau eto',
  noneSays:
    'Pan gaiff aelodaeth ei hadnewyddu neu le ei archebu, bydd yr anfoneb yn ymddangos yma ac yn cael ei hanfon drwy e-bost.',
  missing: 'A oes anfoneb ar goll?',
  missingCentral:
    'Os oes gan eich cyflogwr anfonebu canolog, anfonir un anfoneb am ffioedd aelodaeth atynt drwy e-bost. Nid yw wedi’i rhestru yma.',
  missingBooker: 'Rhestrir yr anfoneb am ddigwyddiad i bwy bynnag a wnaeth yr archeb.',
  missingOld: 'Nid yw anfonebau a wnaed cyn y porth hwn wedi’u rhestru. Gofynnwch i’r swyddfa am gopi.',
};
