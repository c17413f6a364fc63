import { line } from "../../compose";
import { type Phrase, plain, say } from "../../phrase";
import type { Realized } from "../../realization";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { GROUP_NOUNS } from "../words/groups-in-titles";
import { peopleList, weight } from "./people";

/** Number of visitors whose names and posts would come before what they did, or the number and the words of fewer. */
const MIN_VISITORS = 5;
const MIN_LONG = 3;
const LONG = 30;

/** "Lakish ambassadors and diplomats pay": the visitors as a group, before what the title says they did. */
const VISITORS = new RegExp(
  `^((?:\\p{Lu}[\\p{L}-]+ ){1,2}(?:${GROUP_NOUNS})(?: and (?:${GROUP_NOUNS}))?) (?:visit|pay|paid|tour)(?:ed)? `,
  "u",
);
/** "Guests from Lakeland visit". */
const FROM = /^((\p{Lu}\p{Ll}+) from (?:the )?\p{Lu}[^,;]*?) (?:visit|pay|paid|tour)(?:ed)? /u;
const NOUN = new RegExp(`^(?:guests|visitors|${GROUP_NOUNS})$`);

/** What a title calls the visitors. */
const groupOf = (title: string): string | undefined => {
  const [, whole, noun = ""] = FROM.exec(title) ?? [];
  return NOUN.test(noun.toLowerCase()) ? whole : VISITORS.exec(title)?.[1];
};

const MARK = "visitors by title";

/** Everybody who came, if no delegation did. */
const visitorsOf = ({ facts, content }: Discourse): Who[] => {
  const { people, hostStaff, delegations } = content.relations.party;
  if (delegations.length > 0) return [];
  return facts.whos(people).filter(({ key }) => !hostStaff.includes(key));
};

/** "Lakish ambassadors and diplomats": many visitors without a delegation, as the office's own title calls them. */
export const visitorsByTitle = (discourse: Discourse, whos: readonly Who[]): Phrase | undefined => {
  const { facts, memory, plan } = discourse;
  const title = facts.said(facts.record.title, "title");
  const called = groupOf(title?.text ?? "");
  const came = visitorsOf(discourse);
  const all = whos.length === came.length && whos.every((who) => came.includes(who));
  const many =
    all &&
    (whos.length >= MIN_VISITORS || (whos.length >= MIN_LONG && weight(discourse, whos) > LONG)) &&
    whos.every((one) => one.name && one.posts.length > 0 && !knows(memory, one));
  if (!title || !called || !many || facts.record.status !== "held" || plan.event?.type !== "visit")
    return undefined;
  memory.marks.add(MARK);
  return plain(called, [title.path]);
};

/** The sentences of a visit, and who the visitors were where the first one calls them by a noun: "The visitors were Lee, …". */
export const withVisitorsListed = (discourse: Discourse, realized: Realized): Realized => {
  const [first, ...more] = realized.lines;
  if (!first || !discourse.memory.marks.delete(MARK)) return realized;
  const whos = visitorsOf(discourse);
  const list = line(`people.${whos[0]?.key}`, say`the visitors were ${peopleList(discourse, whos)}`);
  return { ...realized, lines: [first, list, ...more] };
};
