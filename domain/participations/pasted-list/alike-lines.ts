import { isDictionaryWord } from "./dictionary-words";
import type { Item } from "./items";
import { AHEAD, readingsByLayout } from "./layout";
import { distinct } from "./line";
import type { LineReading, NameElement } from "./people";

/** What lines of one list have in common decides where a line is ambiguous: the bonus for a shape, by how many lines have it. */
export const usualShapes = (items: readonly Item[]): ((shape: string) => number) => {
  const shapes = new Map<string, number>();
  let lines = 0;
  for (const item of items) {
    const shape = item.kind === "line" ? item.readings[0]?.shape : undefined;
    if (shape === undefined) continue;
    lines += 1;
    shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
  }
  return (shape) => (lines < 3 ? 0 : (1.5 * Math.max(0, (shapes.get(shape) ?? 0) - 1)) / lines);
};

type LineItem = Extract<Item, { readings: LineReading[] }>;

/** Adds to each line its reading by what all lines of the list have in the same place. */
export const withLayout = (items: readonly Item[]): void => {
  const lines = items.filter((item): item is LineItem => item.kind === "line");
  const found = readingsByLayout(lines.map(({ text }) => text));
  for (const [at, line] of lines.entries()) {
    const [own, alike] = [line.readings[0], found[at]];
    if (alike) line.readings = distinct([...line.readings, { ...alike, score: (own?.score ?? 0) + AHEAD }]);
  }
};

const BARE = /^\p{Script=Han}{2,4}$/u;
const FEWEST = 3;
/** The only name of a reading that has nothing else. */
const bareName = ({ people: [person, ...others], rest }: LineReading): NameElement | undefined => {
  if (!person || others.length + rest.length + person.posts.length + person.of.length > 0) return undefined;
  const [name, ...more] = person.names;
  return more.length === 0 ? name : undefined;
};
const isSure = ({ text, readings: [first] }: LineItem): boolean => {
  const name = first && bareName(first);
  return name !== undefined && !name.weak && name.text === text.trim();
};

/** The reading of a whole line as one name without a known surname. */
const asRareName = ({ text, readings }: LineItem): LineReading | undefined =>
  readings.find((each) => {
    const name = bareName(each);
    return name?.weak && name.text === text.trim();
  });

// 会议室, 茶歇: words of a programme or of an office.
const THING = /[室厅歇语宿餐车房宴处部科]$/u;
const SCORE = 2.5;

/** Reads a line with a rare surname as a name where most lines around it are only names: 同晓云 between 拓海峰 and 惠小范. This is doubtful. */
export const withNamesAlike = (items: readonly Item[]): void => {
  let run: LineItem[] = [];
  const flush = () => {
    const sure = run.filter(isSure);
    if (run.length >= FEWEST && sure.length >= 2 && sure.length * 2 >= run.length)
      for (const line of run) {
        const words = line.text.trim();
        const isOther = isSure(line) || THING.test(words) || isDictionaryWord(words);
        const found = isOther ? undefined : asRareName(line);
        if (!found) continue;
        const people = found.people.map((person) => ({
          ...person,
          names: person.names.map(({ weak: _, ...name }) => name),
          doubt: [...person.doubt, "name" as const],
        }));
        line.readings = [{ ...found, people, score: SCORE }, ...line.readings];
      }
    run = [];
  };
  for (const item of items) {
    if (item.kind === "line" && BARE.test(item.text.trim())) run.push(item);
    else if (item.kind !== "unread") flush();
  }
  flush();
};
