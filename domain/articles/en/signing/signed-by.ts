import type { SentencePlan } from "../../aggregation/sentence-plan";
import type { Sign } from "../../content/message";
import { OPEN, type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { knows, take } from "../../reference/memory";
import { organizationName } from "../organizations/organizations";
import { isPlain } from "../people/groups";
import { peopleList, weight } from "../people/people";
import { theTwo } from "../words/pairs-of-organizations";

/** Words of two signatories with their posts before the verb. */
const MAX_WORDS = 30;

const GOVERNMENT = /^(?:the )?(?:Royal )?Government of |\bGovernment$/;

/** Words of a document's title behind which there is room for whom it was signed, unless it says what about. */
const SHORT_TITLE = 4;

/** Who signed, as the subject; for whom, where that follows a short title. */
interface SignedBy {
  readonly who: Phrase;
  readonly behalf?: Phrase;
}

/** "A, mayor of X, and B, mayor of Y," as the subject of a signing after the news: one signatory of each of two parties. */
export const takeSignedBy = (
  discourse: Discourse,
  sentence: SentencePlan,
  head: Sign,
): SignedBy | undefined => {
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
    const known = who !== undefined && knows(memory, who);
    // An ambassador or a minister, whom the text has introduced, signs for a government by the title alone.
    const state = known && GOVERNMENT.test(org?.name.text ?? "") && post?.title && !post.org;
    const own = org && post?.title && (post.org?.org === org.org || state);
    // For whom somebody acts has been stated where the text introduced them.
    const fits = who?.name && !who.raw.person?.surnameOnly && (known || isPlain(who)) && more.length === 0;
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
  if (!a.known) return { who: sourced(say`${list}${OPEN}`, ...named, ...signed) };
  const states = found.every(({ org }) => GOVERNMENT.test(org.name.text));
  const sides = states ? "their governments" : both;
  const title = facts.said(agreement.title, "")?.text ?? "";
  const short = title.split(" ").length <= SHORT_TITLE && !/ (?:on|for|about) /.test(title);
  if (sides === "the two sides") {
    // "On behalf of their organizations" would add nothing: the text has said what they head. Units need not be the two sides.
    const units = found.some(({ org }) => org.org.parent !== undefined);
    const between = short && units && / (?:agreement|contract|memorandum|protocol)$/i.test(` ${title}`);
    return between
      ? {
          who: sourced(list, ...signed),
          behalf: say` between ${organizationName(discourse, a.org)} and ${organizationName(discourse, b.org)}`,
        }
      : { who: sourced(list, ...named, ...signed) };
  }
  return short
    ? { who: sourced(list, ...signed), behalf: plain(` on behalf of ${sides}`, named) }
    : { who: sourced(say`${plain(`on behalf of ${sides}, `)}${list}`, ...named, ...signed) };
};
