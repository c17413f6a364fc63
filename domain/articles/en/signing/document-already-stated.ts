import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Sign, Signatories, Terms } from "../../content/message";
import { maybe, type Phrase, plain, say, says, sourced } from "../../phrase";
import type { Realized } from "../../realization";
import type { Discourse } from "../../reference/discourse";
import { take } from "../../reference/memory";
import { frameOf, opened } from "../event/event";
import { atScene, sceneOnline } from "../event/things";
import { organizationName } from "../organizations/organizations";
import { peopleList } from "../people/people";
import { dayText } from "../words/dates";
import { documentNoun, partiesTogether } from "../words/documents";
import { andList, definite, isPlural, number, theName, withArticle } from "../words/grammar";
import { messagesOf } from "../words/plan";
import { pluralOf } from "../words/plural";
import { equalTerms } from "./equal-terms";
import { aimOf } from "./sign-aim";
import { presenceOf, signedLines } from "./signatories";
import { isSignedByPartner, ofPartner, signedByPartners } from "./signed-by-partners";
import { signingParty } from "./signings";

const TOGETHER: ReadonlySet<string> = new Set(["talks", "discussion", "meal", "tour"]);

/** Whether the item at which a document was signed was attended by people of its other party, or held at that party. */
const isWithPartner = ({ facts, plan }: Discourse, { scene, agreement, path }: Sign): boolean => {
  const { news } = plan;
  const entry = news.type === "signings" ? news.signed.find(({ sign }) => sign.path === path) : undefined;
  if (!scene || !entry || !TOGETHER.has(scene.item.activity ?? "")) return false;
  const at = facts.place(scene.item.venue, `${scene.path}.venue`);
  const met = facts.whos([...scene.counterparts, ...scene.receivers, ...scene.visitors]);
  return (agreement.parties ?? []).every((party, i) => {
    const org = facts.org(party.organization, `${path}.parties[${i}].organization`)?.org;
    const there = at !== undefined && (at.org?.org === org || at.name.text === org?.name.text);
    const people = met.some(({ posts, of }) =>
      [...posts.flatMap((post) => post.org ?? []), ...of].some((ref) => ref.org === org),
    );
    return i === entry.party || there || people;
  });
};

/**
 * "the memorandum with A": a document that the first sentence has stated, by its title if its noun is ambiguous. `placed`: the
 * sentence shows with whom it was signed.
 */
const documentAgain = (discourse: Discourse, sign: Sign, placed = false): Phrase => {
  const { facts, plan } = discourse;
  const { agreement, path } = sign;
  const signed = plan.news.type === "signings" ? plan.news.signed : [];
  const own = signed.find((one) => one.sign.path === path);
  const noun = documentNoun(discourse, sign);
  const title = facts.said(agreement.title, `${path}.title`);
  const others = signed.filter((one) => one !== own && documentNoun(discourse, one.sign) === noun);
  const titles = others.map(({ sign: other }) => facts.said(other.agreement.title, "")?.text);
  if (!title || sign.together) return plain(noun);
  if (discourse.memory.marks.has(`untitled ${path}`)) return plain(withArticle(title.text), [title.path]);
  if (others.length === 0) return plain(noun, [title.path]);
  if (!titles.includes(title.text)) return plain(definite(title.text), [title.path]);
  if (placed) return plain(noun, [title.path]);
  const partners = (agreement.parties ?? []).flatMap((party, at) =>
    at === own?.party ? [] : (facts.org(party.organization, `${path}.parties[${at}].organization`) ?? []),
  );
  return say`${plain(noun, [title.path])} with ${andList(partners.map((ref) => organizationName(discourse, ref)))}`;
};

/** The number of the party that signed all documents of the news, among the parties of this one. */
const ownParty = ({ plan }: Discourse, { path }: Sign): number | undefined => {
  const signed = plan.news.type === "signings" ? plan.news.signed : [];
  return signed.find(({ sign }) => sign.path === path)?.party;
};

/** Whether a document was signed on the premises of one of its other parties, so that the place identifies the partner. */
const isAtPartner = (discourse: Discourse, sign: Sign): boolean => {
  const { facts } = discourse;
  const { scene, agreement, path } = sign;
  const at = scene && facts.place(scene.item.venue, `${scene.path}.venue`);
  const own = ownParty(discourse, sign);
  return (agreement.parties ?? []).some((party, i) => {
    const org = facts.org(party.organization, `${path}.parties[${i}].organization`);
    return i !== own && org !== undefined && (at?.org?.org === org.org || at?.name.text === org.name.text);
  });
};

/** The other party of a document whose noun alone could be another one of the same occasion: "the memorandum with A aims to …". */
export const partnerOfTerms = (discourse: Discourse, terms: Terms): Phrase | undefined => {
  const { facts, plan } = discourse;
  const signed = plan.news.type === "signings" ? plan.news.signed : [];
  const own = signed.find(({ sign }) => sign.path === terms.path);
  const apart = own?.sign.scene !== undefined && plan.news.type === "signings" && !plan.news.once;
  if (!own || apart || terms.beside) return undefined;
  const noun = documentNoun(discourse, own.sign);
  if (!signed.some((one) => one !== own && documentNoun(discourse, one.sign) === noun)) return undefined;
  const { parties } = terms.agreement;
  const partners = (parties ?? []).flatMap((party, at) =>
    at === own.party
      ? []
      : (facts.org(party.organization, `${terms.path}.parties[${at}].organization`) ?? []),
  );
  return andList(
    partners.map(({ org, name }) => plain(theName(name.text, org.the, "organization"), [name.path])),
  );
};

/** "The two universities signed the memorandum.": a document that the first sentence has stated, with what is known of its signing. */
export const statedDocument = (discourse: Discourse, sentence: SentencePlan, head: Sign): Realized => {
  const { memory } = discourse;
  memory.agreement = head.agreement.key;
  const frame = frameOf(discourse, sentence);
  const { scene } = head;
  const place = scene ? say`${atScene(discourse, scene)}${sceneOnline(discourse, scene)}` : plain("");
  const signatories = take(memory, sentence.joined, "signatories");
  const witnesses = take(memory, sentence.joined, "witnesses");
  const together = isWithPartner(discourse, head);
  const noun = documentNoun(discourse, head);
  const isPartners =
    signatories && ofPartner(discourse, signatories, ownParty(discourse, head)) !== undefined;
  const what = documentAgain(discourse, head, together || isPartners || isAtPartner(discourse, head));
  const on = signedOn(discourse, head);
  memory.subject = [];
  const each =
    signatories &&
    (signedWithEach(discourse, signatories) ??
      signedForOne(discourse, signatories) ??
      signedByPartners(discourse, signatories));
  if (each) return { lines: [each] };
  // Of such a document all is stated but its terms, which have sentences of their own.
  if (isSignedByPartner(discourse, head)) return { lines: [] };
  if (signatories) {
    const [by, ...more] = signedLines(discourse, signatories, witnesses, what);
    const words = by && say`${by.words}${together ? "" : place}${on}`;
    if (by && words) return { lines: [{ ...by, words: opened(frame, words) }, ...more] };
  }
  // "All three memoranda aim to …": an aim that all documents share has one sentence.
  const terms = messagesOf(discourse).find((one) => one.type === "terms" && one.path === head.path);
  const shared = terms?.type === "terms" && equalTerms(discourse, terms) !== undefined;
  const wanted = shared ? undefined : aimOf(discourse, head, false);
  const before = witnesses ? presenceOf(discourse, witnesses) : plain("");
  const parties = partiesTogether(discourse, head);
  // Of several signings with the same words, each after the first names its partner.
  const first = together && !memory.marks.has(`${parties} signed ${noun}`);
  if (first) memory.marks.add(`${parties} signed ${noun}`);
  const anything = together || says(place) || frame.front || says(on) || says(before) || wanted;
  if (!anything) return { lines: [] };
  wanted?.markStated();
  const rest = say`${place}${on}${maybe` ${before}`}${maybe` to ${wanted?.words}`}`;
  const clause = first
    ? say`${parties} signed ${what}`
    : say`${together ? documentAgain(discourse, head) : what} ${isPlural(noun) ? "were" : "was"} signed${together && !says(place) ? " there" : ""}`;
  return { lines: [line(head.id, opened(frame, say`${clause}${rest}`))] };
};

/** "Lee signed the memoranda with Ray, president of A, and Moe, president of B.": one signatory of each party, on one occasion. */
const signedWithEach = (discourse: Discourse, first: Signatories): Line | undefined => {
  const { facts, content, plan, memory } = discourse;
  const { news } = plan;
  if (news.type !== "signings" || !news.once) return undefined;
  const found = news.signed.flatMap(({ sign, party }) => {
    const message = content.messages.find(
      (one): one is Signatories => one.type === "signatories" && one.agreement.key === sign.agreement.key,
    );
    const signed = (message?.signed ?? []).map((one) => ({ ...one, whos: facts.whos(one.people) }));
    const own = signed.find((one) => one.party === party)?.whos;
    const other = signed.find((one) => one.party !== party)?.whos;
    const two = signed.length === 2 && own?.length === 1 && other?.length === 1;
    return message && two && own[0] && other[0] ? [{ message, own: own[0], other: other[0] }] : [];
  });
  const [one, ...more] = found;
  const others = [...new Set(found.map(({ other }) => other))];
  const different = others.length === news.signed.length || others.length === 1;
  const same = found.every(({ own }) => own === one?.own) && different;
  const witnesses = content.messages.filter((message) => message.type === "witnesses");
  const [seen] = witnesses;
  const apart = witnesses.length > 0 && witnesses.length < news.signed.length;
  const unlike = witnesses.some(({ people }) => people.join() !== seen?.people.join());
  if (!one || one.message !== first || more.length === 0 || !same || apart || unlike) return undefined;
  for (const { id } of witnesses) memory.realized.add(id);
  for (const { message } of found) memory.realized.add(message.id);
  const nouns = new Set(news.signed.map(({ sign }) => documentNoun(discourse, sign)));
  const [noun = ""] = nouns;
  const documents = nouns.size === 1 && !isPlural(noun) ? pluralOf(noun) : "the documents";
  const [other] = others;
  const words =
    other && others.length === 1
      ? say`${peopleList(discourse, [one.own, other])} signed ${documents}`
      : say`${peopleList(discourse, [one.own])} signed ${documents} with ${peopleList(discourse, others)}`;
  const signers = found.flatMap((each) => [each.own.key, each.other.key]);
  const before = seen && presenceOf(discourse, seen, signers);
  const seenAt = witnesses.map(({ path }) => `${path}.witnesses`);
  const paths = found.flatMap(({ message }) =>
    message.signed.map(({ party }) => `${message.path}.parties[${party}].signatories`),
  );
  return line(first.id, sourced(say`${words}${maybe` ${before}`}`, ...paths, ...seenAt));
};

/** "Lee signed both memoranda for the chamber.": one signatory of the party that all documents share, on one occasion. */
const signedForOne = (discourse: Discourse, first: Signatories): Line | undefined => {
  const { facts, content, plan, memory } = discourse;
  const { news } = plan;
  if (news.type !== "signings" || !news.once) return undefined;
  const keys = new Set(news.signed.map(({ sign }) => sign.agreement.key));
  const found = content.messages.filter(
    (one): one is Signatories => one.type === "signatories" && keys.has(one.agreement.key),
  );
  const own = first.signed.length === 1 ? first.signed[0]?.people.join() : undefined;
  const alone = news.signed.every(({ sign, party }) =>
    found.some(
      ({ agreement, signed }) =>
        agreement.key === sign.agreement.key &&
        signed.length === 1 &&
        signed.every((one) => one.party === party && one.people.join() === own),
    ),
  );
  const witnessed = content.messages.some((one) => one.type === "witnesses");
  const party = signingParty(discourse, news);
  if (!own || !party || !alone || witnessed || found.length < 2) return undefined;
  for (const { id } of found) memory.realized.add(id);
  const nouns = new Set(news.signed.map(({ sign }) => documentNoun(discourse, sign)));
  const [noun = ""] = nouns;
  const kind = nouns.size === 1 && !isPlural(noun) ? pluralOf(noun.replace(/^the /, "")) : "documents";
  const all = found.length === 2 ? `both ${kind}` : `all ${number(found.length)} ${kind}`;
  const who = peopleList(discourse, facts.whos(first.signed.flatMap(({ people }) => people)));
  const paths = found.flatMap(({ path, signed }) =>
    signed.map((one) => `${path}.parties[${one.party}].signatories`),
  );
  return line(
    first.id,
    sourced(say`${who} signed ${all} for ${organizationName(discourse, party)}`, ...paths),
  );
};

/** " on March 7": the day of a document without an item, if documents were signed on several days. */
const signedOn = ({ facts, memory, plan }: Discourse, { agreement, path, scene }: Sign): Phrase => {
  const on = agreement.signedOn;
  const once = plan.news.type === "signings" && plan.news.once && facts.record.when?.start === on;
  if (
    !on ||
    once ||
    memory.marks.has(`dated ${path}`) ||
    memory.day?.startsWith(on) ||
    scene?.item.when?.start === on
  )
    return plain("");
  return plain(
    ` ${on.length === 10 ? "on" : "in"} ${dayText(on, facts.style.date, memory.year !== on.slice(0, 4))}`,
    [`${path}.signedOn`],
  );
};
