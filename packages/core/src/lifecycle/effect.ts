/** What may lie in an effect's data: it is kept, sent and shown as it is. */
export type EffectValue = string | number | boolean | null | readonly string[];

/** Something the world must do because of a step. Machines name it; the portal sees that it is done. */
export type Effect =
  | {
      readonly do: 'email';
      /** The template, as `room/kebab-name`. */
      readonly template: string;
      /** Who it is for, in the words of the life: `member`, `booker`, `learner`. The portal knows the address. */
      readonly to: string;
      readonly data: Readonly<Record<string, EffectValue>>;
    }
  | {
      /** To make or delete a file that belongs to a row. */
      readonly do: 'make' | 'delete';
      /** What kind of file, such as `archive`. */
      readonly what: string;
      /** The row it belongs to. */
      readonly id: string;
    };
