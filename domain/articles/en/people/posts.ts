import { joined, loose, OPEN, type Phrase, plain, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact, OrgRef, PostFact, Who } from "../../reference/facts";
import { headOfMission } from "../organizations/missions";
import { inFrontOfPost, itsOwn, markNamed, organizationName } from "../organizations/organizations";
import { isCountry } from "../words/countries";
import { andList, capitals, withArticle } from "../words/grammar";
import { headsPlaceAbove, isGovernment } from "../words/heads-of-government";
import { nounOf } from "../words/org-nouns";
import { isPostNoun } from "../words/title-nouns";
import { inLongList } from "./bare-titles";
import { isHeldTwice, isOneOfMany, MEMBER, ONE_MEMBER, WORKER } from "./held-by-many";
import { MINISTRY, ofMinistry } from "./ministers";
import { titleWithField } from "./ministers-and-fields";
import { organizationInTitle, showsNoun } from "./organization-in-title";
import { withOneTitle, withSharedWordsOnce } from "./posts-alike";
import { flags, title, titleText } from "./title-text";

export { flags, title, titleText };

/** Titles that take capitals in front of a name; a lecturer or an engineer does not. */
const FORMAL =
  /^(?:(?:deputy|vice|executive|general|managing|acting|standing|senior|assistant|associate|first)[ -]){0,2}(?:president|director|chairman|chairwoman|chairperson|chair|mayor|governor|minister|secretary|dean|head|manager|ambassador|consul|rector|chancellor|provost|commissioner|principal|general|professor)$/u;

export const isFormal = (fact: PostFact): boolean => FORMAL.test(titleText(fact));

/** "Vice President": a title as it is in front of a name. */
export const titleInFront = (fact: PostFact): Phrase =>
  isFormal(fact) || /^(?:associate |assistant )?professor$/.test(titleText(fact))
    ? plain(capitals(titleText(fact)), title(fact).paths)
    : title(fact);

const WORK_AT =
  /^(?!head |deputy head )(?:(?:\p{L}+ )?(?:professors?(?: emerit(?:us|a|i))?|teachers?|lecturers?)(?: of |$)|(?:\p{L}+[ -]){0,3}(?:scientists?|researchers?|lecturers?|teachers?|research fellows?|students?|pupils?)$)/iu;
const TEACHER = /\b(?:teachers?|lecturers?|students?|pupils?)$/i;
const SEATS = new Set(["university", "institute", "hospital"]);

/** Whether an organization has several holders of a title, so that "its professor" would be ambiguous. */
export const isHeldByMany = (fact: PostFact): boolean =>
  WORK_AT.test(titleText(fact)) || isOneOfMany(titleText(fact)) || /\bmember$/i.test(titleText(fact));

/** "senior adviser": one by rank or field of advice; a "business adviser" or "local consultant" of an organization advises others. */
const ADVISES =
  /^(?:(?:senior|chief|principal|special|honorary|resident|former|strategic|strategy|legal|political|economic|technical|scientific|military|policy|security|academic|international|foreign|external|independent|presidential|general|first) ){0,3}(?:advis[eo]r|consultant)$/iu;

/** Whether somebody advises an organization: an adviser is one "to" it. */
export const isAdviser = (fact: PostFact): boolean => ADVISES.test(titleText(fact));

/** A minister who is not the head of a ministry. */
const JUNIOR_MINISTER = /^minister of state$/iu;

/** "professor of Botany at A", "adviser to A": an occupation there, rather than a post of the organization. */
const atOrOf = (run: readonly PostFact[]): string => {
  const [fact, ...more] = run;
  if (run.every(isAdviser)) return "to";
  if (fact && more.length === 0 && JUNIOR_MINISTER.test(titleText(fact))) return "at";
  const work = fact && more.length === 0 && WORK_AT.test(titleText(fact));
  const org = fact?.org?.org;
  const kind = org?.kind ?? org?.parent?.org.kind;
  const taught = kind === undefined && TEACHER.test(fact ? titleText(fact) : "");
  return work && (taught || SEATS.has(kind ?? "")) ? "at" : "of";
};

/** Words for a kind of place or authority, which have an article: "mayor of the Municipality of Reedham". */
const KIND_OF_PLACE =
  /\b(?:City|Town|Municipality|Borough|County|District|Province|Region|Village|Commune|Community|Council|Area|State|Territory|Department|Government|Authority|Administration|Office|Hall|Islands?|Isle|Republic)\b/;

/** "mayor of Port of Reed": a place whose name looks like that of a thing, and of which only a mayor shows that it is a town. */
const ownPlace = (fact: PostFact, { name, org }: OrgRef): string | undefined =>
  org.kind === "government" &&
  org.the === undefined &&
  /^(?:(?:deputy|vice|executive|acting|former|lord) )*mayor$/i.test(titleText(fact)) &&
  / of \p{Lu}/u.test(name.text) &&
  !KIND_OF_PLACE.test(name.text)
    ? name.text
    : undefined;

/** A body that is no place: a local government below it is not headed by its head. */
const IS_BODY =
  /\b(?:Ministry|Department|Office|Agency|Commission|Committee|Council|Bureau|Authority|Secretariat)\b/;

/** "mayor of Shijiazhuang", not "of the Shijiazhuang People's Government": a head's title says it. */
const ofGovernment = (discourse: Discourse, fact: PostFact, org: OrgRef): Phrase | undefined => {
  const { parent } = org.org;
  if (parent && headsPlaceAbove(titleText(fact), org.name.text) && !IS_BODY.test(parent.name.text)) {
    discourse.memory.orgs.add(org.org);
    const place = isGovernment(titleText(fact), parent.name.text);
    return place
      ? plain(place, [parent.name.path, org.name.path])
      : sourced(organizationName(discourse, parent), org.name.path);
  }
  const bare = isGovernment(titleText(fact), org.name.text) ?? ownPlace(fact, org);
  if (!bare) return undefined;
  discourse.memory.orgs.add(org.org);
  return plain(bare, [org.name.path]);
};

const MISSION = /\b(?:Embassy|Consulate|General|Commission|High|Permanent|Mission|Republic)\b/;

/** "Chinese Consul General in Port", not "of the Chinese Consulate General in Port"; "Ambassador of Lakeland to Reedland". */
const ofMission = (discourse: Discourse, fact: PostFact, org: OrgRef): Phrase | undefined => {
  const held = titleText(fact);
  // "Commissioner of the Ministry of Trade in Port", not "of the Commissioner's Office of" it.
  const [, head = "", above] = org.name.text.includes("s Office of ")
    ? (/^(\p{Lu}\p{Ll}+)['’]s Office of ((?:the )?\p{Lu}.*)$/u.exec(org.name.text) ?? [])
    : [];
  const own = above && held.split(" ").at(-1) === head;
  const words = headOfMission(discourse, held, org.org) ?? (own ? `${held} of ${above}` : undefined);
  const paths = [...title(fact).paths, org.name.path];
  // "Consul of Lakeland in Port" of the Consulate General of Lakeland in Port: the title already says whose.
  const names = MISSION.test(org.name.text) ? (org.name.text.match(/\p{Lu}\p{L}+/gu) ?? []) : [];
  const whose = names.filter((word) => !MISSION.test(word));
  const shows = whose.length > 0 && whose.every((word) => held.includes(word));
  if (shows && !words) {
    markNamed(discourse, org.org);
    return plain(held, paths);
  }
  // The organization is known: its head needs no "of".
  if (discourse.memory.orgs.has(org.org)) {
    const consul = /\bConsulate[ -]General\b/.test(org.name.text) && /^Consul[ -]General$/i.test(held);
    const envoy = words && !own && /^(?:ambassador|high commissioner)$/i.test(held);
    if (consul) return plain(`the ${held}`, paths);
    if (words && envoy) return plain(words, paths);
    return own ? plain(held, paths) : undefined;
  }
  if (!words) return undefined;
  markNamed(discourse, org.org);
  return plain(words, paths);
};

/** A title that says to or for which country or organization: "Ambassador to India", "Member for Florida". */
const TO_WHOM =
  /^(.*\b(?:ambassador|commissioner|representative|envoy|delegate|minister|member|observer)(?: accredited)?) (to (?:the )?\p{Lu}.*|(?<=\b(?:representative|envoy|delegate|observer|^member) )for (?:the )?\p{Lu}.*|(?<=^member )from (?:the )?\p{Lu}.*|(?<=^(?:representative|delegate) )in (?:the )?\p{Lu}.*)$|^((?:honorary )?consul(?:[- ]general)?) ((?:in|to|for) \p{Lu}.*)$/iu;

/** Whether a title ends with for whom or whence it is held, so that an organization behind it would be read with that. */
export const saysForWhom = (fact: PostFact): boolean => TO_WHOM.test(titleText(fact));

/** "Defence Adviser to Lakeland", "representative for Lakeland": where somebody whom a country sends is posted. */
const POSTED = /^([^,]+?) ((?:to|in|at) (?:the )?(\p{Lu}[^,]*))$/u;

/** The title and the place of somebody whose post says where a country or an organization has sent them. */
const postedTo = (fact: PostFact, org: OrgRef): readonly [string, string] | undefined => {
  const held = titleText(fact);
  const [, post, country, consul, city] = TO_WHOM.exec(held) ?? [];
  const [title, whom] = [post ?? consul, country ?? city];
  if (title && whom) return [title, whom];
  const [, sent = "", where = "", place = ""] = (isCountry(org.name.text) && POSTED.exec(held)) || [];
  return isCountry(place) ? [sent, where] : undefined;
};

/** "Ambassador of the United States to India": the sending country comes before the receiving one. */
const accredited = (discourse: Discourse, fact: PostFact, org: OrgRef): Phrase | undefined => {
  const [held, whom] = postedTo(fact, org) ?? [];
  const seat = /\b(?:embassy|consulate|commission|mission|office|ministry|department)\b/i.test(org.name.text);
  if (!held || !whom || seat) return undefined;
  const paths = title(fact).paths;
  // "ambassador accredited to Reedland": the participle goes with the country.
  const [post, participle = ""] = held.split(/(?= (?:accredited|assigned|posted)$)/u);
  const called = HOLDER.test(held) ? `the ${post}` : post;
  return say`${plain(called ?? held, paths)} of ${organizationName(discourse, org)}${plain(participle)} ${plain(whom)}`;
};

/** "Consul General of Lakeland", "Ambassador of Lakeland": whom the title represents. */
const OF_SENDER = /\b(consul(?:[- ]general)?|ambassador|high commissioner) of (?:the )?(\p{Lu}[^,]*)$/iu;

/** "Consul General of Lakeland in Port", "Ambassador of Lakeland to Reedland": a place that is the post's and not its owner. */
const inPlaceOfPost = (discourse: Discourse, fact: PostFact, org: OrgRef): Phrase | undefined => {
  const [, held = "", sender = ""] = OF_SENDER.exec(titleText(fact)) ?? [];
  if (held === "" || org.org.parent || nounOf(org.name.text) !== "" || !isCountry(sender)) return undefined;
  const there = isCountry(org.name.text) && !/^consul/i.test(held) ? "to" : "in";
  return say`${title(fact)} ${there} ${organizationName(discourse, org)}`;
};

/** Titles of one organization, in the record's order. */
const runsOf = (facts: readonly PostFact[]): PostFact[][] => {
  const runs: PostFact[][] = [];
  for (const fact of facts) {
    const run = runs.at(-1);
    if (run?.[0]?.org && run[0].org.org === fact.org?.org) run.push(fact);
    else runs.push([fact]);
  }
  return runs;
};

/** "the departing Consul General": the holder of a unique post. */
const HOLDER =
  /^(?:departing|outgoing|incoming|current|new|newly (?:appointed|elected)) (?:\p{Lu}\p{L}+ )*\p{Lu}/u;

/** "the first woman Vice-Chancellor", "the youngest member": there is one; a first secretary is one of several. */
const ONE_OF_A_KIND =
  /^(?:(?:first|second|third|last|only)(?: ever)? (?:wom[ae]n|female|m[ae]n|Black|\p{Lu}\p{Ll}+(?:an|ese|ish)\b)|(?:first|only) ever \p{L}|(?:youngest|oldest|longest[ -]serving|highest[ -]ranking|most senior) )/u;

/** "deputy minister", "high commissioner for Lakeland in Port": offices, which have no article behind a name. */
const OFFICE =
  /^[^,]*?\b(?:president|director|manager|chair|chair(?:man|woman|person)|secretary|minister|mayor|head|leader|consul|dean|governor|ambassador|commissioner|principal|provost|rector|chancellor|CEO|envoy extraordinary|special (?:assistant|advis[eo]r|envoy|representative))(?: general| extraordinary)?(?: and plenipotentiary)?(?: (?:of|to|for|in|at|on) .*)?$/iu;

/** "wife of the Ambassador": there is one. */
const KIN =
  /^(?:wife|husband|spouse|widow|widower|mother|father|founder|author|owner|winner|son|daughter) of /i;

/** "consultant and former director of A": a present post after a former one would read as former too. */
const presentFirst = (facts: readonly PostFact[]): readonly PostFact[] => {
  const at = facts.findIndex(({ post }) => post.former);
  const mixed = at >= 0 && facts.slice(at + 1).some(({ post }) => !post.former);
  return mixed
    ? [...facts.filter(({ post }) => !post.former), ...facts.filter(({ post }) => post.former)]
    : facts;
};

/**
 * "secretary general of A", "director of B": somebody's posts, grouped; a parent that all share is printed once. `known`: the
 * organization that the sentence is about, which is not named again.
 */
export const postRuns = (discourse: Discourse, facts: readonly PostFact[], known?: OrgFact): Phrase[] => {
  const titled = presentFirst(facts.filter((fact) => fact.title));
  const runs = runsOf(titled);
  const parent = titled[0]?.org?.org.parent;
  const shared =
    runs.length > 1 && parent && titled.every((fact) => fact.org?.org.parent?.org === parent.org);
  const each = runs.map((run, at) => {
    const [fact] = run;
    const org = fact?.org;
    const names = andList(run.map(title));
    const also = fact?.post.concurrent && at > 0 ? "concurrently " : "";
    if (!org || !fact) {
      const bare = runs.length === 1 && run.length === 1 && fact && !fact.post.former;
      const called = fact ? titleText(fact) : "";
      const of = / (?:of|to) /.test(called) && (isPostNoun(called) || KIN.test(called));
      const the = HOLDER.test(called) || ONE_OF_A_KIND.test(called);
      const unique = (of || (OFFICE.test(called) && !the)) && !ONE_MEMBER.test(called);
      return bare && !unique && !inLongList(discourse) && (/^\p{Ll}/u.test(called) || isOneOfMany(called))
        ? plain(the ? `the ${called}` : withArticle(called), [fact.title?.path ?? fact.path, ...flags(fact)])
        : say`${also}${names}`;
    }
    const near =
      shared && parent?.org === discourse.memory.near && !discourse.memory.marks.has("owner unsaid");
    if (near) return say`${also}${names} of ${organizationName(discourse, org, false)}`;
    const worker = WORKER.test(titleText(fact)) && !inLongList(discourse);
    const many = worker || MEMBER.test(titleText(fact));
    const single = run.length === 1 && (isOneOfMany(titleText(fact)) || many);
    // "President, Vice Chairman of the Chamber" would read as both of the chamber.
    const next = runs[at + 1]?.[0];
    const between = next?.org ? next.org.org.parent?.org !== org.org : next && / of /.test(titleText(next));
    const before = runs[at - 1]?.[0]?.org?.org;
    // "a member of the Academy and president" would read as the president of the academy.
    const behind = before !== undefined && before !== known && before.parent?.org !== known;
    // "Minister" alone would be that of any ministry.
    const ofField = /^minister$/i.test(titleText(fact)) && MINISTRY.test(org.name.text);
    const ofWhom =
      ofField ||
      (known === org.org && run.length === 1 && HEADS_SOMETHING.test(titleText(fact)) && !isOwned(discourse));
    if (known === org.org && !between && !behind && !ofWhom)
      return sourced(
        single && runs.length === 1 && !inLongList(discourse)
          ? plain(withArticle(titleText(fact)), names.paths)
          : say`${also}${names}`,
        org.name.path,
      );
    // "Head of the Mission" of a mission that the sentence has named.
    const kind = /^(?:the )?(\p{Lu}\p{Ll}+) (?:of|to|for) /iu.exec(org.name.text)?.[1];
    if (known === org.org && ofWhom && !ofField && kind && !org.org.short)
      return sourced(say`${also}${names} of the ${kind}`, org.name.path);
    if (before && before === known && org.org.parent?.org === before)
      return say`${also}${names} of ${organizationName(discourse, org, false)}`;
    // "member of its Committee on Trade and of its Committee on Boats": of two units of the organization in front.
    const sibling = before && before.parent?.org === org.org.parent?.org && org.org.parent !== undefined;
    const body = sibling && runs.slice(0, at).some(([one]) => one?.org?.org === org.org.parent?.org);
    if (before && (body || org.org.parent?.org === before))
      return say`${also}${names} of ${itsOwn(discourse, org)}`;
    if (shared && parent) {
      const last = at === runs.length - 1;
      const own = organizationName(discourse, org, false);
      if (last) discourse.memory.marks.delete("owner unsaid");
      return last
        ? say`${also}${names} of ${own} of ${organizationName(discourse, parent)}`
        : say`${also}${names} of ${own}`;
    }
    const ministers = run.every((one) => /\bminister$/i.test(titleText(one)));
    const where =
      run.length === 1 || ministers
        ? (ofMinistry(discourse, fact, org) ?? ofGovernment(discourse, fact, org))
        : undefined;
    const sent =
      run.length === 1 && !where
        ? (ofMission(discourse, fact, org) ??
          titleWithField(discourse, titleText(fact), org, title(fact).paths) ??
          organizationInTitle(discourse, title(fact), titleText(fact), org))
        : undefined;
    if (sent) return say`${also}${sent}`;
    const inside =
      run.length === 1 && !where
        ? (accredited(discourse, fact, org) ?? inPlaceOfPost(discourse, fact, org))
        : undefined;
    if (inside) return say`${also}${inside}`;
    const of = where && MINISTRY.exec(org.name.text)?.[1] === "for" ? "for" : atOrOf(run);
    const one =
      run.length === 1 &&
      (isOneOfMany(titleText(fact)) ||
        ((at === 0 || also !== "" || (at < runs.length - 1 && !inLongList(discourse))) && many) ||
        isHeldTwice(discourse.facts, fact)) &&
      !/\bParty\b/.test(org.name.text);
    const held = one ? plain(withArticle(titleText(fact)), names.paths) : names;
    const [, headed, there] = (run.length === 1 && headAt(titleText(fact), org.name.text)) || [];
    if (headed && there && !where && !OF_PLACE.test(org.name.text))
      return say`${also}${plain(headed, names.paths)} of ${organizationName(discourse, org)} ${plain(there)}`;
    const field = run.length === 1 && FIELD_BEHIND.test(titleText(fact)) && !isPostNoun(titleText(fact));
    const closed = field ? OPEN : "";
    const [about, ...more] = run;
    const forWhat = about && more.length === 0 && !where && FOR_NAMED.test(titleText(about));
    // "Coordinator for the Lake Islands of LCC" would mean the islands of LCC.
    const short = forWhat ? inFrontOfPost(discourse, org.org) : undefined;
    if (short) return say`${also}${sourced(short, org.name.path)} ${held}`;
    const region = REGION.test(titleText(fact));
    if (
      forWhat &&
      region &&
      org.org.kind !== "government" &&
      !OFFICE_OF.test(`${titleText(fact)} ${org.name.text}`)
    )
      return say`${also}${held} at ${organizationName(discourse, org)}`;
    const name = where ?? organizationName(discourse, org);
    // "District Mayor", not "District Mayor of the district".
    if (run.length === 1 && showsNoun(titleText(fact), textOf(name)))
      return sourced(say`${also}${held}`, ...name.paths);
    const inChamber =
      run.length === 1 && of === "of" && OF_PARTY.test(titleText(fact)) && CHAMBER.test(org.name.text);
    return say`${also}${held}${closed} ${inChamber ? "in" : of} ${name}`;
  });
  return withSharedWordsOnce(withOneTitle(runs, each));
};

/** "Lee, Head" would leave open of what. */
export const HEADS_SOMETHING = /^(?:(?:acting|assistant|deputy|vice)[ -])?(?:head|chief)$/i;
const isOwned = ({ memory: { marks } }: Discourse): boolean =>
  marks.has("its in list") || marks.has("led by its own") || marks.has("in list");

/** "leader of the Lake Party", held in a parliament. */
const OF_PARTY = /\bof the (?:\p{Lu}[\p{L}-]* )+(?:Party|Group|Caucus|Alliance|Bloc|Union)$/u;
/** Parliaments and their houses, by a word of their names. */
const CHAMBER =
  /\b(?:Parliament|Assembly|Senate|House|Congress|Council|Chamber|Diet|Bundestag|Knesset|Duma)\b/;

/** "Assistant Director, Lake Affairs, of the office": a field after a comma, which needs a closing comma. */
const FIELD_BEHIND = /^(?!.* (?:of|for|in|to|and) )[^,]+, \p{Lu}[^,]*$/u;

/** "Coordinator for the Lake Islands": a title with a name after "for". */
const FOR_NAMED = /^[^,]+ for (?:the )?\p{Lu}[^,]*$/u;

/** "for the Lake Islands", "for South Asia": a region rather than a field. */
const REGION =
  / for (?:the \p{Lu}|.*\b(?:Asia|Africa|Europe|America|Americas|Pacific|Oceania|Middle East|Caribbean|Region|Islands?)$)/u;

/** Offices of an organization or a state, which are held of it. */
const OFFICE_OF = /\b(?:secretary|president|chair\p{L}*|dean|rector|government|ministry)\b/iu;

/** "Convenor at Lake Hospital": a post of an organization at a place of another one, rather than "at Large" or at a desk of its own. */
const POST_AT =
  /^((?:\p{L}+[ -]){0,3}\p{L}+) (at (?:the )?\p{Lu}[^,;()]*(?:Hospital|University|College|School|Academy|Airport|Port|Harbou?r|Station|Mills?|Works|Plant|Factory|Library|Museum|House|Campus|Clinic|Prison|Centre|Center))$/u;

/** A title and the place of another organization, which follows the name of its own: "Convenor of the Net Union at Lake Hospital". */
const headAt = (title: string, name: string): RegExpExecArray | null =>
  HEAD_IN.exec(title) ?? (title.includes(name) ? null : POST_AT.exec(title));

/** "director general in Central Asia": a head of an organization, whose name comes before the region. */
const HEAD_IN =
  /^((?:\p{L}+[ -]){0,3}(?:agent|attach[ée]|commissioner|coordinator|correspondent|delegate|director|envoy|head|manager|officer|president|representative|trustee)(?: general)?) (in \p{Lu}.*)$/iu;

/** "Lake Club, Hilltown", "Lake Club in Hilltown": a name with a place of its own, but not "Chamber of Boats, Nets and Ropes". */
const OF_PLACE = / in \p{Lu}|, (?!.* and )[^,]*$/u;

/** "A, B and C" of posts and functions, without semicolons: they are one person's. */
export const postList = (parts: readonly Phrase[]): Phrase => {
  const front = parts.slice(0, -1);
  const last = parts.at(-1);
  if (!last || front.length === 0) return loose(last ?? plain(""));
  const doubled = parts.some((part) => / and /.test(textOf(part)));
  // "Member for Port, Lake State, and Chair": a field or region after a comma is closed.
  const closed = /, \p{Lu}[\p{L} ]*$/u.test(textOf(front.at(-1) ?? last)) ? OPEN : "";
  return loose(
    say`${joined(front, ", ")}${closed}${doubled && front.length > 1 ? ", and " : " and "}${last}`,
  );
};

/** Whether somebody of the organization that need not be named has another title than the neighbours in a list: each is listed alone. */
export const isApart = (known: OrgFact | undefined, run: readonly Who[], who: Who): boolean => {
  const [post] = who.posts;
  if (known === undefined || post?.org?.org !== known) return false;
  return run.every((other) => other.posts[0]?.title?.text !== post.title?.text);
};
