import { literal } from "../literal";
import { type Phrase, plain, resting } from "../phrase";
import type { Discourse } from "../reference/discourse";
import { purposeOf } from "./event";
import { withArticle } from "./grammar";
import { messagesOf } from "./plan";

/** "make an introductory visit": an aim that says no more than what kind of visit it was. */
const KIND =
  /^(?:make|pay) an? ((?:official|introductory|courtesy|working|friendly|goodwill|farewell|return|first|short|brief)(?: (?:official|introductory|courtesy|working|friendly|goodwill|farewell|return))?) visit$/;

/** "The visit lasted three days.": how long a visit was, in a sentence that says nothing else. */
const LASTED =
  /^(?:The|This) (?:visit|trip|stay) (?:lasted|took) (?:for )?((?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})) (day|week|hour|month)s?\.?$/;
const WAS = /^(?:It|The visit|The trip) was an? ([\p{Ll}\d]+-(?:day|week|hour|month)) (?:visit|trip)\.?$/u;

/** What kind of visit it was, where its aim is nothing else: "introductory". */
const kindOf = ({ facts }: Discourse): { words: string; path: string } | undefined => {
  const purpose = facts.said(facts.record.purpose, "purpose");
  const words = purpose && KIND.exec(purpose.text)?.[1];
  return purpose && words ? { words, path: purpose.path } : undefined;
};

/** What a visit was for, but for the kind of visit, which the verb says. */
export const aimOfVisit = (discourse: Discourse): Phrase | undefined =>
  kindOf(discourse) ? undefined : purposeOf(discourse);

/** How long it was, by a sentence of context, which is not printed then: "two-day". */
const takeLength = (discourse: Discourse): { words: string; path: string } | undefined => {
  const { facts, memory } = discourse;
  for (const message of messagesOf(discourse)) {
    if (message.type !== "background" || memory.realized.has(message.id)) continue;
    const path = `background[${message.at}]`;
    const said = facts.said(facts.record.background?.[message.at], path);
    const [, number, unit] = LASTED.exec(said?.text ?? "") ?? [];
    const words = number && unit ? `${number}-${unit}` : WAS.exec(said?.text ?? "")?.[1];
    if (!said || !words) continue;
    memory.realized.add(message.id);
    memory.turns.set(`stated ${message.id}`, 1);
    return { words, path: said.path };
  }
  return undefined;
};

/** "a two-day introductory visit": what the visitors paid, where more is known of the visit than where it went. */
export const paidVisit = (discourse: Discourse): Phrase | undefined => {
  const kind = kindOf(discourse);
  const length = takeLength(discourse);
  const all = [length, kind].filter((one) => one !== undefined);
  if (all.length === 0) return undefined;
  const words = withArticle(`${all.map((one) => one.words).join(" ")} visit`);
  return resting(plain(words), ...all.map((one) => one.path));
};

/**
 * The sentence of context that says that the only host of an event hosted it, and more: the office's own sentence is then
 * enough.
 */
export const hostedInContext = (
  discourse: Discourse,
  called: readonly string[],
  noun: string,
): { at: number; id: string } | undefined => {
  const { facts, memory } = discourse;
  for (const message of messagesOf(discourse)) {
    if (message.type !== "background" || memory.realized.has(message.id)) continue;
    const text = facts.said(facts.record.background?.[message.at], "")?.text ?? "";
    const hosts = called.some((name) =>
      new RegExp(
        `^(?:The )?${literal(name.replace(/^the /i, ""))} (?:hosted|organi[sz]ed|arranged) (?:the|this) (?:[\\p{Ll}\\d-]+ ){0,2}${noun}\\b`,
        "u",
      ).test(text),
    );
    if (hosts) return { at: message.at, id: message.id };
  }
  return undefined;
};
