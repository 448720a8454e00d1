/** The languages that documents are written in. The Welsh is a draft. */
export type DocumentLanguage = 'en-GB' | 'cy';

/** Where a person or firm is. `country` is ISO 3166-1 alpha-2. */
export interface DocumentAddress {
  readonly lines: readonly string[];
  readonly postcode?: string | undefined;
  readonly country: string;
}

/** The body whose name stands at the head of a document. */
export interface Issuer {
  readonly name: string;
  readonly address?: DocumentAddress | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly website?: string | undefined;
  /** As the register of companies has it. */
  readonly companyNumber?: string | undefined;
  readonly vatNumber?: string | undefined;
  /** Of headings and rules, `#1d3557`; a dark blue where none is given. White must be readable on it. */
  readonly colour?: string | undefined;
  /** Whether what stands here is invented: the document then says so. */
  readonly isPlaceholder?: boolean | undefined;
}

/** The rules that a document rests on. */
export interface RulesUsed {
  readonly rulebook: string;
  readonly version: string;
  readonly hash: string;
}
