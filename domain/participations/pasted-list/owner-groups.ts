import type { Side } from "../../events/values";
import type { Context } from "./context";
import type { Mention } from "./owner-mentions";
import type { PersonRead } from "./people";
import { groupOf } from "./sole-organization";

/** Somebody as read from a line, with what the headings above it say. */
export interface Placed {
  read: PersonRead;
  context: Context;
  source: string;
}

/** People who belong together, and where they are named. */
export interface Group {
  people: readonly number[];
  side: Side | undefined;
  from: number;
  to: number;
  /** The heading above them says that they visit somebody. */
  visits: boolean;
}

// Whether the heading above people says that they visit somebody.
const OUR_VISIT = /\bour (?:delegation|group|party|visitors|team)|来访|赴访|前往/iu;
/** Where each person's name is in the lines, in their order. */
export const placesOf = (
  people: readonly Placed[],
  lines: readonly string[],
): (readonly [number, number, number])[] => {
  let at = 0;
  return people.map(({ read, source }) => {
    const names = read.names.map(({ text }) => text);
    const words = names.length > 0 ? names : [read.group?.text ?? source.split("\n")[0] ?? ""];
    for (const word of words) {
      const line = lines.findIndex((each, n) => n >= at && each.includes(word));
      if (line < 0 || word === "") continue;
      at = line;
      const from = lines[line]?.indexOf(word) ?? 0;
      return [line, from, from + word.length];
    }
    const own = lines.findIndex((each, n) => n >= at && each.trim() !== "" && source.includes(each.trim()));
    if (own >= 0) at = own;
    return [at, 0, lines[at]?.length ?? 0];
  });
};

// 我院参加人员, 来宾：, "Our side": a heading of other people.
const HEADS =
  /^(?:[我本敝](?:方|院|校|局|司|会|所|行|馆|厂|委|中心|公司|单位|集团|协会|商会|学校|医院|市|区|县)|来宾|来访|客人|客方|对方|外方|外宾|陪同|接待|主方|our |hosts?\b|guests?\b|visitors?\b)/iu;
const HEADS_LINE = new RegExp(`${HEADS.source}[^，,。]{0,10}[:：]`, "iu");
const MAX_HEAD = 30;
const DIVIDES = new Set<Mention["manner"]>(["heading", "declared", "lists", "comes"]);
/** People of one side and party one behind another, with no heading of an organization between them. */
export const groupsOf = (
  people: readonly Placed[],
  places: readonly (readonly [number, number, number])[],
  mentions: readonly Mention[],
  lines: readonly string[],
): Group[] => {
  const named = new Set(places.map(([line]) => line));
  const heads = [
    ...mentions.filter(({ manner }) => DIVIDES.has(manner)).map(({ line }) => line),
    ...lines.flatMap((words, line) =>
      (
        named.has(line)
          ? HEADS_LINE.test(words.trim().slice(0, MAX_HEAD))
          : words.length <= MAX_HEAD && HEADS.test(words.trim())
      )
        ? [line]
        : [],
    ),
  ];
  const groups: (Group & { key: string; people: number[] })[] = [];
  for (const [at, each] of people.entries()) {
    const key = groupOf(each);
    const line = places[at]?.[0] ?? 0;
    const last = groups.at(-1);
    const isHeaded = last && heads.some((each) => each > last.to && each <= line);
    if (last?.key === key && !isHeaded) {
      last.people.push(at);
      last.to = Math.max(last.to, line);
    } else {
      const side = each.context.side ?? each.read.side;
      const head = heads.findLast((each) => each <= line && each >= (last?.to ?? 0));
      groups.push({
        key,
        people: [at],
        side,
        from: line,
        to: line,
        visits: OUR_VISIT.test(lines[head ?? -1] ?? ""),
      });
    }
  }
  return groups;
};
