import type { Line } from "../../compose";
import { joined, type Phrase, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { peopleList } from "../people/people";

/** 监交人, 监誓人: a function that names what somebody did at a handover. */
const ACT = /^(监[交誓]|见证)人$/u;

const actOf = ({ functions: [only, ...more] }: Who): string | undefined =>
  only && more.length === 0 ? ACT.exec(only.text)?.[1] : undefined;

/** Whether somebody is listed at no item, so that what they supervised was at the handover. */
const isUnlisted = ({ facts, memory }: Discourse, who: Who): boolean =>
  who.present &&
  !knows(memory, who) &&
  !facts.items.some(({ item }) => item.people?.some(({ key }) => key === who.key));

/** 甲监交，乙监誓: those of the others at a handover who supervised it, which is more than to attend; with the others who are left. */
export const supervised = (
  discourse: Discourse,
  others: readonly Who[],
): { words: Phrase | undefined; rest: Who[] } => {
  const acting = others.filter((who) => actOf(who));
  if (acting.length === 0) return { words: undefined, rest: [...others] };
  const all = [
    ...acting,
    ...discourse.facts.people.filter((who) => actOf(who) && isUnlisted(discourse, who)),
  ];
  const acts = [...new Set(all.flatMap((who) => actOf(who) ?? []))];
  const clauses = acts.map((act) => {
    const own = all.filter((who) => actOf(who) === act);
    const paths = own.flatMap(({ functions }) => functions.map(({ path }) => path));
    return sourced(
      say`${peopleList(
        discourse,
        own.map((who) => ({ ...who, functions: [] })),
      )}${act}`,
      ...paths,
    );
  });
  return { words: joined(clauses, "，"), rest: others.filter((who) => !acting.includes(who)) };
};

/** 见证捐赠: what people did at a handover if all are recorded as witnesses, and nothing was signed that they may have witnessed instead. */
export const witnessed = (
  { facts }: Discourse,
  whos: readonly Who[],
  handover: Line | undefined,
): string | undefined => {
  if (facts.agreements.length > 0 || !whos.every((who) => who.has("witness"))) return undefined;
  return handover && textOf(handover.words).includes("捐赠") ? "见证捐赠" : "见证交接";
};
