import { buttons } from '../../shared/buttons.styles.js';
import { tables } from '../../shared/tables.styles.js';
import { orderStyles } from './order.styles.js';

export { busyButton } from '../../shared/busy-button.js';
export { CalendarFile } from './calendar-file.js';
export { invoiceTable, orderList } from './order-parts.js';

/** How what comes later looks. */
export const laterStyles = [buttons, tables, orderStyles];
