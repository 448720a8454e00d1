import type { EmailTemplate } from '../engine/room.js';

/** The two parts of an email. */
export interface EmailParts {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Writes the plain-text and the HTML part of an email. Both say the same; nothing in it is read as HTML. */
export function writeEmail({ subject, paragraphs, link }: EmailTemplate, site: string): EmailParts {
  const href = link === undefined ? undefined : site + link.path;
  const text = [...paragraphs, ...(link === undefined ? [] : [`${link.says}: ${href ?? ''}`])].join('\n\n');
  const html = [
    ...paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`),
    ...(link === undefined ? [] : [`<p><a href="${escapeHtml(href ?? '')}">${escapeHtml(link.says)}</a></p>`]),
  ].join('\n');
  return { subject: subject.replaceAll(/[\r\n]+/g, ' '), text: `${text}\n`, html };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
}
