import type { Composed, Line } from "../../compose";
import { partOf, plain, resting, say, textOf, withoutStart } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** 在甲公司，调研组与副总经理乙座谈 and 随后，调研组在甲公司与乙座谈: a stop of which nothing is said but with whom the visitors talked there. */
const TALKED =
  /^(?:(?:首先|随后|最后)，)?(?:[^，。；、在]{2,14}(?=在))?(在[^，。；]{2,50}?)(?:，[^，。；、]{2,14})?[与同]([^，。；]{4,80}?)(?:进行)?(?:座谈|交流|会谈|座谈交流)$/u;
/** 座谈中，双方……: what goes on from the talks. */
const AT_TALKS = /^(?:(?:座谈|会谈|交流)会?[中上]|双方)/u;
const SPOKEN = /\.remarks\[/;

/** The parts of a list without commas, with the place of each. */
const partsOf = (list: string): { text: string; at: number }[] => {
  let at = 0;
  return list.split("、").map((text) => {
    const part = { text, at };
    at += text.length + 1;
    return part;
  });
};

/** How a sentence begins that reports what all of these said: 甲、乙分别介绍了……. */
const together = (text: string, names: readonly string[]): string | undefined =>
  [names.join("、"), names.join("和")].find((all) => text.startsWith(all));

/** The sentences of those with whom the visitors talked at a stop, each with the post, in the order of the list; nothing unless all of them speak next. */
const spoken = (
  talks: Line,
  about: Line | undefined,
  next: readonly Line[],
  known: ReadonlySet<string>,
): Line[] | undefined => {
  const text = textOf(talks.words);
  const [, place, list] = TALKED.exec(text) ?? [];
  if (!place || !list || talks.own) return undefined;
  const start = text.lastIndexOf(list);
  const at = text.indexOf(place);
  // 白水公司位于湖滨港。厂长乙表示，……: a sentence of context that begins with the stop says where it was.
  const named = about && textOf(about.words).startsWith(place.slice(1));
  if (about && !named) return undefined;
  const front = named ? plain("") : say`${partOf(talks.words, at, at + place.length)}，`;
  const parts = partsOf(list);
  const names = parts.map(({ text: part }) =>
    [...known].find((name) => part.endsWith(name) && part !== name),
  );
  const speaking = (one: Line | undefined): one is Line =>
    one !== undefined && !one.own && SPOKEN.test(one.id);
  if (names.includes(undefined)) return undefined;
  const [first] = next;
  const all = speaking(first) && parts.length > 1 && together(textOf(first.words), names as string[]);
  if (first && all) {
    const whole = partOf(talks.words, start, start + list.length);
    const words = say`${front}${whole}${withoutStart(first.words, all.length)}`;
    return [{ ...first, words: resting(words, ...talks.words.paths) }];
  }
  const said = parts.flatMap((part, i) => {
    const [one, name] = [next[i], names[i]];
    if (!speaking(one) || !name || !textOf(one.words).startsWith(name)) return [];
    const whole = partOf(talks.words, start + part.at, start + part.at + part.text.length);
    const words = say`${i === 0 ? front : ""}${whole}${withoutStart(one.words, name.length)}`;
    return [{ ...one, words: i === 0 ? resting(words, ...talks.words.paths) : words }];
  });
  return said.length === parts.length ? said : undefined;
};

/**
 * 在甲公司，副总经理乙介绍了……, for 在甲公司，调研组与副总经理乙座谈。乙介绍了……: of talks without topics with which a paragraph begins, what
 * those who were met there said is stated alone.
 */
export const withStopSpeakers = (discourse: Discourse, block: Composed): Composed => {
  if (block.type !== "paragraph") return block;
  const names = new Set(
    discourse.facts.people.flatMap(({ name, later }) =>
      [name?.text, later?.text].flatMap((one) => one ?? []),
    ),
  );
  const [talks, ...next] = block.lines;
  const [first, ...more] = next;
  const about = first?.id.startsWith("background[") ? first : undefined;
  const words = about ? more : next;
  const goesOn = words.some((one) => AT_TALKS.test(textOf(one.words)));
  const said = talks && !goesOn ? spoken(talks, about, words, names) : undefined;
  const lines = said && [...(about ? [about] : []), ...said, ...words.slice(said.length)];
  return lines ? { ...block, lines } : block;
};
