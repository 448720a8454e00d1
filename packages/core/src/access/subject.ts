/** What an action is about, as far as it matters who may do it. Ids that are absent lead to nobody. */
export interface Subject {
  readonly body: string;
  /** The person whose it is. */
  readonly ownerId?: string | undefined;
  /** The person who booked it. */
  readonly bookerId?: string | undefined;
  /** The person it was booked for. */
  readonly delegateId?: string | undefined;
  /** The organisation it belongs to, or whose people it is about. */
  readonly organisationId?: string | undefined;
  readonly learnerId?: string | undefined;
  readonly centreId?: string | undefined;
  /** The third party of a connection. */
  readonly thirdPartyId?: string | undefined;
  /** The third parties it is shared with at this instant; what has expired is left out before anyone asks. */
  readonly sharedWith?: readonly string[] | undefined;
}
