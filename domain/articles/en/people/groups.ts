import { isNamedAfter } from "../../content/named";
import { changed, OPEN, type Phrase, plain, say, says, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type Facts, type OrgFact, type OrgRef, phrase, type Said, type Who } from "../../reference/facts";
import { knows, meet } from "../../reference/memory";
import { allOfOneKind } from "../organizations/all-of-one-kind";
import { headsOfMissions } from "../organizations/missions";
import { organizationName, organizationNames } from "../organizations/organizations";
import { andList, definite, headNoun, isPlural, withoutQuantity } from "../words/grammar";
import { endsWithItsParts } from "./counted-parts";
import { isDelegationByName } from "./delegation-by-name";
import { withNumber } from "./delegation-size";
import { isInText } from "./groups-in-texts";
import { isBesideOtherPosts } from "./groups-of-one-post";
import { kindNoun } from "./kind-of-organizations";
import { canOmitOwner, isLongAndAlone, leadersNoun } from "./known-owners";
import { ministerOf } from "./ministers-and-fields";
import { withArticlesOfNames } from "./names-as-group";
import { isOnlyBesideLeaders, organizationOfGroup, ownersOf, withMore } from "./owners-of-groups";
import { unnamedOfficial } from "./unnamed-official";

const STAFF =
  /^((?:\w+ ){0,3})((?:senior |leading )?(?:officials|staff|leaders|representatives|teachers|experts|managers|doctors))$/;
const HOST = /^(?:university|college|school|hospital|institute|association|company|ministry|center|centre)$/;

/** "a number of university officials": people of the host, whose name the sentence has stated. */
const ofHost = (called: Said, host: OrgFact): Phrase => {
  const noun = headNoun(host.name.text).toLowerCase();
  const [, before, people] = STAFF.exec(called.text) ?? [];
  return people && HOST.test(noun) ? plain(`${before}${noun} ${people}`, [called.path]) : phrase(called);
};

/** "heads of the relevant departments", "staff": English names the field, or omits "relevant". */
const withoutConcerned = (called: Said): Said => ({
  ...called,
  text: called.text
    .replace(/^(?!.* of )(\p{Ll}+(?: and \p{Ll}+)*) concerned$/u, "$1")
    .replace(/\bthe (\p{Ll}+s) concerned$/u, "the relevant $1"),
});

/** "the Government and people of Lakeland": nouns of which a country or an organization has one. */
const ONE_OF_ITS_KIND =
  /^(?:government|state|people|leadership|management|parliament|cabinet)(?: and \p{Ll}+)?$/iu;
/** "chief executive officers" of organizations that are named: each has one. */
const HEADS =
  /^(?:(?:deputy|vice|executive) )?(?:heads|presidents|chair(?:s|men|persons)|rectors|chief executives|chief executive officers|CEOs|mayors|governors|ministers|ambassadors|consuls general|directors[- ]general|secretaries[- ]general|general managers|principals|commanders)$/i;
/** Nouns of several people that have no plural form. */
const SEVERAL = /^(?:police|press|faculty|crew|youth|clergy|public|personnel|staff)$/i;

/** "representative": one of many, unlike the head of an organization. */
const OF_MANY = /^(?:representative|delegate|member|student|teacher|researcher|volunteer)$/i;

/** "Secretary Lee": a title with a name, entered as a group. */
const NAMED =
  /^(?:(?:Deputy |Vice |Assistant |Associate )?(?:Secretary|Professor|Director|President|Dean|Minister|Mayor|Governor|Chairman|Chairwoman|Ambassador|Consul|Dr\.?|Mr\.?|Mrs\.?|Ms\.?) )(?!General$|Governor$|Secretary$|Director$|Minister$|Mayor$)\p{Lu}[\p{Ll}'’-]+$/u;

/** Whether an organization is a known one: "Lake University", but not "Reedish universities". */
const isNamed = ({ org, name }: OrgRef): boolean => org.the === true || !isPlural(name.text);

/** "the Governor of Lakeland", "the office of the Minister": one person or organization that has no article of its own. */
const isOne = (group: string, of: number): boolean =>
  ONE_OF_ITS_KIND.test(group.replace(/ of (?:the )?\p{Lu}.*$/iu, "")) ||
  (/^\p{L}(?:\p{Ll}|-\p{L})*(?: \p{L}(?:\p{Ll}|-\p{L})*){0,2}$/u.test(
    group.split(/ (?:of|for|in) /)[0] ?? "",
  ) &&
    (of > 0 || /^\p{Ll}+ of the \p{Lu}/u.test(group)) &&
    !/^(?:the|an?|one|its|his|her|their|some|many|most|several|all|both|each|half) | and /i.test(group) &&
    !SEVERAL.test(headNoun(group)) &&
    !NAMED.test(group) &&
    !isPlural(group));

/** "the trainees" of "16 trainees": a group named with its number. */
const isCounted = ({ facts }: Discourse, { group, of }: Who): boolean =>
  group !== undefined &&
  of.length === 0 &&
  /^\p{Ll}+s$/u.test(group.text) &&
  group.text === facts.record.attendance?.of?.en;

const OWN_MEMBERS =
  /^(?:the )?(?:delegation )?members(?: of (?:the|its|his|her|their) (?:\S+ )*(?:delegation|team|group|mission))?$/i;

/** "representatives of Lake University" in "the Lake University delegation": the delegation's name already says it. */
const isOfItsName = (facts: Facts, { raw, of, group }: Who): boolean => {
  const name = facts.delegations.find(({ key }) => key === raw.delegation)?.name?.en ?? "";
  const [only, ...more] = of;
  return (
    /^(?:the )?(?:representatives|members)$/i.test(group?.text ?? "") &&
    only !== undefined &&
    more.length === 0 &&
    !raw.ofOpen &&
    isNamedAfter(name, only.name.text)
  );
};

/** Whether a group with others is "members of his delegation", which no delegation includes: it is understood. */
export const isOfOwnDelegation = (who: Who): boolean =>
  who.raw.delegation !== undefined && who.of.length === 0 && OWN_MEMBERS.test(who.group?.text ?? "");

/** Whether a group is the same as a whole delegation: its members, of whom no more is known. */
const isDelegationItself = (facts: Facts, who: Who): boolean =>
  who.raw.delegation !== undefined &&
  ((who.of.length === 0 && OWN_MEMBERS.test(who.group?.text ?? "")) ||
    isOfItsName(facts, who) ||
    isDelegationByName(facts, who)) &&
  facts.people.every((other) => other === who || other.raw.delegation !== who.raw.delegation);

/** Whether somebody is a group that is the whole delegation, which the text has introduced as such. */
export const isIntroduced = ({ facts, memory }: Discourse, who: Who): boolean =>
  knows(memory, who) && isDelegationItself(facts, who);

/** The paths of a group that is the delegation itself: its members, of whom no more is known. */
export const onlyMembers = ({ facts, memory }: Discourse, delegation: string): string[] => {
  const [group, ...more] = facts.people.filter((who) => who.raw.delegation === delegation);
  if (!group?.group || more.length > 0 || !isDelegationItself(facts, group)) return [];
  meet(memory, group);
  return [group.group.path];
};

const KIN =
  /^(?:his|her|their) (?=(?:wife|husband|spouse|partner|sons?|daughters?|children|family|parents)\b)/i;

/** Groups after those who have names; "his wife" stays with the person before. */
export const groupsLast = (whos: readonly Who[]): Who[] => {
  const isGroup = ({ group }: Who): boolean => group !== undefined && !KIN.test(group.text);
  return [...whos.filter((who) => !isGroup(who)), ...whos.filter(isGroup)];
};

/** "Ambassador Lee's husband": if another person has been named since, "her" would refer to that person. */
const kinOf = ({ facts, memory }: Discourse, { group, at }: Who): Phrase | undefined => {
  const before = facts.people.filter((one) => one.at < at && one.name).at(-1);
  const last = memory.turns.get("last person");
  if (!group || !before || !KIN.test(group.text) || last === before.at || !knows(memory, before))
    return undefined;
  const later = before.later ?? before.name;
  // "his wife" of the next one would be of this one too.
  memory.turns.set("last person", before.at);
  return later && plain(`${later.text}'s ${group.text.replace(KIN, "")}`, [group.path, later.path]);
};

/** "members of the delegation": members of the visiting delegation, which the text has introduced by its name. */
const ofKnownDelegation = (discourse: Discourse, who: Who): Phrase | undefined => {
  const { facts, content, memory } = discourse;
  const { group } = who;
  const [own, ...more] = content.relations.party.delegations;
  const name = facts.delegations.find((one) => one.key === own)?.name?.en;
  const [, front, noun = ""] =
    /^((?:(?:the )?other )?members of the )(?:\S+ )+?(delegation|team|group|mission)$/i.exec(
      group?.text ?? "",
    ) ?? [];
  const known = memory.party && own !== undefined && own === who.raw.delegation && more.length === 0;
  // "representatives of the club" of "the delegation of the club", led by its president.
  if (group && known && isOfItsName(facts, who) && isOnlyBesideLeaders(discourse, who))
    return plain("other members of the delegation", [group.path, ...who.of.map((ref) => ref.name.path)]);
  if (!group || !front || !known || who.of.length > 0 || !name?.includes(noun)) return undefined;
  return plain(`${front}${noun}`, [group.path]);
};

/** "the envoys" of "a delegation of envoys", which the text has introduced. */
const isNamedByDelegation = ({ facts, memory }: Discourse, { group, of, raw }: Who): boolean => {
  const name = facts.delegations.find(({ key }) => key === raw.delegation)?.name?.en;
  return (
    memory.party &&
    of.length === 0 &&
    !raw.ofOpen &&
    group !== undefined &&
    name?.endsWith(` of ${group.text}`) === true
  );
};

/** "traders, interested mainly in tea": a phrase after a comma at the end of a group's name. */
const REDUCED =
  /^[^,]+, (?:all |mainly |mostly )?(?:who|whose|which|\p{Ll}+(?:ed|ing) (?:chiefly |mainly |mostly )?(?:about|as|at|by|for|from|in|of|on|to|with))\b[^,]*$/u;

/** "two players from Reed, Lakeland, our sister city", "ten firms, including A, B and C": an apposition or examples at its end. */
const EXPLAINED =
  /, (?:(?:the|an?|its|their|\p{Lu}[\p{L}-]*['’]s) (?!.* and )[^,]+|(?:including|such as|among them|namely) [^;]+)$/u;

/** "18 pupils from Reed, Lakeland", "those of the first exchange, 23 years earlier": a place or a time after the only comma. */
const PLACED =
  /^(?!.* (?:and|or) [^,]*,)[^,;]+, (?:\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}|[\p{L}\d]+ (?:years?|months?|weeks?|days?) (?:earlier|ago|before|later))$/u;

/** "two pupils of the school, both from Reed": what holds for all or some of the group, which a comma closes. */
const OF_EACH =
  /, (?:all|both|each|most|many|some|half|none)(?: of (?:them|whom))? (?:from|of|in|with|aged|under|over|new|\p{Ll}+s)\b[^;]*$|, [^,;]+ (?:in all|in total|altogether)$/u;

/** "colleagues of his": behind a group with its organization nobody is known to be meant by "his". */
const OF_HIS = / of (?:his|hers|theirs)$/;

/** "members who had come before": after an organization the relative clause would seem to belong to it. */
const CLAUSE = /^(\p{L}[^,]*?) ((?:who|whom|whose|that|which)\b.+)$/u;

/** "members of A who had come before": a group with its organizations directly after its noun. */
export const withOwners = (group: Said, of: Phrase): Phrase => {
  if (says(of) && OF_HIS.test(group.text)) {
    const noun = plain(group.text.replace(OF_HIS, ""), [group.path]);
    return say`${noun}${changed(of, (s) => s.replace(/^ of /, " from "))}`;
  }
  const [, noun, clause] = CLAUSE.exec(group.text) ?? [];
  if (noun && clause && says(of)) return say`${phrase({ ...group, text: noun })}${of} ${clause}`;
  // "nine members of A, among them its president,": the examples behind the organization too.
  const [, some, examples] = says(of) ? (withMore(group.text) ?? []) : [];
  if (some && examples) return say`${phrase({ ...group, text: some })}${of}${plain(examples)}${OPEN}`;
  const open =
    REDUCED.test(group.text) ||
    EXPLAINED.test(group.text) ||
    PLACED.test(group.text) ||
    OF_EACH.test(group.text);
  const closing = open && !says(of) ? OPEN : "";
  return say`${phrase(group)}${of}${closing}`;
};

/** "Reed Lake Hospital" of "the hospital", whose name only the title of the record has. */
const namedByTitle = ({ facts }: Discourse, { group, of, raw }: Who): Phrase | undefined => {
  const noun =
    /^the (hospital|school|university|college|institute|academy|library|museum|clinic|orphanage|center|centre)$/.exec(
      group?.text ?? "",
    )?.[1];
  const title = facts.said(facts.record.title, "title");
  if (!group || !noun || !title || of.length > 0 || raw.presence !== "unstated") return undefined;
  if (facts.allOrgs().some(({ name }) => name.text.toLowerCase().endsWith(noun))) return undefined;
  const proper = `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
  const name = new RegExp(
    ` (?:to|for|at|of|from) ((?:the )?(?:\\p{Lu}[\\p{L}'’.-]* ){1,5}${proper})(?=$|[ ,])`,
    "u",
  ).exec(title.text)?.[1];
  return name ? plain(name, [title.path, group.path]) : undefined;
};

/** A group at its first mention: "representatives of A and B". */
export const groupFirst = (discourse: Discourse, who: Who, known?: OrgFact): Phrase => {
  if (!who.group) return plain("");
  if (discourse.memory.marks.has(`shown ${who.path}`))
    return plain(definite(who.group.text), [who.group.path, ...who.of.map((ref) => ref.name.path)]);
  // "On behalf of LU": an organization entered as a group.
  const org = who.of.length === 0 ? organizationOfGroup(discourse, who) : undefined;
  if (org) return sourced(organizationName(discourse, org), who.group.path);
  const kin = kinOf(discourse, who);
  if (kin) return kin;
  const titled = namedByTitle(discourse, who);
  if (titled) return titled;
  const [only, ...rest] = who.of;
  if (known && only?.org === known && rest.length === 0 && !who.raw.ofOpen && canOmitOwner(discourse, who))
    return sourced(say`${isOne(who.group.text, 1) ? "the " : ""}${ofHost(who.group, known)}`, only.name.path);
  const own = ofKnownDelegation(discourse, who);
  if (own) return own;
  const minister = who.raw.ofOpen ? undefined : ministerOf(discourse, who.group.text, who.of, who.group.path);
  if (minister) return minister;
  const heads = who.raw.ofOpen ? undefined : headsOfMissions(discourse, who.group.text, who.of);
  if (heads) return sourced(heads, who.group.path);
  const all = who.of.length > 2 && !who.raw.ofOpen ? allOfOneKind(discourse, who.of) : undefined;
  const of = all ? say` of ${all}` : ownersOf(discourse, who, kindNoun(who));
  const group = who.of.length > 0 ? withoutConcerned(who.group) : withArticlesOfNames(discourse, who.group);
  const counted = withNumber(discourse, who);
  if (counted && !who.raw.ofOpen) return say`${counted}${of}`;
  if (isNamedByDelegation(discourse, who))
    return plain(isLongAndAlone(discourse, who) ? "the delegation" : definite(group.text), [group.path]);
  // Every event has an audience; it is not indefinite.
  if (who.of.length === 0 && !who.raw.ofOpen && /^(?:participants|attendees|audience)$/i.test(group.text))
    return plain(definite(group.text.toLowerCase()), [group.path]);
  const single = unnamedOfficial(group.text, who.of.length > 0);
  if (single && !isOne(group.text, who.of.length))
    return sourced(
      say`${plain(single, [group.path])}${of}`,
      who.raw.ofOpen ? `${who.path}.ofOpen` : undefined,
    );
  const mentioned = isCounted(discourse, who) || isInText(discourse, who);
  const each = who.of.length > 0 && !who.raw.ofOpen && HEADS.test(group.text) && who.of.every(isNamed);
  const one = isOne(group.text, who.of.length);
  const the = !mentioned && one && OF_MANY.test(group.text) ? "a " : each || one || mentioned ? "the " : "";
  const closed = endsWithItsParts(group.text) ? OPEN : "";
  return sourced(
    say`${/^the /.test(group.text) ? "" : the}${withOwners(group, of)}${closed}`,
    who.raw.ofOpen ? `${who.path}.ofOpen` : undefined,
  );
};

/** "cadets" of "98 cadets": a large number is not repeated, if nobody else has the same noun. */
const withoutNumber = (group: string, others: readonly string[]): string => {
  const bare = group.replace(/^(?:(?:about|around|over|nearly|almost|more than|at least) )?\d[\d,]+ /, "");
  return others.some((other) => other.endsWith(bare)) ? group : bare;
};

/** "pupils in Year 10" of "24 pupils in Year 10". */
const bareNoun = (group: string, others: readonly string[] = []): string =>
  withoutQuantity(withoutNumber(group, others));

/** "pupils" of "pupils in Year 10": what a group is called if nothing distinguishes it. */
const shortNoun = (noun: string): string =>
  leadersNoun(noun) ?? (noun.split(AFTER_NOUN)[0] ?? noun).replace(SAME_POST, "$1");

/** "the Acting Minister and Minister" of "the Acting Minister and Minister responsible for roads": one post said twice. */
const SAME_POST = /^(?:\p{L}+ ){1,3}and (\p{Lu}\p{Ll}+)$(?<=\b\1 and \1)/u;

/** "the pupils" beside the pupils in Year 10, or the pupils and teachers, of another school, whom the text has named: the noun alone would be ambiguous. */
const isCalledAlike = ({ facts, memory }: Discourse, who: Who): boolean => {
  const own = bareNoun(who.group?.text ?? "").replace(/^the /i, "");
  if (own !== shortNoun(own)) return false;
  return facts.people.some(
    (other) =>
      other !== who &&
      other.group?.text.includes(own) &&
      memory.people.has(other.key) &&
      shortNoun(bareNoun(other.group.text))
        .split(/^the |, | and /i)
        .includes(own) &&
      other.of.every((ref) => who.of.every(({ org }) => org !== ref.org)),
  );
};

/** "the director" beside the director of another organization, or the director for research: the post alone would be ambiguous. */
const isOneOfSeveral = ({ facts }: Discourse, who: Who, others: readonly string[]): boolean => {
  const [, post] = /^the (\p{Ll}+)$/u.exec(who.group?.text.toLowerCase() ?? "") ?? [];
  if (post === undefined || isPlural(post)) return false;
  const same = new RegExp(`^(?:the )?${post}(?![\\p{L}-])`, "iu");
  const titles = facts.people.flatMap(({ posts }) => posts.flatMap(({ title }) => title?.text ?? []));
  return [...others, ...titles].some((called) => same.test(called));
};

/** The mark of a group that the first mention of its delegation has stated, as all who came with it. */
export const allOf = ({ key }: Who): string => `all of delegation ${key}`;

/** A group in a later mention: "the representatives", with its organizations if another group has the same noun. */
export const groupLater = (discourse: Discourse, who: Who): Phrase => {
  const { group } = who;
  if (!group) return plain("");
  const { memory, facts } = discourse;
  const all = memory.marks.has(allOf(who));
  const whole = all || isDelegationItself(facts, who);
  if (whole && (memory.party || (all && facts.delegations.length === 1))) {
    const came = facts.delegations.find(({ key }) => key === who.raw.delegation);
    const called = all ? (came?.name?.en ?? "") : "";
    const [, noun = "delegation"] =
      /(delegation|team|group|mission)$/i.exec(group.text) ?? /^(group|team|mission) of /i.exec(called) ?? [];
    return plain(`the ${noun.toLowerCase()}`, [group.path]);
  }
  const others = facts.people.flatMap((other) => (other !== who && other.group ? [other.group.text] : []));
  // "officials of the government of Port, Lakeland": the location has been stated.
  const known = withoutNumber(group.text, others).replace(/, \p{Lu}[\p{L} ]*$/u, "");
  const words = plain(definite(known), [group.path]);
  const own =
    others.includes(group.text) ||
    isOneOfSeveral(discourse, who, others) ||
    isBesideOtherPosts(discourse, who) ||
    OF_ANY.test(known) ||
    isCalledAlike(discourse, who);
  if (own && who.of.length > 0) return say`${words} of ${organizationNames(discourse, who.of)}`;
  const noun = bareNoun(group.text, others);
  const short = shortNoun(noun);
  // "members of the Lake Town delegation": members of whatever the sentence named last.
  const [, team] = /^(?:other )?members of .*\b(delegation|team|group|mission)$/i.exec(noun) ?? [];
  if (team && who.of.length === 0) return plain(`the members of the ${team.toLowerCase()}`, [group.path]);
  // "members of the Public Affairs team": "members" alone would be ambiguous.
  const any =
    /^(?:(?:other|two|three|four|five|six|seven|eight|nine|ten|\d+) )?members$/.test(short) &&
    !/^members of (?:the )?staff\b|\bdelegation$/.test(noun);
  const clear = !any && short !== noun && others.every((text) => shortNoun(bareNoun(text)) !== short);
  return clear ? plain(definite(short), [group.path]) : words;
};
/** People of the organization named before, if they have none of their own. */
const OF_ANY = /^(?:the )?(?:members|staff)$/i;
/** What distinguishes a group only at its first mention: "officers concerned", "members of staff", "traders who had come before". */
const AFTER_NOUN =
  / (?:(?:based|located|registered|headquartered|established|living|working|resident|active|present|responsible|operating|studying|training|stationed) )?(?:aged|of|from|for|in|at|with|to|who|whose|that) | concerned$/;

/** Whether nothing is stated about somebody except name and posts. */
export const isPlain = (who: Who): boolean =>
  who.functions.length === 0 &&
  who.raw.onBehalfOf === undefined &&
  who.raw.substitutes === undefined &&
  who.raw.presence !== "remote";

const DELEGATION = /^(?:the )?members of the (delegation|team|group) (from|of) (.+)$/i;

/** "delegations from Vietnam, Jordan and Turkey": neighbours that are the members of one delegation each; "the delegations" once they are known. */
export const ofDelegations = (
  discourse: Discourse,
  runs: readonly (readonly Who[])[],
): { words: Phrase; length: number } | undefined => {
  const found: { who: Who; match: RegExpExecArray }[] = [];
  for (const run of runs) {
    const [who, ...more] = run;
    const match = who?.group && who.of.length === 0 ? DELEGATION.exec(who.group.text) : null;
    const [first] = found;
    if (!who || !match || more.length > 0 || !isPlain(who)) break;
    if (first && (first.match[1] !== match[1] || first.match[2] !== match[2])) break;
    found.push({ who, match });
  }
  const [first] = found;
  if (!first || found.length < 2) return undefined;
  const known = found.every(({ who }) => knows(discourse.memory, who));
  for (const { who } of found) meet(discourse.memory, who);
  const paths = found.flatMap(({ who }) => who.group?.path ?? []);
  const noun = `${first.match[1]}s`;
  if (known) return { words: plain(`the ${noun}`, paths), length: found.length };
  const whence = andList(found.map(({ match }) => plain(match[3] ?? "")));
  return {
    words: sourced(say`${noun} ${first.match[2] ?? "from"} ${whence}`, ...paths),
    length: found.length,
  };
};
