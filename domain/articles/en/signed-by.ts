import type { SentencePlan } from "../aggregation/sentence-plan";
import type { Sign } from "../content/message";
import { OPEN, type Phrase, plain, resting, say } from "../phrase";
import type { Discourse } from "../reference/discourse";
import { knows, take } from "../reference/memory";
import { isPlain } from "./groups";
import { theTwo } from "./pairs-of-organizations";
import { peopleList, weight } from "./people";

/** Words of two signatories with their posts before the verb. */
const MAX_WORDS = 30;

/** "A, mayor of X, and B, mayor of Y," as the subject of a signing behind the news: one signatory of each of two parties. */
export const takeSignedBy = (
  discourse: Discourse,
  sentence: SentencePlan,
  head: Sign,
): Phrase | undefined => {
  const { facts, memory } = discourse;
  const { agreement, path } = head;
  const parties = agreement.parties ?? [];
  const whole = (agreement.status ?? "signed") === "signed" && !head.together && !agreement.renewalOf;
  const other = sentence.joined.some((one) => one.type === "visit" || one.type === "witnesses");
  const message = sentence.joined.find((one) => one.type === "signatories");
  // The news has the parties of the headline as its subject.
  if (sentence.lead || !whole || other || parties.length !== 2 || message?.type !== "signatories")
    return undefined;
  if (message.signed.length !== 2) return undefined;
  const found = message.signed.flatMap(({ party, people }) => {
    const org = facts.org(parties[party]?.organization, `${path}.parties[${party}].organization`);
    const [who, ...more] = facts.whos(people);
    const [post, ...posts] = who?.posts ?? [];
    const own = org && post?.title && post.org?.org === org.org;
    const known = who !== undefined && knows(memory, who);
    const fits = who?.name && !who.raw.person?.surnameOnly && isPlain(who) && more.length === 0;
    return own && fits && (known || posts.length === 0) ? [{ who, org, known }] : [];
  });
  const whos = found.map(({ who }) => who);
  const [a, b] = found;
  if (!a || !b || weight(discourse, whos) > MAX_WORDS) return undefined;
  const both = theTwo(discourse, [a.org.org, b.org.org]);
  const named = found.map(({ org }) => org.name.path);
  const signed = message.signed.map(({ party }) => `${path}.parties[${party}].signatories`);
  if (a.known !== b.known) return undefined;
  take(memory, sentence.joined, "signatories");
  const list = peopleList(discourse, whos);
  if (!a.known) return resting(say`${list}${OPEN}`, ...named, ...signed);
  const sides = both === "the two sides" ? "their organizations" : both;
  return resting(say`${plain(`on behalf of ${sides}, `)}${list}`, ...named, ...signed);
};
