import { indexOfAnchor } from "../../speech/edits/indexOfAnchor";
import type { Underline, UnderlineTone } from "../documentHost";
import { toHostFailure } from "../toHostFailure";

const COLOR: Readonly<Record<UnderlineTone, Word.Critique["colorScheme"]>> = {
  red: "Red",
  blue: "Blue",
  green: "Green",
};

/** What was drawn in one paragraph, by the id that Word gives it for the session. */
interface DrawnParagraph {
  /** Text and marks: as long as they are the same, Word keeps the underlines on their words. */
  readonly key: string;
  readonly ids: ReadonlySet<string>;
  /** Annotations that others had there; null: Word never said how drawing went, and whatever is not theirs is ours. */
  readonly others: ReadonlySet<string> | null;
}

interface WantedParagraph {
  readonly wordParagraph: Word.Paragraph;
  readonly localId: string;
  readonly key: string;
  readonly critiques: readonly Word.Critique[];
}

function wantedIn(
  wordParagraphs: readonly Word.Paragraph[],
  wanted: readonly Underline[],
): readonly WantedParagraph[] {
  const texts = wordParagraphs.map(({ text }) => text);
  const critiques = new Map<number, Word.Critique[]>();
  for (const { at, stretch, tone } of wanted) {
    const index = indexOfAnchor(texts, at);
    if (index === null) continue;
    const { offset: start, length } = stretch;
    const known = critiques.get(index) ?? [];
    critiques.set(index, [...known, { colorScheme: COLOR[tone], start, length }]);
  }
  return wordParagraphs.map((wordParagraph, index) => {
    const here = critiques.get(index) ?? [];
    const key = here.length === 0 ? "" : JSON.stringify([wordParagraph.text, here]);
    return { wordParagraph, localId: wordParagraph.uniqueLocalId, key, critiques: here };
  });
}

async function readWanted(
  context: Word.RequestContext,
  wanted: readonly Underline[],
): Promise<readonly WantedParagraph[]> {
  const { paragraphs } = context.document.body;
  paragraphs.load("items/text,items/uniqueLocalId");
  await context.sync();
  return wantedIn(paragraphs.items, wanted);
}

/** Ids of the annotations in each paragraph, in one round trip. */
async function annotationsOf(
  context: Word.RequestContext,
  paragraphs: readonly WantedParagraph[],
): Promise<readonly Word.AnnotationCollection[]> {
  const collections = paragraphs.map(({ wordParagraph }) => {
    const annotations = wordParagraph.getAnnotations();
    annotations.load("items/id");
    return annotations;
  });
  await context.sync();
  return collections;
}

const isOurs = ({ ids, others }: DrawnParagraph, id: string): boolean =>
  ids.has(id) || (others !== null && !others.has(id));

/** Underlines that are Word's annotations: they are seen, but no part of the document. WordApi 1.7. */
export class Underlines {
  readonly #drawn = new Map<string, DrawnParagraph>();
  /** Null until it was tried. */
  #works: boolean | null = null;

  get areDrawn(): boolean {
    return this.#drawn.size > 0;
  }

  /** Word claimed that it can, and failed when it was first tried. */
  get haveFailed(): boolean {
    return this.#works === false;
  }

  /** See {@link DocumentHost.underline}. */
  async draw(context: Word.RequestContext, wanted: readonly Underline[]): Promise<boolean> {
    try {
      await this.#drawAll(context, wanted);
      return true;
    } catch (cause) {
      const { kind } = toHostFailure(cause);
      if (this.#works === true || kind === "busy" || kind === "noAnswer") throw cause;
      this.#works = false;
      // Some may have been drawn before Word gave up.
      await this.#drawAll(context, []).catch(() => undefined);
      this.#drawn.clear();
      return false;
    }
  }

  /** Takes all away that were drawn; one round trip, unless some are gone already. */
  async clear(context: Word.RequestContext): Promise<void> {
    const known = [...this.#drawn.values()];
    if (known.every(({ others }) => others === null)) {
      try {
        for (const id of known.flatMap(({ ids }) => [...ids]))
          context.document.getAnnotationById(id).delete();
        await context.sync();
        this.#drawn.clear();
        return;
      } catch {
        // One of them went with its text, and kept the rest from being reached.
      }
    }
    await this.#drawAll(context, []);
  }

  async #drawAll(context: Word.RequestContext, wanted: readonly Underline[]): Promise<void> {
    const paragraphs = await readWanted(context, wanted);
    const present = new Set(paragraphs.map(({ localId }) => localId));
    for (const localId of this.#drawn.keys())
      if (!present.has(localId)) this.#drawn.delete(localId);
    const changed = paragraphs.filter(({ localId, key }) => {
      const before = this.#drawn.get(localId);
      return before === undefined ? key !== "" : before.key !== key || key === "";
    });
    if (changed.length > 0) await this.#redraw(context, changed);
  }

  async #redraw(
    context: Word.RequestContext,
    paragraphs: readonly WantedParagraph[],
  ): Promise<void> {
    const present = await annotationsOf(context, paragraphs);
    const results = paragraphs.map((paragraph, place) =>
      this.#queue(paragraph, present[place]?.items ?? []),
    );
    await context.sync();
    for (const [place, { localId, key }] of paragraphs.entries()) {
      const result = results[place] ?? null;
      if (result === null) this.#drawn.delete(localId);
      else this.#drawn.set(localId, { key, ids: new Set(result.value), others: null });
      this.#works ??= result === null ? null : true;
    }
  }

  /** Queues what one paragraph needs; the ids of its new annotations come with the next round trip. */
  #queue(
    { wordParagraph, localId, critiques }: WantedParagraph,
    wordAnnotations: readonly Word.Annotation[],
  ): OfficeExtension.ClientResult<string[]> | null {
    const before = this.#drawn.get(localId);
    const ours = before === undefined ? [] : wordAnnotations.filter(({ id }) => isOurs(before, id));
    const others = wordAnnotations.filter((one) => !ours.includes(one)).map(({ id }) => id);
    const ids = new Set(ours.map(({ id }) => id));
    for (const wordAnnotation of ours) wordAnnotation.delete();
    // Until Word has answered, nobody knows which of these it has done.
    this.#drawn.set(localId, { key: "", ids, others: new Set(others) });
    return critiques.length === 0
      ? null
      : wordParagraph.insertAnnotations({ critiques: [...critiques] });
  }
}
