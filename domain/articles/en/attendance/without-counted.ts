import type { Discourse } from "../../reference/discourse";
import type { Facts, Who } from "../../reference/facts";
import { meet } from "../../reference/memory";

/** The fewest words of a group for recognizing it in what a number counts. */
const MIN_OF_GROUP = 3;
const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

const isWithin = (group: string, of: string): boolean => {
  const [own, all] = [wordsOf(group), wordsOf(of)];
  return own.length >= MIN_OF_GROUP && own[0] === all[0] && own.every((word) => all.includes(word));
};

/** "representatives of firms and banks of Norland", of "100 representatives of firms and banks of Norland and Farland". */
export const countedGroups = ({ record, said }: Facts, whos: readonly Who[]): Who[] => {
  const { count, of: counts } = record.attendance ?? {};
  const text = said(counts, "attendance.of")?.text;
  if (count === undefined || text === undefined) return [];
  const found: Who[] = [];
  for (const who of whos)
    if (who.group && who.of.length === 0 && isWithin(who.group.text, text)) found.push(who);
  return found;
};

/** People without "the participants" of "35 participants from 14 countries", whose number the text states. */
export const withoutCounted = (
  { facts, memory }: Discourse,
  whos: readonly Who[],
): { whos: Who[]; paths: string[] } => {
  const { of: counts } = facts.record.attendance ?? {};
  if (!counts) return { whos: [...whos], paths: [] };
  const [noun = ""] = facts.said(counts, "attendance.of")?.text.split(" ") ?? [];
  const within = countedGroups(facts, whos);
  const counted = whos.filter(
    (who) => within.includes(who) || (who.of.length === 0 && who.group?.text === `the ${noun}`),
  );
  for (const who of counted) meet(memory, who);
  return {
    whos: whos.filter((who) => !counted.includes(who)),
    paths: counted.flatMap(({ group }) => group?.path ?? []),
  };
};
