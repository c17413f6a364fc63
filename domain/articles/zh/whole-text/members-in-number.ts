import { type Composed, isParagraph } from "../../compose";
import { partOf, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { receivingOrg, topOf } from "../../reference/facts";
import { peopleNamedIn } from "./people-named";

/** 甲一行3人, at the end of the news. */
const NUMBERED = /一行[\d一二三四五六七八九十]+人$/u;
/** 某会乙等随同到访. */
const ALONG = /^([^，；：。]{3,36}?)(?:等)?(?:随同(?:到访|访问|来访)|随行|同行|随访)$/u;
/** Members for whom the sentence has room. */
const MOST = 2;

/** Whether those named belong to the same delegation as its head, but to other organizations: beside 一行3人 they could be further people. */
const areItsMembers = ({ facts, content }: Discourse, names: readonly string[]): boolean => {
  const [head] = facts.whos(content.relations.party.leaders);
  const own = facts.delegations.find(({ key }) => key === head?.raw.delegation);
  const orgOf = (who: typeof head): unknown => {
    const ref = who && receivingOrg(facts, who);
    return ref && topOf(ref).org;
  };
  const members = facts.people.filter(({ name }) => name && names.includes(name.text));
  return (
    own?.size !== undefined &&
    own.size > members.length + 1 &&
    members.every((who) => who.raw.delegation === own.key && orgOf(who) !== orgOf(head))
  );
};

/** The blocks of a text in which a few members from another organization are named within the number of visitors: 甲与某会乙等一行3人. */
export const withMembersInNumber = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  if (!discourse.facts.record.delegations?.[0]?.size) return [...blocks];
  const at = blocks.findIndex(isParagraph);
  const lead = blocks[at];
  const [news, next, ...more] = isParagraph(lead) ? lead.lines : [];
  if (!isParagraph(lead) || !news || !next || news.own || !next.id.startsWith("people.")) return [...blocks];
  const [text, along] = [textOf(news.words), textOf(next.words)];
  const number = NUMBERED.exec(text)?.[0];
  const list = ALONG.exec(along)?.[1];
  if (!number || !list) return [...blocks];
  const names = peopleNamedIn(discourse, [next]);
  if (names.length === 0 || names.length > MOST || !areItsMembers(discourse, names)) return [...blocks];
  const from = text.length - number.length;
  const members = partOf(next.words, 0, list.length);
  const words = say`${partOf(news.words, 0, from)}与${members}等${partOf(news.words, from, text.length)}`;
  const line = { ...news, words: sourced(words, ...next.words.paths) };
  return blocks.with(at, { ...lead, lines: [line, ...more] });
};
