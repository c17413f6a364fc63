import {
  changed,
  joined,
  loose,
  mentioning,
  OPEN,
  type Phrase,
  plain,
  say,
  says,
  sourced,
  textOf,
} from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { isWithin, type OrgFact, type OrgRef, type Who } from "../../reference/facts";
import { knows, meet } from "../../reference/memory";
import { inFrontOfPost, isShortOwner, organizationName } from "../organizations/organizations";
import { AFTER_UNIT, SEVERAL_OF_UNIT } from "../organizations/short-names";
import { siteOf } from "../organizations/site";
import { andList, indefinite, isPlural, withoutQuantity } from "../words/grammar";
import { namesList } from "../words/names-list";
import { pluralOfHolders, pluralTitle } from "../words/title-nouns";
import { allOnline, areAllOnline } from "./all-online";
import { withBareTitles } from "./bare-titles";
import { ofBracketedTitle } from "./bracketed-titles";
import { asClass } from "./classes";
import { ofCommonPost } from "./common-post";
import { byFamilyNames } from "./family-names";
import { groupsTogether } from "./group-runs";
import { byOrganization } from "./grouped-by-organization";
import { isPlain, ofDelegations } from "./groups";
import { withoutIncluded } from "./included-in-group";
import { areListedTogether } from "./listed-together";
import { isManyInWords } from "./many-in-words";
import { namedAmongGroup } from "./named-among-group";
import { ofTheSame } from "./of-the-same";
import { apartIfMany } from "./one-by-one";
import {
  endsElsewhere,
  hasField,
  isBehindOther,
  isBehindUnit,
  isEnvoyAlone,
  isOfField,
  isState,
  organization,
  organizationOfRun,
  topOf,
} from "./organization-of-run";
import { newDelegation, person } from "./person";
import { organizationAtEnd } from "./person-and-group";
import { bareOrganization, fullName, namesOf, soleTitle } from "./person-names";
import { withPostsInOneOrder } from "./post-in-front";
import { flags, isAdviser, isApart, isHeldByMany, title, titleText } from "./posts";
import { postsInOrder } from "./posts-in-order";
import { withSharedFunction } from "./shared-functions";
import { ofOneTitle } from "./shared-titles";
import { andFunction, sharedFunction } from "./speakers-alike";
import { byTitle, INTRODUCED, inFront, inTitles, isPluralInFront, titledNames } from "./titles-in-front";

/** Several participants, known ones in short form, those of one organization together. `known`: the organization that need not be named. */
export const peopleList = (
  discourse: Discourse,
  people: readonly Who[],
  more?: string,
  known = siteOf(discourse, people),
): Phrase => {
  const whos = withoutIncluded(discourse.memory, people);
  const among = more || whos.some((who) => knows(discourse.memory, who)) ? undefined : namedAmongGroup(whos);
  const some = (part: readonly Who[]): Phrase => peopleList(discourse, part, more, known);
  if (among)
    return mentioning(say`${some([among.group])}, among them ${some(among.named)}${OPEN}`, keysOf(whos));
  return mentioning(
    withBareTitles(discourse, whos, () =>
      withPostsInOneOrder(discourse, whos, known, () => listed(discourse, whos, more, known)),
    ),
    keysOf(whos, more),
  );
};

const keysOf = (whos: readonly Who[], more?: string): string =>
  [...whos.map((who) => who.key), ...(more ? [more] : [])].join("+");

const listed = (
  discourse: Discourse,
  whos: readonly Who[],
  more: string | undefined,
  known: OrgFact | undefined,
): Phrase => {
  const asOne = more === undefined ? asClass(discourse, whos, known) : undefined;
  const some = (part: readonly Who[], rest?: string): Phrase => listed(discourse, part, rest, known);
  const whole = asOne ?? withSharedFunction(discourse, whos, more, some);
  if (whole) return whole;
  if (!more && areAllOnline(discourse, whos)) return allOnline(discourse, whos, peopleList);
  const runs: Who[][] = [];
  const acting = whos.filter((who) => !knows(discourse.memory, who)).map(({ raw }) => raw);
  const principals = new Set(acting.flatMap((raw) => [raw.onBehalfOf, raw.substitutes]));
  for (const who of byOrganization(discourse, whos)) {
    if (whos.length > 1 && principals.has(who.key)) continue;
    const run = runs.at(-1);
    if (run && !isApart(known, run, who) && areListedTogether(discourse, run, who)) run.push(who);
    else runs.push([who]);
  }
  const { turns } = discourse.memory;
  const outer = turns.get(INTRODUCED) ?? 0;
  turns.set(INTRODUCED, runs.filter((run) => introduces(discourse, run)).length);
  const apart = runs.length > 1 ? runs.flatMap((run) => inTitles(discourse, run, known)) : runs;
  const words = inWords(discourse, apartIfMany(discourse, apart), more, known);
  turns.set(INTRODUCED, outer);
  return words;
};

const introduces = ({ memory }: Discourse, run: readonly Who[]): boolean =>
  run.some((who) => who.name !== undefined && who.posts.length > 0 && !knows(memory, who));

const inWords = (
  discourse: Discourse,
  runs: readonly Who[][],
  more: string | undefined,
  known: OrgFact | undefined,
): Phrase => {
  const shared = more === undefined ? organizationAtEnd(discourse, runs, known) : undefined;
  if (shared) return namesList(runs.map((run, at) => oneRun(discourse, run, at === 0 ? shared : known)));
  const called: Phrase[] = [];
  const before = discourse.memory.near;
  let owner: OrgFact | undefined;
  for (let at = 0; at < runs.length; ) {
    const alike =
      ofBracketedTitle(discourse, runs.slice(at), known) ?? ofOneTitle(discourse, runs.slice(at), known);
    if (alike) {
      called.push(alike.words);
      owner = undefined;
      at += alike.length;
      continue;
    }
    const common = ofCommonPost(discourse, runs.slice(at), known, more);
    if (common) {
      called.push(...common.words);
      owner = undefined;
      at += common.length;
      continue;
    }
    const own = organizationOfRun(discourse, runs[at] ?? []);
    // After a dean of its School a registrar would be that of the School, after a minister a president that of the ministry.
    if (
      own &&
      ((isBehindUnit(runs[at - 1], own) &&
        (own === owner || (own === known && !runs[at]?.every(hasField)))) ||
        (own === known && isBehindOther(runs[at - 1], own))) &&
      (own !== known || !runs[at]?.every(isOfField))
    ) {
      called.push(oneRun(discourse, runs[at] ?? [], undefined));
      at += 1;
      continue;
    }
    const within =
      owner !== undefined &&
      own !== undefined &&
      own !== known &&
      isWithin(own, owner) &&
      !endsElsewhere(runs[at - 1]) &&
      !isEnvoyAlone(runs[at] ?? []);
    if (within && owner) {
      // The list has just named the organization: "A, president of X; B, dean of its School; C, head of the Office; and D, director".
      discourse.memory.near = owner;
      discourse.memory.marks.add("in list");
      // "director and clerk of its Office" of two people would be that of whoever was named last.
      const severalThere = (runs[at] ?? []).length > 1;
      const afterUnit = own !== owner && (severalThere || organization(runs[at - 1]) !== owner);
      if (afterUnit) discourse.memory.turns.set(AFTER_UNIT, severalThere ? SEVERAL_OF_UNIT : 1);
      const unit = own === owner ? [] : familyOf(discourse, runs, at);
      const nested = unit.length > 1 && parentOf(discourse, unit[0] ?? [])?.org !== owner;
      // Between people of other organizations a title alone does not show its organization.
      const others = runs.flatMap((one) => organization(one) ?? []);
      const direct = organization(runs[at - 1]) === owner && owner !== known;
      const run = runs[at] ?? [];
      const apart =
        own === owner && direct && others.some((org) => org !== owner && org.parent?.org !== owner);
      // "its Associate Professor" would mean that it has only one.
      const many = apart && run.some((who) => who.posts.some(isHeldByMany));
      // "its Commerce Minister" of a country: the office shows that it is one of the state just named.
      if (apart && !many && !isState(owner)) discourse.memory.marks.add("its in list");
      const [alone] = run;
      const same =
        run.length === 1 && own === owner && alone ? ofTheSame(discourse, alone, owner) : undefined;
      // "A, dean; B, registrar; and C": without their organization neighbours with different titles are listed individually.
      const titles = new Set(run.flatMap((who) => soleTitle(discourse, who)?.title?.text ?? []));
      if (nested) called.push(...ofOneParent(discourse, unit, known));
      else if (same) called.push(same);
      else if (own === owner && titles.size > 1 && !many)
        called.push(...run.map((who) => person(discourse, who, owner)));
      else called.push(oneRun(discourse, run, own === owner && !many ? owner : known));
      discourse.memory.marks.delete("in list");
      discourse.memory.marks.delete("its in list");
      discourse.memory.turns.delete(AFTER_UNIT);
      discourse.memory.near = before;
      at += nested ? unit.length : 1;
      continue;
    }
    const ofOne = own?.parent && runs.slice(at).every((run) => organization(run) === own);
    const top = own && runs.length > 1 ? (ofOne ? own : topOf(own)) : undefined;
    const met = (runs[at] ?? []).every((who) => who.name && knows(discourse.memory, who));
    // Somebody whom the reader knows already, in between, has no organization in the list.
    if (!met) owner = top === known ? undefined : top;
    const rest = runs.slice(at);
    const several = byFamilyNames(discourse, rest, known) ?? ofDelegations(discourse, rest);
    if (several) {
      called.push(several.words);
      at += several.length;
      continue;
    }
    const family = familyOf(discourse, runs, at);
    if (family.length > 1) {
      called.push(...ofOneParent(discourse, family, known));
      at += family.length;
      continue;
    }
    called.push(oneRun(discourse, runs[at] ?? [], known));
    at += 1;
  }
  const [one, two, ...further] = called;
  const [front, behind] = [textOf(one ?? plain("")), textOf(two ?? plain(""))];
  const both = one && two && further.length === 0 && !more && !PARTED.test(front);
  if (both && GROUP_OF.test(front) && NAME.test(behind)) return namesList([two, one]);
  // "Lee, Minister Ray and Minister Sample": two of one organization after a bare name.
  const titled = runs[1]?.[0] && soleTitle(discourse, runs[1][0]);
  const plural = titled && pluralOfHolders(titleText(titled));
  const pair = SEVERAL.test(behind) && !behind.startsWith(`${plural} `);
  const own = (pair || arePlurals(behind)) && !/ and /.test(front);
  // "Lee, pupils and parents": a pair of nouns after one name.
  return both && (own || PAIR.test(behind)) ? loose(say`${one}, ${two}`) : namesList(called, more);
};

/** "chamber members and business owners": two groups as the last of three. */
const arePlurals = (text: string): boolean => {
  const [, a = "", b = ""] = /^(\p{Ll}[\p{Ll} -]+s) and (\p{Ll}[\p{Ll} -]+s)$/u.exec(text) ?? [];
  return a !== "" && !/^the | (?:of|for|from) (?:the )?\p{Ll}+s$/u.test(a) && isPlural(a) && isPlural(b);
};
/** "Ray and pupils of Lee": behind a group of somebody, a name would be read as another one whose group it is. */
const GROUP_OF = /^\p{Ll}[^,;]* of \p{Lu}\S*$/u;
const NAME = /^\p{Lu}\S*(?: \p{Lu}\S*){0,2}$/u;
const PARTED = new RegExp(`[,;${OPEN}]`);
const SEVERAL = /^(?:\p{Lu}[\p{L}'’.-]*\s)+and \p{Lu}/u;
const PAIR = /^\p{Ll}[\p{L}-]+ and \p{Ll}[\p{L}-]+$/u;

const oneRun = (discourse: Discourse, run: readonly Who[], known?: OrgFact): Phrase =>
  run.length === 1 && run[0] ? person(discourse, run[0], known) : together(discourse, run, known);

/** The parent of a run's organization, if each of its people has one post there. */
const parentOf = (discourse: Discourse, run: readonly Who[]): OrgRef | undefined => {
  const post = run[0] && soleTitle(discourse, run[0]);
  const fit = run.every(
    (who) =>
      soleTitle(discourse, who) &&
      isPlain(who) &&
      !newDelegation(discourse, who) &&
      !knows(discourse.memory, who),
  );
  return post && fit && post.org && !discourse.memory.orgs.has(post.org.org)
    ? post.org.org.parent
    : undefined;
};

/** Neighbours in a list whose organizations have one parent that was not mentioned yet. */
const familyOf = (discourse: Discourse, runs: readonly Who[][], at: number): Who[][] => {
  const parent = parentOf(discourse, runs[at] ?? []);
  const family: Who[][] = [];
  for (const run of runs.slice(at)) {
    if (!parent || parentOf(discourse, run)?.org !== parent.org) break;
    family.push(run);
  }
  if (family.length < 2) return family;
  const units = new Set(family.map(([who]) => who && soleTitle(discourse, who)?.org?.org));
  return units.size === 1 ? [] : family;
};

/** "A, director of X, and B, director of Y, both of P"; with a known parent only the own organizations are named. */
const ofOneParent = (discourse: Discourse, family: readonly Who[][], known?: OrgFact): Phrase[] => {
  const { memory } = discourse;
  const parent = parentOf(discourse, family[0] ?? []);
  const before = memory.near;
  if (parent !== undefined && memory.orgs.has(parent.org) && parent.org !== before) {
    const [first, ...rest] = family;
    const named = oneRun(discourse, first ?? [], known);
    // After "LU's School of Ships", "the School of Ships of Lake University" "its office" could belong to the school.
    memory.near = parent.org;
    memory.marks.add("in list");
    if (isShortOwner(discourse, parent) || !/['’]s? \p{Lu}/u.test(textOf(named)))
      memory.turns.set(AFTER_UNIT, 1);
    const others = rest.map((run) => oneRun(discourse, run, known));
    memory.marks.delete("in list");
    memory.turns.delete(AFTER_UNIT);
    memory.near = before;
    return [named, ...others];
  }
  memory.near = parent?.org;
  const each = family.map((run) => oneRun(discourse, run, known));
  memory.near = before;
  if (parent !== undefined && parent.org === before) return each;
  const count = family.reduce((n, run) => n + run.length, 0);
  const last = each.at(-1) ?? plain("");
  const of = parent ? organizationName(discourse, parent) : plain("");
  if (count > 3) return [...each.slice(0, -1), parent ? say`${last} all of ${of}${OPEN}` : last];
  const front = joined(each.slice(0, -1), " ");
  return [say`${front} and ${last} ${count > 2 ? "all" : "both"} of ${of}${OPEN}`];
};

/** Titles that many people of a house have. */
const ACADEMIC = /^(?:\p{L}+ )?(?:academic|teacher|lecturer|researcher|scholar|scientist)$/u;

/** "Ge Chunyan and Hu Yaohui, director and deputy director of the Office"; "A, B and C, vice presidents of X". */
const together = (discourse: Discourse, run: readonly Who[], known?: OrgFact): Phrase => {
  const [group] = run;
  const again = group !== undefined && knows(discourse.memory, group);
  for (const who of run) meet(discourse.memory, who);
  if (group?.group) return groupsTogether(discourse, run, again);
  const role = sharedFunction(run);
  if (role) {
    const paths = run.flatMap(({ functions }) => functions.map(({ path }) => path));
    return say`${namesOf(discourse, run)}, ${plain(role, paths)}${OPEN}`;
  }
  const facts = run.flatMap((who) => soleTitle(discourse, who) ?? who.posts[0] ?? []);
  const org = facts[0]?.org;
  if (org && run.every((who) => bareOrganization(who) === org.org)) {
    const paths = facts.flatMap((fact) => fact.org?.name.path ?? []);
    return sourced(
      say`${andList(run.map((who) => fullName(discourse, who)))} of ${organizationName(discourse, org)}`,
      ...paths,
    );
  }
  const where = facts.flatMap((fact) => fact.org?.name.path ?? []);
  const titles = new Set(facts.map(titleText));
  const plural = titles.size === 1 ? pluralOfHolders([...titles][0] ?? "") : undefined;
  const front = inFront(discourse, run, facts);
  // "President A and Vice President B of the chamber" would first be read as heads of a state.
  const short = front && org && org.org !== known ? inFrontOfPost(discourse, org.org) : undefined;
  if (front && short) return sourced(say`${short} ${titledNames(discourse, front)}`, ...where);
  const to = facts.every(isAdviser) ? "to" : "of";
  const named = org && org.org !== known ? say` ${to} ${organizationName(discourse, org)}` : plain("");
  const of = sourced(named, ...where);
  if (plural) {
    const names = namesOf(discourse, run);
    const held = facts.flatMap((fact) => [fact.title?.path ?? "", ...flags(fact)]);
    if (isPluralInFront(discourse, plural, org && org.org === known))
      return sourced(say`${plain(plural, held)} ${names}`, ...where);
    return say`${names}, ${plain(plural, held)}${of}${andFunction(run)}${OPEN}`;
  }
  if (front) return say`${titledNames(discourse, front)}${of}`;
  const inOrder = says(named) ? postsInOrder(namesOf(discourse, run), facts, of) : undefined;
  if (inOrder) return inOrder;
  const groups = byTitle(facts, run);
  // "A, speaker, and B and C, members, of X" would be unclear, "B, academic" no post: each title has its organization.
  const ofMany = groups.map(
    ({ posts: [post] }) =>
      org?.org.short !== undefined && post !== undefined && ACADEMIC.test(titleText(post)),
  );
  const apart =
    org && says(named) && (groups.some(({ whos }) => whos.length > 1) || new Set(ofMany).size > 1);
  const each = groups.map(({ whos, posts }, at) => {
    const names = namesOf(discourse, whos);
    const shared = whos.length > 1 && posts[0] ? pluralTitle(titleText(posts[0])) : undefined;
    const held = posts.flatMap((fact) => [fact.title?.path ?? "", ...flags(fact)]);
    const own = apart ? (at === 0 ? named : say` of ${organizationName(discourse, org)}`) : "";
    const alone = posts[0] ? title(posts[0]) : plain("");
    const post = shared ? plain(shared, held) : apart && ofMany[at] ? changed(alone, indefinite) : alone;
    return say`${names}, ${post}${own}`;
  });
  const last = each.at(-1) ?? plain("");
  // "A, matron, and B, secretary for nets, of X" would leave the first title without an organization.
  const ofEach = say`, ${run.length === 2 ? "both" : "all"}${of}`;
  const shared = apart ? sourced(plain(""), ...where) : says(named) ? ofEach : of;
  return say`${joined(each.slice(0, -1), ", ")}, and ${last}${shared}${OPEN}`;
};

/** Whether a list of people takes "were". */
export const areMany = (whos: readonly Who[]): boolean =>
  whos.length > 1 || (whos[0]?.group !== undefined && isManyInWords(withoutQuantity(whos[0].group.text)));

/** How many words would introduce these people: known ones take one or two. */
export const weight = (discourse: Discourse, whos: readonly Who[]): number =>
  whos.reduce((n, who) => {
    if (knows(discourse.memory, who)) return n + 2;
    const posts = who.posts.reduce(
      (m, post) =>
        m + (post.title?.text.split(" ").length ?? 0) + (post.org?.name.text.split(" ").length ?? 0) + 1,
      0,
    );
    const of = who.of.reduce((m, ref) => m + ref.name.text.split(" ").length + 1, 0);
    const named = (who.name ?? who.group)?.text.split(" ").length ?? 1;
    return n + named + posts + of + who.functions.length * 3;
  }, 0);

/** As many of a list of those present as the house style names; the rest are "others" and count as mentioned. */
export const mostNamed = ({ facts, memory }: Discourse, whos: readonly Who[]): readonly Who[] => {
  const limit = facts.style.maxNamed ?? Number.POSITIVE_INFINITY;
  if (whos.length <= limit) return whos;
  for (const who of whos.slice(limit)) meet(memory, who);
  return whos.slice(0, limit);
};
