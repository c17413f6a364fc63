import { literal } from "../../literal";
import type { Discourse } from "../../reference/discourse";
import type { Facts, Who } from "../../reference/facts";
import { meet } from "../../reference/memory";

/** The fewest words of a group for recognizing it in what a number counts. */
const MIN_OF_GROUP = 3;
/** What may follow a group in what a number counts: others like it, or nothing. */
const GOES_ON = /^(?:$|,? and |, )/;

/** Whether what a number counts begins with a group, word for word. */
const beginsWith = (of: string, group: string): boolean =>
  (group.match(/\p{L}{4,}/gu) ?? []).length >= MIN_OF_GROUP &&
  of.toLowerCase().startsWith(group.toLowerCase()) &&
  GOES_ON.test(of.slice(group.length));

/** Whether nothing is known of a group but its name, so that a number may stand for it. */
const isOnlyNamed = ({ of, functions, raw }: Who): boolean =>
  of.length === 0 && functions.length === 0 && raw.presence === undefined;

/** "bakers living in Reedham" of "200 bakers", where the record says elsewhere that they were from Reedham. */
const LIVING = /^ (?:(?:who )?(?:live|living|residing|resident|based|working)) (?:in|on) (?:the )?(.+)$/u;
const isKnownOf = ({ record: { purpose, title } }: Facts, of: string, group: string): boolean => {
  const place = group.startsWith(of) ? LIVING.exec(group.slice(of.length))?.[1] : undefined;
  if (place === undefined) return false;
  // The place of the event is not where all of them live.
  const said = new RegExp(
    `\\b${literal(of)} (?:[\\p{Ll}]+ ){0,2}(?:in|on|of|from) (?:the )?${literal(place)}(?!\\p{L})`,
    "iu",
  );
  return [purpose, title].some((text) => said.test(text?.en ?? ""));
};

/** "representatives of firms and banks of Norland", of "100 representatives of firms and banks of Norland and Farland". */
export const countedGroups = (facts: Facts, whos: readonly Who[]): Who[] => {
  const { record, said } = facts;
  const { count, of: counts } = record.attendance ?? {};
  const text = said(counts, "attendance.of")?.text;
  if (count === undefined || text === undefined) return [];
  const found: Who[] = [];
  for (const who of whos)
    if (
      who.group &&
      isOnlyNamed(who) &&
      (beginsWith(text, who.group.text) || isKnownOf(facts, text, who.group.text))
    )
      found.push(who);
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
