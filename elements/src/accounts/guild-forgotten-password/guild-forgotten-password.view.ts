/** What `<guild-forgotten-password>` begins with. */
export interface ForgottenPasswordView {
  /** An address that a page knows already, such as one typed to sign in. */
  readonly email?: string;
}
