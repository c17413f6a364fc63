import { type Composed, line } from "../compose";
import { joined, maybe, resting, say } from "../phrase";
import type { Discourse } from "../reference/discourse";
import { phrase } from "../reference/facts";

/** Pictures with their captions: the record's own, else the people in them, else without a word. */
export const figures = (discourse: Discourse): Composed[] =>
  (discourse.facts.record.photos ?? []).map((photo) => {
    const path = `photos[${photo.key}]`;
    const caption = discourse.facts.said(photo.caption, `${path}.caption`);
    const credit = discourse.facts.said(photo.credit, `${path}.credit`);
    const people = discourse.facts.whos(photo.people).flatMap((who) => {
      const name = who.name ?? who.group;
      return name ? [phrase(name)] : [];
    });
    const by = maybe`（摄影：${credit ? phrase(credit) : undefined}）`;
    const shown =
      people.length > 0
        ? resting(say`${photo.leftToRight ? "左起：" : ""}${joined(people, "、")}`, `${path}.people`)
        : undefined;
    const words =
      photo.file === undefined
        ? undefined
        : caption
          ? say`${phrase(caption)}${by}`
          : shown
            ? say`${shown}${by}`
            : undefined;
    return {
      type: "figure" as const,
      photo: photo.key,
      after: photo.after,
      file: photo.file,
      caption: words && line(path, words, caption ? true : undefined),
    };
  });
