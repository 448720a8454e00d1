/** Why a store was closed that nobody here closed. */
export type WhyClosed =
  /** Another page brings the database to a later edition: reload, to get the later program. */
  | 'newer-edition'
  /** The database is being deleted. */
  | 'deleted'
  /** The browser took it away, as when somebody clears the data of the site. */
  | 'lost';
