import { type OrgRef, type Place, type PostFact, phrase, type Said, type Who } from "../facts";
import { knows, meet } from "../memory";
import { bracket, joined, loose, maybe, OPEN, type Phrase, plain, resting, say, textOf } from "../phrase";
import { nameSyllables } from "../pinyin";
import type { Tell } from "../tell";
import { andList, definite, isPlural, looseList, pluralTitle, theName, withArticle } from "./grammar";

const cityOf = (tell: Tell, city: Said | undefined, near: string): Phrase => {
  if (!city || tell.memory.cities.has(city.text) || near.includes(city.text)) return plain("");
  tell.memory.cities.add(city.text);
  return say` in ${phrase(city)}`;
};

const OUR: Partial<Record<string, string>> = {
  association: "association",
  company: "company",
  zone: "zone",
  university: "university",
  hospital: "hospital",
  institute: "institute",
  government: "office",
};

/** A body: whole with its parent at the first mention, its short name or its own name later. */
export const body = (tell: Tell, ref: OrgRef, parent = true): Phrase => {
  const { org } = ref;
  const { memory, facts } = tell;
  const first = !memory.orgs.has(org);
  if (facts.style.our && facts.isHome(org))
    return resting(plain(`our ${OUR[org.kind ?? "other"] ?? "organization"}`), ref.name.path);
  if (!first && org.short)
    return plain(theName(org.short.text, org.the, "body"), [org.short.path, ref.name.path]);
  memory.orgs.add(org);
  const own = plain(theName(ref.name.text, org.the, "body"), [ref.name.path]);
  const shortened =
    first && org.short
      ? bracket(` (${org.short.text.replace(/^the /i, "")})`, org.id, org.short.path)
      : plain("");
  const twin = facts.allOrgs().some((other) => other !== org && other.name.text === ref.name.text);
  const near = org.parent !== undefined && memory.near === org.parent.org;
  const above =
    parent && org.parent && (first || twin) && !near ? say` of ${body(tell, org.parent)}` : plain("");
  const city = first ? cityOf(tell, org.city, `${ref.name.text} ${textOf(above)}`) : plain("");
  return say`${own}${shortened}${above}${city}`;
};

export const bodies = (tell: Tell, refs: readonly OrgRef[], open?: string): Phrase => {
  const parent = refs[0]?.org.parent;
  const shared = refs.length > 1 && parent && refs.every((ref) => ref.org.parent?.org === parent.org);
  if (!shared)
    return looseList(
      refs.map((ref) => body(tell, ref)),
      open,
    );
  const own = refs.map((ref) => body(tell, ref, false));
  return loose(say`${andList(own, open)} of ${body(tell, parent)}`);
};

const titleText = (fact: PostFact): string => {
  const { post, title } = fact;
  const words = title?.text ?? "";
  const before = (word: string, flag: boolean | undefined): string =>
    flag && !new RegExp(`^${word}\\b`, "i").test(words) ? `${word} ` : "";
  return `${before("former", post.former)}${before("acting", post.acting)}${before("honorary", post.honorary)}${words}`;
};
const flags = (fact: PostFact): string[] =>
  (["former", "acting", "concurrent", "honorary"] as const)
    .filter((f) => fact.post[f])
    .map((f) => `${fact.path}.${f}`);
const title = (fact: PostFact): Phrase =>
  plain(titleText(fact), [...(fact.title ? [fact.title.path] : []), ...flags(fact)]);

/** "its Innovation Center": a body whose parent has just been named. */
const itsOwn = (tell: Tell, ref: OrgRef): Phrase => {
  if (tell.memory.orgs.has(ref.org)) return body(tell, ref, false);
  tell.memory.orgs.add(ref.org);
  return plain(`its ${ref.name.text.replace(/^the /i, "")}`, [ref.name.path]);
};

/** "secretary general of A and director of B": titles of one body joined, a parent that all share printed once. */
export const posts = (tell: Tell, facts: readonly PostFact[]): Phrase => {
  const titled = facts.filter((fact) => fact.title);
  const runs: PostFact[][] = [];
  for (const fact of titled) {
    const run = runs.at(-1);
    if (run?.[0]?.org && run[0].org.org === fact.org?.org) run.push(fact);
    else runs.push([fact]);
  }
  const parent = titled[0]?.org?.org.parent;
  const shared =
    runs.length > 1 && parent && titled.every((fact) => fact.org?.org.parent?.org === parent.org);
  const told = runs.map((run, at) => {
    const org = run[0]?.org;
    const names = andList(run.map(title));
    const also = run[0]?.post.concurrent && at > 0 ? "concurrently " : "";
    if (!org) {
      const [fact] = run;
      const bare =
        run.length === 1 &&
        runs.length === 1 &&
        fact &&
        !fact.post.former &&
        /^\p{Ll}/u.test(titleText(fact));
      return bare
        ? plain(withArticle(titleText(fact)), [fact.title?.path ?? fact.path, ...flags(fact)])
        : say`${also}${names}`;
    }
    const last = at === runs.length - 1;
    const before = runs[at - 1]?.[0]?.org?.org;
    if (before && org.org.parent?.org === before) return say`${also}${names} of ${itsOwn(tell, org)}`;
    const where =
      shared && parent
        ? last
          ? say`${body(tell, org, false)} of ${body(tell, parent)}`
          : body(tell, org, false)
        : body(tell, org);
    return say`${also}${names} of ${where}`;
  });
  return loose(
    told.length > 1 && told.some((t) => / and /.test(textOf(t))) && told.length === 2
      ? joined(told, " and ")
      : andList(told),
  );
};

const untitled = (who: Who): OrgRef[] => {
  const refs = who.posts.filter((post) => !post.title).flatMap((post) => post.org ?? []);
  return [...new Map(refs.map((ref) => [ref.org, ref])).values()];
};

const fullName = (tell: Tell, who: Who): Phrase => {
  const { honorifics } = tell.facts.style;
  const honorific = honorifics
    ? tell.facts.said(who.raw.person?.honorific, `${who.path}.person.honorific`)
    : undefined;
  const after = honorifics
    ? tell.facts.said(who.raw.person?.postNominals, `${who.path}.person.postNominals`)
    : undefined;
  const name = who.name ? phrase(who.name) : plain("");
  return say`${honorific ? say`${phrase(honorific)} ` : ""}${name}${after ? say`, ${phrase(after)}` : ""}`;
};

const capitals = (s: string): string =>
  s.replace(/(^|[\s-])(\p{Ll})(?=\p{L}{2})/gu, (_, a: string, b: string) => a + b.toUpperCase());

/** "Secretary-General Chen": all that is known is the family name. */
const surnameOnly = (tell: Tell, who: Who, first: boolean): Phrase => {
  const post = who.posts.find((fact) => fact.title);
  const name = who.name ? phrase(who.name) : plain("");
  if (!post?.title) return name;
  const called = plain(capitals(titleText(post)), [post.title.path, ...flags(post)]);
  const others = who.posts.filter((fact) => fact !== post);
  if (!first) return say`${called} ${name}`;
  const of = post.org ? say` of ${body(tell, post.org)}` : "";
  return say`${called} ${name}${loose(say`${of}`)}${others.length > 0 ? say`, also ${posts(tell, others)}${OPEN}` : ""}`;
};

/** The family name where the Chinese name shows which word it is. */
const familyName = (who: Who): string | undefined => {
  const before = families.get(who);
  if (before !== undefined) return before || undefined;
  const found = readFamily(who);
  families.set(who, found ?? "");
  return found;
};
const families = new WeakMap<Who, string>();

const readFamily = (who: Who): string | undefined => {
  const en = who.name?.text.split(/\s+/) ?? [];
  const zh = who.raw.person?.name?.zh?.trim();
  if (!zh || !/^\p{Script=Han}+$/u.test(zh) || en.length < 2) return undefined;
  const syllables = nameSyllables(zh);
  const plainLetters = (s: string): string =>
    s
      .toLowerCase()
      .normalize("NFD")
      .replace(/u\u0308|v/g, "u")
      .replace(/[^a-z]/g, "");
  const one = plainLetters(syllables[0] ?? "");
  const two = plainLetters(`${syllables[0] ?? ""}${syllables[1] ?? ""}`);
  const [first = "", last = ""] = [en[0], en.at(-1)].map((word) => plainLetters(word ?? ""));
  const lengths = zh.length > 2 ? [two, one] : [one];
  for (const family of lengths) {
    if (first === family) return en[0];
    if (last === family) return en.at(-1);
  }
  return undefined;
};

/** What further mentions call a person: the record's `later`, else the family name where it is known and nobody shares it. */
export const laterName = (tell: Tell, who: Who): Phrase => {
  if (who.raw.person?.surnameOnly) return surnameOnly(tell, who, false);
  if (who.later) return phrase(who.later);
  if (!who.name) return plain("");
  const family = familyName(who);
  const shared = tell.facts.people.some(
    (other) => other !== who && other.name && familyName(other) === family,
  );
  if (!family || shared || /^(?:He|She|You|An|Men|Long)$/.test(family)) return fullName(tell, who);
  return plain(family, [who.name.path]);
};

const groupLater = (tell: Tell, who: Who): Phrase => {
  const group = who.group;
  if (!group) return plain("");
  const twin = tell.facts.people.some((other) => other !== who && other.group?.text === group.text);
  if (twin && who.of.length > 0)
    return say`${plain(definite(group.text), [group.path])} of ${bodies(tell, who.of)}`;
  return plain(definite(group.text), [group.path]);
};

const KINDS: Partial<Record<string, string>> = {
  company: "companies",
  university: "universities",
  hospital: "hospitals",
  association: "associations",
  institute: "institutes",
  media: "media",
  zone: "zones",
  government: "departments",
};
/** What the bodies of an open list have in common. */
const kindNoun = (who: Who): string => {
  const kinds = new Set((who.raw.of ?? []).map((org) => org.kind));
  const [only] = kinds;
  return (kinds.size === 1 && only && KINDS[only]) || "organizations";
};

const groupFirst = (tell: Tell, who: Who): Phrase => {
  if (!who.group) return plain("");
  const open = who.raw.ofOpen ? `other ${kindNoun(who)}` : undefined;
  const of = who.of.length > 0 ? say` of ${bodies(tell, who.of, open)}` : plain("");
  return resting(say`${phrase(who.group)}${of}`, who.raw.ofOpen ? `${who.path}.ofOpen` : undefined);
};

/** A participant in running text: with the posts of the day at the first mention, short afterwards. */
export const person = (tell: Tell, who: Who): Phrase => {
  const first = meet(tell.memory, who);
  if (who.group) return first ? groupFirst(tell, who) : groupLater(tell, who);
  if (who.raw.person?.surnameOnly) return surnameOnly(tell, who, first);
  if (!who.name) {
    if (!first)
      return plain(`the ${who.posts.find((post) => post.title)?.title?.text ?? ""}`, [
        `${who.path}.posts[0].title.en`,
      ]);
    return say`the ${posts(tell, who.posts)}`;
  }
  if (!first) return laterName(tell, who);
  const of = untitled(who);
  const from = of.length > 0 ? say` of ${bodies(tell, of)}` : plain("");
  const told = posts(tell, who.posts);
  return say`${fullName(tell, who)}${loose(from)}${maybe`, ${told}${OPEN}`}`;
};

/** Several participants, those known by now shortly, those of one body together. */
export const peopleList = (tell: Tell, whos: readonly Who[], more?: string): Phrase => {
  const runs: Who[][] = [];
  for (const who of whos) {
    const run = runs.at(-1);
    if (run && gathers(tell, run, who)) run.push(who);
    else runs.push([who]);
  }
  const told: Phrase[] = [];
  for (let at = 0; at < runs.length; ) {
    const family = familyOf(tell, runs, at);
    if (family.length > 1) {
      told.push(ofOneParent(tell, family));
      at += family.length;
      continue;
    }
    const run = runs[at] ?? [];
    told.push(run.length === 1 && run[0] ? person(tell, run[0]) : together(tell, run));
    at += 1;
  }
  return looseList(told, more);
};

/** The parent that a run's body belongs to, where each of its people has one post there. */
const parentOf = (tell: Tell, run: readonly Who[]): OrgRef | undefined => {
  const post = run[0] && soleTitle(run[0]);
  return post && run.every((who) => soleTitle(who) && !knows(tell.memory, who))
    ? post.org?.org.parent
    : undefined;
};

/** Neighbours in a list whose bodies have one parent. */
const familyOf = (tell: Tell, runs: readonly Who[][], at: number): Who[][] => {
  const parent = parentOf(tell, runs[at] ?? []);
  const family: Who[][] = [];
  for (const run of runs.slice(at)) {
    if (!parent || parentOf(tell, run)?.org !== parent.org) break;
    family.push(run);
  }
  return family;
};

/** "A, director of X, and B, director of Y, both of P". */
const ofOneParent = (tell: Tell, family: readonly Who[][]): Phrase => {
  const parent = parentOf(tell, family[0] ?? []);
  tell.memory.near = parent?.org;
  const each = family.map((run) => (run.length === 1 && run[0] ? person(tell, run[0]) : together(tell, run)));
  tell.memory.near = undefined;
  const last = each.at(-1) ?? plain("");
  const count = family.reduce((n, run) => n + run.length, 0);
  const of = parent ? body(tell, parent) : plain("");
  const front = joined(each.slice(0, -1), each.length > 2 ? " " : "");
  return say`${front} and ${last} ${count > 2 ? "all" : "both"} of ${of}${OPEN}`;
};

const soleTitle = (who: Who): PostFact | undefined => {
  const [post, ...rest] = who.posts;
  return rest.length === 0 && post?.title && post.org && who.name && !who.raw.person?.surnameOnly
    ? post
    : undefined;
};

const gathers = (tell: Tell, run: readonly Who[], who: Who): boolean => {
  const [group] = run;
  if (
    group?.group &&
    who.group &&
    group.group.text === who.group.text &&
    group.of.length > 0 &&
    who.of.length > 0
  )
    return !knows(tell.memory, group) && !knows(tell.memory, who) && !group.raw.ofOpen && !who.raw.ofOpen;
  const [a, b] = [run[0] && soleTitle(run[0]), soleTitle(who)];
  if (!a || !b || knows(tell.memory, who) || (run[0] && knows(tell.memory, run[0]))) return false;
  return a.org?.org === b.org?.org;
};

/** "Ge Chunyan, director, and Hu Yaohui, deputy director, of the Office"; "A, B and C, vice presidents of X". */
const together = (tell: Tell, run: readonly Who[]): Phrase => {
  const [group] = run;
  if (group?.group) {
    for (const who of run) meet(tell.memory, who);
    const words = resting(phrase(group.group), ...run.map((who) => who.group?.path));
    return say`${words} of ${bodies(
      tell,
      run.flatMap((who) => who.of),
    )}`;
  }
  const facts = run.flatMap((who) => soleTitle(who) ?? []);
  const org = facts[0]?.org;
  for (const who of run) meet(tell.memory, who);
  const where = org ? facts.map((fact) => fact.org?.name.path).filter((path) => path !== undefined) : [];
  const titles = new Set(facts.map(titleText));
  const plural = titles.size === 1 ? pluralTitle([...titles][0] ?? "") : undefined;
  const of = org ? resting(body(tell, org), ...where) : plain("");
  if (plural) {
    const names = andList(run.map((who) => fullName(tell, who)));
    return say`${names}, ${plain(
      plural,
      facts.flatMap((fact) => [fact.title?.path ?? "", ...flags(fact)]),
    )} of ${of}${OPEN}`;
  }
  const each = run.map((who, at) => say`${fullName(tell, who)}, ${facts[at] ? title(facts[at]) : ""}`);
  const last = each.at(-1) ?? plain("");
  return say`${joined(each.slice(0, -1), ", ")}, and ${last}, ${run.length > 2 ? "all " : ""}of ${of}${OPEN}`;
};

/** Whether a list of people takes "were". */
export const areMany = (whos: readonly Who[]): boolean =>
  whos.length > 1 || (whos[0]?.group !== undefined && isPlural(whos[0].group.text));

/** A place, with what its name does not show: its body, and the city where the lead lacks it. */
export const place = (tell: Tell, at: Place): Phrase => {
  const { memory } = tell;
  const path = at.name.path;
  const org =
    at.org && (at.org.name.text === at.name.text || at.name.text.includes(at.org.name.text))
      ? undefined
      : at.org;
  const same = at.org?.name.text.includes(at.name.text) ? at.org : undefined;
  if (same) {
    const named = resting(body(tell, same), path);
    return say`${named}${cityOf(tell, at.city, at.name.text)}`;
  }
  const own = plain(theName(at.name.text, at.the, "place"), [path]);
  const known = memory.turns.has(`place ${at.id}`);
  memory.turns.set(`place ${at.id}`, 1);
  if (known) return own;
  const of = org ? say` of ${body(tell, org)}` : plain("");
  return say`${own}${of}${cityOf(tell, at.city, textOf(own) + textOf(of))}`;
};

/** "at" or "in", by what the place is. */
export const atPlace = (tell: Tell, at: Place): Phrase => {
  const inside = /\b(?:room|hall|auditorium|building|hotel lobby|lounge|pavilion|suite)\b/i.test(
    at.name.text,
  );
  return say`${inside ? "in" : "at"} ${place(tell, at)}`;
};
