/** What is written down of one command, before it is sealed. Nothing in it names a person. */
export interface AuditDraft {
  readonly body: string;
  /** An instant in UTC. */
  readonly at: string;
  /** JSON values only. */
  readonly what: Readonly<Record<string, unknown>>;
}

/** An entry of the audit log. Each seals all before it. */
export interface AuditEntry extends AuditDraft {
  /** From 1, without gaps, for each body. */
  readonly sequence: number;
  /** The hash of the entry before; 64 zeros for the first. */
  readonly before: string;
  /** SHA-256 of the canonical JSON (RFC 8785) of all else in the entry, as 64 hexadecimal digits. */
  readonly hash: string;
}
