import { loose, mentioning, type Phrase, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Who } from "../../reference/facts";
import { knows, meet } from "../../reference/memory";
import { principalOf } from "../../structure/relatives";

const SPOUSE = /^(?![前原]).{2,}(?:总统|总理|首相|国王|总督|国家元首)的?(?:夫人|丈夫)$/u;

const spouseIn = (all: readonly Who[]): Who | undefined => {
  for (const who of all) if (who.group && who.of.length === 0 && SPOUSE.test(who.group.text)) return who;
  return undefined;
};

/**
 * 甲国总统夫人、某馆参赞安例: the spouse of a head of state or government in front of officials, in the words of the record. Undefined where
 * the list has nobody like that, or has the head too.
 */
export const withSpouseFirst = (
  discourse: Discourse,
  all: readonly Who[],
  open: boolean,
  list: (rest: readonly Who[]) => Phrase,
): Phrase | undefined => {
  const { facts, memory } = discourse;
  const spouse = spouseIn(all);
  if (!spouse?.group || all.length === 1 || knows(memory, spouse)) return undefined;
  const rest = all.filter((who) => who !== spouse);
  const head = principalOf(facts.record, spouse.raw);
  if (rest.some(({ key }) => key === head?.key)) return undefined;
  meet(memory, spouse);
  const others = list(rest);
  const text = textOf(others);
  const link = text.includes("，") ? "，" : open || /[、和与及]/.test(text) ? "、" : "和";
  return loose(say`${mentioning(phrase(spouse.group), spouse.key)}${link}${others}`);
};
