import type { PortalConnection, WatchRequest } from '@guildhall/portal/connect';

/** What an element does with what it is told; `undefined`: it has to be asked for anew, and waits. */
export type Heed = (reply: Parameters<Parameters<PortalConnection['watch']>[1]>[0] | undefined) => void;

/**
 * An element asks for its view. It bubbles, out of shadow trees too, and the
 * first that serves it ends its way: a `<guild-portal>`, or a page.
 */
export class ViewAskedEvent extends Event {
  static readonly type = 'guild-view-asked';
  /** What ends the serving; `undefined` while nobody serves. */
  stop: (() => void) | undefined;

  constructor(
    /** Which view, and of what. */
    readonly request: WatchRequest,
    private readonly heed: Heed,
  ) {
    super(ViewAskedEvent.type, { bubbles: true, composed: true });
  }

  /** Serves the view: `watch` tells what there is to show, now and whenever it changes, and returns what ends that. */
  serve(watch: (heed: Heed) => () => void): void {
    if (this.stop) return;
    this.stopPropagation();
    this.stop = watch(this.heed);
  }
}

declare global {
  interface HTMLElementEventMap {
    'guild-view-asked': ViewAskedEvent;
  }
}
