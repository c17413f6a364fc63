import type { RemarkAt } from "../../content/message";
import { maybe, type Phrase, plain, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said, type Who } from "../../reference/facts";
import { peopleList } from "../people/people";
import { laterName } from "../people/person-names";
import { oneClause, subjectRuns, thatClauses } from "../words/clauses";
import { actsOfLetter, actsOfSender, saidOfSender } from "./sender";
import type { SpeechAct } from "./statements";

/** A message that is not read: "a video message", "a recorded address". */
const RECORDED = /\b(?:video|film|audio|recording|recorded|voice)\b/i;

/** "a letter signed on May 4": a message, and what is said of it behind its sender. */
const WITH_PARTICIPLE =
  /^((?:an?|the) (?:\p{L}+ ){0,3}?\p{L}+) ((?:signed|dated|issued|sent|written|adopted) .+)$/u;
/** What one decides, which is of its author. */
const DECIDED = /\b(?:decision|decree|order|resolution|directive|proclamation)$/i;

/** "the congratulatory letter": a message that an earlier item reports as handed over, by its article. */
const givenBefore = ({ content }: Discourse, path: string, what: string): string | undefined => {
  const [, noun] = /^an? (.+)$/.exec(what) ?? [];
  const given = content.scenes.find(
    ({ item }) => item.activity === "handover" && noun !== undefined && item.title?.en?.startsWith(noun),
  );
  return given && !path.startsWith(given.path) ? `the ${noun}` : undefined;
};

/** "read out a congratulatory letter from X, which said that …"; by the sender: "sent a message, saying that …". */
export const conveyed = (
  discourse: Discourse,
  at: RemarkAt,
  by: readonly Who[],
  said: readonly Said[],
): SpeechAct[] => {
  const { facts } = discourse;
  const { remark, path } = at;
  const ofSender = saidOfSender(discourse, at, by, said);
  if (ofSender) return [{ words: say`said that ${ofSender}`, clause: true, id: path }];
  const what = facts.said(remark.message, `${path}.message`);
  const from = facts.whos(remark.from);
  const own = from.length > 0 && from.every((who) => by.includes(who));
  const [only, ...more] = from;
  const greeting =
    what !== undefined &&
    /greet|regards|wish|condolence|congratulations|thanks|sympath|apolog|regrets/i.test(what.text) &&
    !/letter|message|telegram|speech/i.test(what.text);
  const apart = !own && (!what || greeting) && more.length === 0;
  const named = apart && only?.name ? only : undefined;
  const clear = said.map((one) => withSender(discourse, one, named));
  const list = clear.length > 0 ? thatClauses(subjectRuns(clear).map(oneClause)) : undefined;
  const spoken = what ? undefined : speaksOfSender(from, said);
  // "on behalf of Jian, Shu read out a letter": the sender has been stated.
  const acting = by.some(({ raw }) => raw.onBehalfOf !== undefined && raw.onBehalfOf === only?.key);
  const sender =
    from.length > 0 && !own && !spoken && !(what && acting) ? peopleList(discourse, from) : undefined;
  if (spoken && list)
    return [{ words: sourced(say`said ${list}`, `${path}.from`, ...spoken), clause: true, id: path }];
  const rests = acting ? [`${path}.from`] : [];
  const actOf = (words: Phrase): SpeechAct[] => [
    { words: sourced(words, ...rests), clause: list !== undefined, id: path },
  ];
  if (!what) return list ? actOf(say`said${maybe` on behalf of ${sender}`} ${list}`) : [];
  const performed = own ? actsOfSender(said) : undefined;
  if (performed)
    return [
      { words: say`sent ${phrase(what)}, ${performed.words}`, clause: false, id: path },
      ...(performed.rest ? [{ words: say`said ${performed.rest}`, clause: true, id: path }] : []),
    ];
  if (own) return actOf(say`sent ${phrase(what)}${maybe`, saying ${list}`}`);
  if (greeting)
    return actOf(say`conveyed ${phrase(what)}${maybe` from ${sender}`}${maybe`, saying ${list}`}`);
  const read = RECORDED.test(what.text) ? "presented" : "read out";
  const [, noun, behind] = (sender && WITH_PARTICIPLE.exec(what.text)) ?? [];
  const whose = DECIDED.test(noun ?? what.text) ? "of" : "from";
  const sent = plain(givenBefore(discourse, path, noun ?? what.text) ?? noun ?? what.text, [what.path]);
  const parted = say`${sent}${maybe` ${whose} ${sender}`}${behind ? `, ${behind}` : ""}`;
  const acts = more.length === 0 && sender ? actsOfLetter(only, said) : undefined;
  if (acts)
    return [{ words: sourced(say`${read} ${parted}, which ${acts}`, ...rests), clause: false, id: path }];
  return actOf(say`${read} ${parted}${maybe`, which said ${list}`}`);
};

/** "X said on behalf of Y that Y would come": a pronoun would refer to X. */
const withSender = (discourse: Discourse, said: Said, sender: Who | undefined): Said =>
  sender
    ? { ...said, text: said.text.replace(/^(?:he|she) /, `${textOf(laterName(discourse, sender))} `) }
    : said;

/** The paths of a sender with whom the message itself begins: "the Government of X offered its condolences". */
const speaksOfSender = (from: readonly Who[], said: readonly Said[]): string[] | undefined => {
  const [who, ...more] = from;
  const start = said[0]?.text.slice(0, 80) ?? "";
  const words = [who?.group?.text ?? who?.name?.text, ...(who?.of ?? []).map(({ name }) => name.text)];
  if (!who || more.length > 0 || !words.every((text) => text && start.includes(text))) return undefined;
  return [who.group?.path ?? who.name?.path ?? who.path, ...who.of.map(({ name }) => name.path)];
};
