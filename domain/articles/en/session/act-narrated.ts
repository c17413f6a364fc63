import type { Scene } from "../../content/message";
import { type Phrase, plain, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { callsOf, narratedMark } from "../speech/narrated-acts";

/** What is done at a ceremony, as opposed to what is said there. */
const DONE =
  /^(?:(?:jointly|together|officially|formally) )?(?:planted|cut|unveiled|laid|lit|raised|hoisted|opened|inaugurated|launched|signed|presented|handed|released|watered|placed|pressed|struck|rang|broke|turned|poured|sealed|exchanged|inspected) /u;
/** Words that refer to what was said or done before. */
const BEHIND = /\b(?:also|then|later|again|finally|afterwards?|after|before|following|while|meanwhile)\b/iu;
/** Where a second sentence begins. */
const SECOND = /[.!?] \p{Lu}/u;

/** What the rest of a text says of people with whose names it begins: "planted a tree" of "Ray and Lee planted a tree." */
const withoutNames = (text: string, whos: readonly Who[]): string | undefined => {
  let rest = text;
  for (const [at, who] of whos.entries()) {
    const link = at === 0 ? "" : at === whos.length - 1 ? "and " : "";
    const called = callsOf(who).find((one) => rest.startsWith(`${link}${one}`));
    if (called === undefined) return undefined;
    rest = rest.slice(link.length + called.length).replace(/^,? /, "");
  }
  return rest;
};

/**
 * "planted a tree": what those who attended a ceremony did there by the office's own sentence, which then does not come behind the words
 * of somebody who refers to it.
 */
export const actNarrated = ({ facts, memory }: Discourse, { item, path }: Scene): Phrase | undefined => {
  const [first] = facts.list(item.narrative, `${path}.narrative`);
  const whos = facts.whos((item.people ?? []).map(({ key }) => key));
  if (!first || whos.length === 0 || item.peopleOpen || item.activity !== "ceremony") return undefined;
  const act = withoutNames(first.text, whos)?.replace(/\.$/, "");
  if (!act || !DONE.test(act) || BEHIND.test(act) || SECOND.test(act)) return undefined;
  memory.marks.add(narratedMark(first.path));
  return plain(act, [first.path]);
};

/** "at a tree planting, Ray planted a tree", or "Ray attended a concert": what the people of a ceremony did there. */
export const attendedOrActed = (
  discourse: Discourse,
  scene: Scene,
  who: Phrase,
  what: Phrase,
  there: Phrase,
): Phrase => {
  const act = actNarrated(discourse, scene);
  return act ? say`at ${what}${there}, ${who} ${act}` : say`${who} attended ${what}${there}`;
};
