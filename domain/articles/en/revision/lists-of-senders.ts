import { goingOn, type Line } from "../../compose";
import { loose, type Phrase, partOf, plain, say, spliced, textOf } from "../../phrase";
import { number } from "../words/grammar";
import { pluralOf } from "../words/plural";
import { isPostNoun } from "../words/title-nouns";

/** Organizations of a group from which on their list has a sentence of its own, behind what the group did. */
const MANY = 5;

/** "officials of the Department of Ponds; …; and the Department of Reeds described …": the group, and its organizations. */
const GROUP = /^((?:[Ss]enior |[Ll]eading )?\p{L}\p{Ll}*s) (?:of|from) (?=(?:the )?\p{Lu})/u;
/** The verb behind the last organization, whose name has no such word in small letters. */
const VERB = /^; and [^;“]*? (?=(?:\p{Ll}{2,}ed|gave|made|told|spoke|took) )/u;
const KIND = /^(?:the )?(Department|Division|Bureau|Office|Ministry|Institute|Faculty|School) (?:of|for) /u;
/** "Bo Mock, clerk of the town", "Bo Mock, Clerk of the Town": a person with a post. */
const POST_BEHIND = /, (\p{L}[\p{L} -]*?)(?= (?:of|for|at) |,|$)/u;
const NAMED = /^(?:the )?\p{Lu}/u;
/** "the Department of Reeds of the Ministry of Lakes": what an organization belongs to. */
const OWNER = /^.* (?:of|for) \p{Lu}.*?( of the (?:\p{Lu}\S* )+of .*)$/u;

/** "the Department of Ponds and the Department of Reeds of the Ministry": two neighbours of one owner, which is named once. */
const withOwnersOnce = (list: Phrase): Phrase => {
  const items = textOf(list).split(/; (?:and )?/);
  let words = list;
  let end = 0;
  items.forEach((item, at) => {
    const [, owner] = OWNER.exec(item) ?? [];
    const next = items[at + 1];
    const alone = owner !== undefined && !items[at - 1]?.endsWith(owner) && !items[at + 2]?.endsWith(owner);
    const text = textOf(words);
    const from = text.indexOf(item, end);
    end = from + item.length;
    if (!alone || !next?.endsWith(owner) || !text.startsWith("; the ", end)) return;
    words = spliced(words, end - owner.length, end + "; ".length, " and ");
    end += " and ".length - owner.length - "; ".length;
  });
  return words;
};

/** Whether an item of the list is an organization: neither a person with a post nor a further group. */
const isOrganization = (item: string): boolean => {
  const [, post = ""] = POST_BEHIND.exec(item) ?? [];
  return NAMED.test(item) && !/, \p{Ll}/u.test(item) && !isPostNoun(post);
};

/** "Officials of seven departments described A. They came from the Department of Ponds; …": a group of many organizations. */
export const withSendersBehind = (line: Line): Line[] | undefined => {
  const { words, own } = line;
  const text = textOf(words);
  const [front = "", group = ""] = own || !text.includes("; and ") ? [] : (GROUP.exec(text) ?? []);
  const last = text.indexOf("; and ");
  const [tail = ""] = front === "" ? [] : (VERB.exec(text.slice(last)) ?? []);
  const end = last + tail.length - 1;
  const items = text.slice(front.length, end).split(/; (?:and )?/);
  if (tail === "" || items.length < MANY || !items.every(isOrganization)) return undefined;
  const kinds = new Set(items.map((item) => KIND.exec(item)?.[1]));
  const [kind] = kinds;
  const noun = kinds.size === 1 && kind ? pluralOf(kind.toLowerCase()) : "organizations";
  const list = withOwnersOnce(partOf(words, front.length, end));
  const of = `${group} of ${number(items.length)} ${noun}`;
  return [
    { ...line, words: spliced(words, 0, end, of) },
    goingOn({ id: `${line.id}.from`, words: say`${plain("they came from")} ${loose(list)}` }),
  ];
};
