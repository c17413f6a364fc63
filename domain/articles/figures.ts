import { type Composed, line } from "./compose";
import { type Phrase, say, sourced, textOf } from "./phrase";
import type { Discourse } from "./reference/discourse";
import { type Facts, phrase } from "./reference/facts";

/** How a language words a caption. */
export interface CaptionWording {
  /** The people in a picture; `leftToRight` where they are listed in that order. */
  readonly people: (names: readonly Phrase[], leftToRight: boolean) => Phrase;
  /** Who took the picture, or where it is from, after the caption. */
  readonly credit: (name: Phrase) => Phrase;
  /** Several short statements about a picture. */
  readonly statements: (texts: readonly string[]) => string;
}

/** Where a picture was taken, as far as the record says: the place of its agenda item, otherwise of the event. */
const placeOf = ({ record, said }: Facts, after: string | undefined): string | undefined => {
  const items = record.agenda ?? [];
  const item = items.find(({ key }) => key === after);
  const own =
    said(item?.venue?.name, `agenda[${after}].venue.name`) ?? said(item?.city, `agenda[${after}].city`);
  const isOnePlace = items.every((each) => !each.venue && !each.city);
  return (
    own ??
    (isOnePlace ? said(record.venue?.name, "venue.name") : undefined) ??
    said(record.city, "city")
  )?.text;
};

/** The pictures with their captions: the record's own caption, otherwise the people in the picture, otherwise none. */
export const figuresOf = (discourse: Discourse, wording: CaptionWording): Composed[] =>
  (discourse.facts.record.photos ?? []).map((photo) => {
    const path = `photos[${photo.key}]`;
    const caption = discourse.facts.said(photo.caption, `${path}.caption`);
    const credit = discourse.facts.style.photoCredits
      ? discourse.facts.said(photo.credit, `${path}.credit`)
      : undefined;
    const names = discourse.facts.whos(photo.people).flatMap((who) => {
      const name = who.name ?? who.group;
      return name ? [phrase(name)] : [];
    });
    const people =
      names.length > 0
        ? sourced(wording.people(names, photo.leftToRight ?? false), `${path}.people`)
        : undefined;
    const shown = caption ? phrase(caption) : people;
    const words =
      photo.file === undefined || !shown
        ? undefined
        : say`${shown}${credit ? wording.credit(phrase(credit)) : ""}`;
    const isNamed = names.every((name) => caption?.text.includes(textOf(name)));
    const seen = [caption?.text, people && !isNamed ? textOf(people) : undefined].filter(
      (each) => each !== undefined,
    );
    const place = placeOf(discourse.facts, photo.after);
    const placed = place && !seen.some((each) => each.includes(place)) ? [...seen, place] : seen;
    return {
      type: "figure" as const,
      photo: photo.key,
      after: photo.after,
      file: photo.file,
      caption: words && line(path, words, caption ? true : undefined),
      alt: photo.file !== undefined && seen.length > 0 ? wording.statements(placed) : undefined,
    };
  });
