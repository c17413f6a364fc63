import type { Scene } from "../../content/message";
import { changed, type Phrase, partOf, plain, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { copied } from "../../reference/memory";
import { counterpartsOf, nameOfTalk } from "../attendance/counterparts";
import { isManyInWords } from "../people/many-in-words";
import { areWordsOf } from "../words/mere-meeting";

/** "meetings with farmers", "meetings with the departments and briefings": talks whose title has those who were met. */
const WITH =
  /^((?:an? |the )?(?:\p{L}+ )*?(?:meetings?|talks|discussions?|conversations?)) with (?:the )?(.+?)( and (?:\p{Ll}+ )?(?:briefings?|discussions?|visits|presentations?)| (?:about|on) .+)?$/u;
/** "Ms Lee" in front of whom a list has the whole name, "Ina Lee". */
const CALLED = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor)\b\.? /;

/** The names of somebody's organizations. */
const organizationsOf = (who: Who): string[] =>
  [...who.posts.flatMap(({ org }) => org ?? []), ...who.of].flatMap(({ org }) => [
    org.name.text,
    ...(org.short ? [org.short.text] : []),
  ]);

/** " ina ray ": the words of a text in small letters. */
const wordsIn = (text: string): string => ` ${(text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).join(" ")} `;

/** The partners of a title of whom the list of those met has neither the organization nor a group of the same words. */
const withoutListed = (partners: string, met: readonly Who[], list: string): string | undefined => {
  const bare = partners.replace(/ \(\p{Lu}[^)]*\)$/u, "");
  if (met.some((who) => organizationsOf(who).includes(bare))) return undefined;
  const each = bare.split(/, | and /);
  const known = wordsIn(list);
  const left = each.filter((one) => !known.includes(wordsIn(one.replace(CALLED, ""))));
  if (left.length === each.length) return partners;
  return left.length > 0 ? left.join(" and ") : undefined;
};

/** "meetings and briefings" and "departments": the title of talks without partners, and those of them whom the list of people met lacks. */
const partnersOf = (
  name: Phrase,
  met: readonly Who[],
  list: Phrase,
): { name: Phrase; further: string | undefined } | undefined => {
  const [, head = "", partners = "", more = ""] = WITH.exec(textOf(name)) ?? [];
  if (head === "") return undefined;
  const further = withoutListed(partners, met, textOf(list));
  // "talks with the dean": one person, whereas of "the farmers" only some may have been met.
  const isOne = textOf(name).slice(head.length).startsWith(" with the ") && !isManyInWords(partners);
  return {
    name: say`${partOf(name, 0, head.length)}${plain(more, name.paths)}`,
    further: further && isOne ? `the ${further}` : further,
  };
};

/**
 * The name of talks and the list of those met, among them the partners of the title: "meetings with Lee, Ray and farmers" of "meetings
 * with farmers", where "meetings with farmers, attended by Lee and Ray" would have these as listeners. `repeated`: the list is the title's.
 */
export const talkAndPartners = (
  discourse: Discourse,
  scene: Scene,
): { name: Phrase; list: Phrase | undefined; repeated: boolean } => {
  const titled = nameOfTalk(discourse, scene);
  const listed = / with /.test(textOf(titled))
    ? counterpartsOf({ ...discourse, memory: copied(discourse.memory) }, scene)
    : undefined;
  // "a meeting with the staff" of members of the staff: the list already names them.
  const whom = / with (?:the )?(.+)$/.exec(textOf(titled))?.[1];
  const repeated = whom !== undefined && listed !== undefined && areWordsOf(whom, textOf(listed));
  const met = discourse.facts.whos(scene.counterparts);
  const partners = listed && !repeated ? partnersOf(titled, met, listed) : undefined;
  const name = repeated ? changed(titled, (s) => s.replace(/ with .+$/, "")) : titled;
  return {
    name: partners?.name ?? name,
    list: counterpartsOf(discourse, scene, partners?.further),
    repeated,
  };
};
