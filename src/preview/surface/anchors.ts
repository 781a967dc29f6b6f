import { storyOf, type Place, type StoryName } from "./place";

/** Which way an anchor goes when text is put exactly where it stands. */
export type Gravity = "before" | "after";

/** A place that stays with its text while the document changes around it. */
export interface Anchor extends Place {
  /** False once the paragraph it stood in is gone. */
  readonly isAlive: boolean;
}

class LiveAnchor implements Anchor {
  isAlive = true;

  constructor(
    public paragraphId: string,
    public offset: number,
    readonly gravity: Gravity,
  ) {}
}

interface Standing {
  readonly anchor: WeakRef<LiveAnchor>;
  readonly paragraphId: string;
  readonly offset: number;
}

/**
 * All anchors of a document. Edits are told to it as they happen; an anchor lives as long as
 * somebody holds it.
 */
export class Anchors {
  readonly #stories = new Set<StoryName>();
  readonly #anchors = new Set<WeakRef<LiveAnchor>>();
  /** Where every anchor stood in an earlier tree; undo brings the very same tree back. */
  readonly #standings = new WeakMap<object, readonly Standing[]>();

  add(place: Place, gravity: Gravity): Anchor {
    const anchor = new LiveAnchor(place.paragraphId, place.offset, gravity);
    this.#anchors.add(new WeakRef(anchor));
    this.#stories.add(storyOf(place.paragraphId));
    return anchor;
  }

  /** Ids of the paragraphs that hold an anchor. */
  paragraphIds(story: string): ReadonlySet<string> {
    const ids = new Set<string>();
    this.#each((anchor) => {
      if (storyOf(anchor.paragraphId) === story) ids.add(anchor.paragraphId);
    });
    return ids;
  }

  /** Stories that hold an anchor, or held one that undo may bring back. */
  stories(): ReadonlySet<StoryName> {
    return this.#stories;
  }

  textReplaced(paragraphId: string, at: number, removed: number, inserted: number): void {
    this.#eachIn(paragraphId, (anchor) => {
      const { offset } = anchor;
      if (offset < at) return;
      if (removed === 0) {
        if (offset > at || anchor.gravity === "after") anchor.offset += inserted;
      } else if (offset >= at + removed) {
        anchor.offset += inserted - removed;
      } else if (offset > at) {
        anchor.offset = anchor.gravity === "after" ? at + inserted : at;
      }
    });
  }

  /** What stood at `at` or behind it is in `tailId` now; `keepsEdge` leaves anchors at the edge in the head. */
  paragraphSplit(headId: string, tailId: string, at: number, keepsEdge: boolean | null): void {
    this.#eachIn(headId, (anchor) => {
      const stays = keepsEdge ?? anchor.gravity === "before";
      if (anchor.offset < at || (anchor.offset === at && stays)) return;
      anchor.paragraphId = tailId;
      anchor.offset -= at;
    });
  }

  /** The text of `removedId` was put behind the first `keptLength` units of `keptId`. */
  paragraphsJoined(keptId: string, removedId: string, keptLength: number): void {
    this.#eachIn(removedId, (anchor) => {
      anchor.paragraphId = keptId;
      anchor.offset += keptLength;
    });
  }

  paragraphRemoved(paragraphId: string): void {
    this.#eachIn(paragraphId, (anchor) => {
      anchor.isAlive = false;
    });
  }

  /** Puts every anchor of a paragraph to one place, as when its text was replaced elsewhere. */
  moveAll(paragraphId: string, to: Place): void {
    this.#eachIn(paragraphId, (anchor) => {
      anchor.paragraphId = to.paragraphId;
      anchor.offset = to.offset;
    });
  }

  /** Notes where the anchors of a story stand in `tree`, to be found again by {@link restore}. */
  remember(tree: object, story: string): void {
    const standings: Standing[] = [];
    this.#each((anchor, reference) => {
      if (storyOf(anchor.paragraphId) !== story) return;
      const { paragraphId, offset } = anchor;
      standings.push({ anchor: reference, paragraphId, offset });
    });
    this.#standings.set(tree, standings);
  }

  /** Puts anchors back to where they stood in `tree`; false where that tree was never remembered. */
  restore(tree: object): boolean {
    const standings = this.#standings.get(tree);
    if (standings === undefined) return false;
    for (const { anchor: reference, paragraphId, offset } of standings) {
      const anchor = reference.deref();
      if (anchor === undefined) continue;
      anchor.paragraphId = paragraphId;
      anchor.offset = offset;
      anchor.isAlive = true;
      this.#anchors.add(reference);
    }
    return true;
  }

  /** Another document took the place of this one. */
  loseAll(): void {
    this.#each((anchor) => {
      anchor.isAlive = false;
    });
    this.#anchors.clear();
  }

  #eachIn(paragraphId: string, visit: (anchor: LiveAnchor) => void): void {
    this.#each((anchor) => {
      if (anchor.paragraphId === paragraphId) visit(anchor);
    });
  }

  #each(visit: (anchor: LiveAnchor, reference: WeakRef<LiveAnchor>) => void): void {
    for (const reference of this.#anchors) {
      const anchor = reference.deref();
      if (anchor === undefined) this.#anchors.delete(reference);
      else if (anchor.isAlive) visit(anchor, reference);
    }
  }
}
