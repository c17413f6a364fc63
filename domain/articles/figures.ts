import { type Composed, line } from "./compose";
import { type Phrase, resting, say } from "./phrase";
import type { Discourse } from "./reference/discourse";
import { phrase } from "./reference/facts";

/** How a language words a caption. */
export interface CaptionWording {
  /** The people in a picture; `leftToRight` where they are listed in that order. */
  readonly people: (names: readonly Phrase[], leftToRight: boolean) => Phrase;
  /** Who took the picture, behind the caption. */
  readonly credit: (name: Phrase) => Phrase;
}

/** The pictures with their captions: the record's own caption, else the people in the picture, else none. */
export const figuresOf = (discourse: Discourse, wording: CaptionWording): Composed[] =>
  (discourse.facts.record.photos ?? []).map((photo) => {
    const path = `photos[${photo.key}]`;
    const caption = discourse.facts.said(photo.caption, `${path}.caption`);
    const credit = discourse.facts.said(photo.credit, `${path}.credit`);
    const names = discourse.facts.whos(photo.people).flatMap((who) => {
      const name = who.name ?? who.group;
      return name ? [phrase(name)] : [];
    });
    const people =
      names.length > 0
        ? resting(wording.people(names, photo.leftToRight ?? false), `${path}.people`)
        : undefined;
    const shown = caption ? phrase(caption) : people;
    const words =
      photo.file === undefined || !shown
        ? undefined
        : say`${shown}${credit ? wording.credit(phrase(credit)) : ""}`;
    return {
      type: "figure" as const,
      photo: photo.key,
      after: photo.after,
      file: photo.file,
      caption: words && line(path, words, caption ? true : undefined),
    };
  });
