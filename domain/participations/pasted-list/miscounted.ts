import type { Participant } from "../../events/shape";
import type { Text } from "../../events/values";
import { costly } from "./costly";
import { countOf } from "./numbers";

interface CountedList {
  rows: readonly { participant: Participant }[];
  text: string;
  open: boolean;
}

const values = (text: Text | undefined): string[] =>
  [text?.zh, text?.en].filter((each) => each !== undefined);

const COUNTED = costly(
  /(?:一行|共|共计|合计|总计|等)\s*(\d{1,3}|[一二两三四五六七八九十]{1,3})\s*个?[人位名]|(?<!第)(\d{1,2}|[两三四五六七八九十]{1,2})个?[人位名](?=[：:，,。；）)]|$)|\b(two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:of us|people|persons|guests|delegates|visitors|participants|members|pax|colleagues)\b/gim,
);
const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
const countsIn = (text: string): number[] =>
  [...text.matchAll(COUNTED)].flatMap((found) => countOf(found[1] ?? found[2] ?? found[3] ?? "") ?? []);

/** Whether the text states another number of people than there are of those read. */
export const isMiscounted = ({ rows, text, open }: CountedList): boolean => {
  const groups = rows.flatMap(({ participant }) => values(participant.group));
  const others = groups.reduce((left, words) => left.replace(words, " "), text);
  const stated = countsIn(others);
  if (stated.length === 0 || open) return false;
  const all = [...stated, sum(stated)];
  // "three further members"
  const inEnglish = groups.flatMap(
    (words) => countOf(/^(?:and |plus )?(\p{L}+) \p{Ll}/u.exec(words)?.[1] ?? "") ?? [],
  );
  const people = rows.filter(({ participant }) => participant.person).length;
  return ![people, people + sum(countsIn(groups.join("\n"))), people + sum(inEnglish), rows.length].some(
    (each) => each !== undefined && all.includes(each),
  );
};
