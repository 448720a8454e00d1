/** What `<guild-sign-in>` begins with. */
export interface SignInView {
  /** An address that a page knows already. */
  readonly email?: string;
}
