import { oncePer } from "../../once-per";
import { loose, OPEN, type Phrase, plain, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type Facts, type OrgFact, type PostFact, phrase, type Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { nameSyllables } from "../../reference/pinyin";
import { headsMission } from "../organizations/missions";
import { organizationName } from "../organizations/organizations";
import { andList, capitals } from "../words/grammar";
import { familyOfName } from "./family-of-name";
import { keysOfActors } from "./keys-of-actors";
import { flags, postList, postRuns, titleText } from "./posts";
import { ofOrganizations } from "./posts-without-title";
import { epithetOf } from "./role-nouns";

/** "His Excellency", "the Honourable", "H.E.", "YB": forms of address, which are printed only in front of a name that later mentions use them with. */
const STYLES =
  /^(?:(?:(?:His|Her|Their|Your) )?(?:(?:Royal|Serene|Imperial) )?(?:Excellenc(?:y|ies)|Majesty|Highness)|(?:the )?(?:(?:rt\.?|right) )?hon(?:\.|ou?rable)?|H\.? ?E\.?|H\.?R?\.?H\.?|Y\.?A?\.?[BM]\.?(?:hg|rs)?\.?|Yang (?:Amat )?(?:Berhormat|Mulia|Berbahagia|Berusaha))(?: |$)/i;

/** "(rtd)": without it a rank would be that of an officer in service. */
const RETIRED = /^\(?(?:rtd|retd|ret|retired)\b/i;

/** Titles of courtesy, which say nothing about a person's post or degree. */
const COURTESY = /^(?:Mr|Mrs|Ms|Miss|Mme|Shri|Sri|Smt|Thiru)\b\.? ?/;

/** "Prof. Dr.", "Assoc. Prof.": ranks and degrees. */
const RANKS =
  /^(?:(?:Dr|Prof|Professor|Assoc|Associate|Asst|Assistant|Emeritus|Eng|Engr|Er|Ir)\b\.?(?: |$))+$/;

/** The pattern of a rank of a service: "Lieutenant-Colonel", "Rear Admiral", "Ambassador". */
const SERVICE =
  "(?:Ambassador|(?:(?:Lieutenant|Lt|Major|Maj|Brigadier|Brig|Air|Rear|Vice|Fleet|Wing|Group|Squadron)[. -]+)*(?:General|Gen|Colonel|Col|Major|Maj|Captain|Capt|Brigadier|Brig|Admiral|Marshal|Commodore|Commander))\\b\\.?";

/** The rank with which a title begins: "Colonel and head of staff". */
const SERVICE_FIRST = new RegExp(`^(${SERVICE})(?:$| and (?=\\p{L}))`, "iu");

/** Whether an honorific is a short degree, which stays between a post and a name: "Rector Prof. Dr. Lee". */
export const isLearned = (honorific: string): boolean => RANKS.test(honorific) && !/^Ass/.test(honorific);

/** Whether titles of courtesy are printed: by the house style, or where everybody named has a title of some kind. */
const printsCourtesy = oncePer((facts: Facts): boolean => {
  const named = facts.people.filter((who) => who.name && !who.raw.person?.surnameOnly);
  return facts.style.honorifics || named.every((who) => honorificOf(who, facts) !== undefined);
});

/** "Colonel" of the titles "colonel" and "Colonel and head of staff": a rank of a service, which precedes a name. */
export const serviceRankOf = (title: string): readonly [string, string] | undefined => {
  const [all = "", rank = ""] = SERVICE_FIRST.exec(title) ?? [];
  return rank === "" ? undefined : [capitals(rank), title.slice(all.length)];
};

/** Whether somebody acts or speaks individually, rather than only being on a list at the end. */
const acts = (facts: Facts, { key, raw }: Who): boolean =>
  (raw.roles ?? []).length > 0 || keysOfActors(facts).has(key);

/** "Mr Lee" beside "Dr Ray": whether the short names of all people in the text have a title. */
const callsWithCourtesy = oncePer(
  (facts: Facts): boolean =>
    printsCourtesy(facts) ||
    facts.people
      .filter((who) => who.name && !who.raw.person?.surnameOnly && (who.later || acts(facts, who)))
      .every(({ later }) => later?.text.includes(" ")),
);

/** The honorific that is printed with a name: a courtesy title wherever later mentions have it. */
export const honorificInUse = (facts: Facts, who: Who): string | undefined => {
  const honorific = honorificOf(who, facts);
  if (!honorific || !COURTESY.test(honorific)) return honorific;
  const isUsedLater = who.later?.text.startsWith(`${honorific} `) === true && callsWithCourtesy(facts);
  return printsCourtesy(facts) || isUsedLater || isBareNamesake(facts, who) ? honorific : undefined;
};

/** "Mrs Lee" beside "Otto Lee": whether only the family name of somebody is known, which somebody else has too. */
const isBareNamesake = (facts: Facts, who: Who): boolean => {
  const name = who.name?.text ?? "";
  return name !== "" && !name.includes(" ") && othersOf(facts, who, name).length > 0;
};

/** An honorific without a form of address: "Ambassador" of "His Excellency Ambassador". */
const honorificOf = oncePer((who: Who, facts: Facts): string | undefined => {
  const honorific = facts.said(who.raw.person?.honorific, "")?.text;
  const later = who.later?.text;
  if (!honorific) return undefined;
  if (facts.style.honorifics) return honorific;
  if (later?.startsWith(honorific)) return honorific;
  const title = honorific.replace(STYLES, "");
  if (title === "") return undefined;
  if (later?.startsWith(`${title} `)) return title;
  if (!COURTESY.test(title)) return title;
  return !later && title === honorific && haveOthersTitle(facts) ? honorific : undefined;
});

/** Whether anybody is called by an honorific later. */
const haveOthersTitle = oncePer((facts: Facts): boolean =>
  facts.people.some((other) => other.later && honorificOf(other, facts)),
);

/** "associate professor" of "Assoc. Prof." */
const inFullRank = (honorific: string): string =>
  honorific
    .replace(/^assoc(?:\.|iate)? prof(?:\.|essor)?(?: dr\.?)?$/, "associate professor")
    .replace(/^ass(?:t|ist)\.? prof(?:\.|essor)?(?: dr\.?)?$/, "assistant professor");

const PROFESSOR = /^prof(?:essor|\.)?$/i;

/** The only title of somebody whose honorific before the name already says it: "Professor Lee", not "Professor Lee, professor". */
const shownByHonorific = oncePer((who: Who, facts: Facts): PostFact | undefined => {
  const [post, ...more] = who.posts;
  if (!post?.title || !post.org || more.length > 0 || post.post.former || !who.name) return undefined;
  const used = honorificInUse(facts, who);
  if (used === undefined) return undefined;
  const honorific = used.split(" ")[0] ?? "";
  const whole = used.toLowerCase();
  const held = [post.title.text.toLowerCase(), titleText(post).toLowerCase()];
  const same = held.includes(honorific.toLowerCase()) || held.includes(inFullRank(whole));
  return same || (PROFESSOR.test(post.title.text) && PROFESSOR.test(honorific)) ? post : undefined;
});

/** The same at the first mention: the head of an embassy that the text has not named is its country's ambassador after the name. */
export const titleShownByHonorific = (discourse: Discourse, who: Who): PostFact | undefined => {
  const post = shownByHonorific(who, discourse.facts);
  const org = post?.org?.org;
  const envoy = org && !discourse.memory.orgs.has(org) && headsMission(titleText(post), org);
  return envoy ? undefined : post;
};

/** The only title of somebody at an organization, which a list can print after several names. */
export const soleTitle = ({ facts }: Discourse, who: Who): PostFact | undefined => {
  const [post, ...rest] = who.posts;
  return rest.length === 0 &&
    post?.title &&
    post.org &&
    who.name &&
    !who.raw.person?.surnameOnly &&
    !shownByHonorific(who, facts)
    ? post
    : undefined;
};

/** Whether a title has the words of an honorific one after the other: "Lord Mayor of Port". */
const hasWords = (title: string, honorific: string): boolean => ` ${title} `.includes(` ${honorific} `);

/** The one organization of somebody of whom no title is known. */
export const bareOrganization = ({ name, posts, raw }: Who): OrgFact | undefined => {
  const [post, ...more] = posts;
  const plainly = name && more.length === 0 && !post?.title && !raw.person?.surnameOnly;
  return plainly ? post?.org?.org : undefined;
};

/** A name as it is at its first mention: with the honorific that the house style or later mentions use. */
export const fullName = (discourse: Discourse, who: Who): Phrase => {
  const { facts } = discourse;
  const path = `${who.path}.person`;
  const honorific = honorificInUse(facts, who);
  const nominals = facts.said(who.raw.person?.postNominals, `${path}.postNominals`);
  const retired = nominals && RETIRED.test(nominals.text);
  const after = facts.style.honorifics || (retired && honorific) ? nominals : undefined;
  const name = who.name ? phrase(who.name) : plain("");
  // "Ambassador Dai, Chinese Ambassador to …" repeats the post.
  const [only, ...others] = who.posts;
  // "Professor Lee, professor of botany at A" also.
  const chair = others.length === 0 && honorific === only?.title?.text.split(" ").map(capitals)[0];
  // "Judge Lee, judge of the Court and …" also, as a title with nothing else.
  const alike = only?.title !== undefined && !only.post.former && honorific === capitals(only.title.text);
  const post =
    !titleShownByHonorific(discourse, who) &&
    (chair ||
      alike ||
      who.posts.some((fact) => honorific !== undefined && hasWords(titleText(fact), honorific)));
  const before = honorific && !post ? say`${plain(honorific, [`${path}.honorific.en`])} ` : "";
  const behind = retired && /^\(/.test(nominals.text) ? " " : ", ";
  return say`${before}${name}${after ? say`${behind}${phrase(after)}` : ""}`;
};

/** "Associate Professors A and B": a rank that all of several share, once. */
export const namesOf = (discourse: Discourse, whos: readonly Who[]): Phrase => {
  const names = whos.map((who) => fullName(discourse, who));
  const [first] = whos;
  const rank = first && honorificInUse(discourse.facts, first);
  const shared =
    rank !== undefined &&
    /^(?:\p{Lu}\p{Ll}+ )?Professor$/u.test(rank) &&
    whos.length > 1 &&
    names.every((name) => textOf(name).startsWith(`${rank} `));
  if (!shared || discourse.facts.style.honorifics) return andList(names);
  const bare = whos.map((who) =>
    sourced(phrase(who.name ?? { text: "", path: who.path }), `${who.path}.person.honorific.en`),
  );
  return say`${rank}s ${andList(bare)}`;
};

/** Words of a title up to which it comes before a family name; a longer one follows it. */
const MAX_BEFORE_NAME = 3;

const MS = /^(?:Mr|Ms|Mrs|Dr|Prof)\b\.?$/;

/** "Secretary-General Chen": all that is known is the family name. `known`: the organization that need not be named. */
export const surnameOnly = (discourse: Discourse, who: Who, first: boolean, known?: OrgFact): Phrase => {
  const post = who.posts.find((fact) => fact.title);
  const name = who.name ? phrase(who.name) : plain("");
  if (!post?.title) {
    const called = who.later && textOf(name) !== "" && who.later.text.endsWith(` ${textOf(name)}`);
    const own = called && who.later ? sourced(phrase(who.later), ...name.paths) : name;
    return first ? say`${own}${ofOrganizations(discourse, who)}` : own;
  }
  const long = titleText(post).split(" ").length > MAX_BEFORE_NAME;
  const [short = ""] = titleText(post).split(first ? / (?:of|for) |,/ : / (?:of|for|to|in|at|on) |,/);
  const called = plain(capitals(long ? short : titleText(post)), [post.title.path, ...flags(post)]);
  if (!first && short.split(" ").length > MAX_BEFORE_NAME) return sourced(name, ...called.paths);
  if (!first) return say`${called} ${name}`;
  const courtesy = honorificInUse(discourse.facts, who);
  if (courtesy && MS.test(courtesy) && who.later?.text === `${courtesy} ${textOf(name)}`)
    return say`${sourced(phrase(who.later), ...name.paths)}, ${postList(postRuns(discourse, who.posts, known))}${OPEN}`;
  if (long) return say`${name}, ${postList(postRuns(discourse, who.posts, known))}${OPEN}`;
  const others = who.posts.filter((fact) => fact !== post);
  const unsaid = post.org && post.org.org === known;
  const of = unsaid
    ? plain("", post.org ? [post.org.name.path] : [])
    : post.org
      ? say` of ${organizationName(discourse, post.org)}`
      : "";
  const also = others.length > 0 ? say`, also ${postList(postRuns(discourse, others))}${OPEN}` : "";
  return say`${called} ${name}${loose(say`${of}`)}${also}`;
};

/** The family name where the Chinese name, or the name itself, shows which word it is. */
const familyName = oncePer((who: Who): string | undefined => {
  const en = who.name?.text.split(/\s+/) ?? [];
  const zh = who.raw.person?.name?.zh?.trim();
  if (!zh && who.name) return familyOfName(who.name.text);
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
});

/** Who each word of a name could mean, by these words of everybody. */
const holdersBy = (
  { people }: Facts,
  wordsOf: (who: Who, words: readonly string[]) => readonly (string | undefined)[],
): ReadonlyMap<string, ReadonlySet<Who>> => {
  const holders = new Map<string, Set<Who>>();
  for (const who of people)
    if (who.name)
      for (const word of wordsOf(who, who.name.text.split(" ")))
        if (word !== undefined) holders.set(word, (holders.get(word) ?? new Set()).add(who));
  return holders;
};

/** By the first and last word of a name. */
const holdersOfOuter = oncePer((facts: Facts) => holdersBy(facts, (_, words) => [words[0], words.at(-1)]));
/** By any word of a name or the family name, which takes long to find in a name that has no short form. */
const holdersOfAny = oncePer((facts: Facts) => holdersBy(facts, (who, words) => [familyName(who), ...words]));

/** The others whose name begins or ends with a word. */
const othersOf = (facts: Facts, who: Who, name: string): Who[] =>
  [...(holdersOfOuter(facts).get(name) ?? [])].filter((other) => other !== who);

/** Whether "Dr Liu" could be somebody else of the record, who has the same title and name. */
const namesakeOf = (facts: Facts, who: Who): boolean => {
  const [title = "", name, ...more] = who.later?.text.split(" ") ?? [];
  if (!name || more.length > 0 || title !== honorificOf(who, facts)) return false;
  return othersOf(facts, who, name).some(
    (other) => facts.said(other.raw.person?.honorific, "")?.text === title,
  );
};

/** People by their honorific. */
const byHonorific = oncePer((facts: Facts): ReadonlyMap<string, Who[]> => {
  const found = new Map<string, Who[]>();
  for (const who of facts.people) {
    const honorific = who.raw.person?.honorific?.en;
    if (honorific) found.set(honorific, [...(found.get(honorific) ?? []), who]);
  }
  return found;
});

/** Whether the one word that a person is called by later is a name or honorific of somebody else who acts or has been named. */
const isFamilyOfTwo = ({ facts, memory }: Discourse, who: Who): boolean => {
  const name = who.later?.text ?? "";
  if (!who.name || name.includes(" ")) return false;
  return [...othersOf(facts, who, name), ...(byHonorific(facts).get(name) ?? [])].some(
    (other) => other !== who && (knows(memory, other) || acts(facts, other)),
  );
};

/** Family names that read as another word by themselves: "He said", "An told", "So thanked". */
const WORDS = /^(?:He|She|You|We|It|An|So|To|Or|In|No|As|At|On|My|Do|Is|Men|Long|May|Will)$/;

/** "Mr Lee", as the record calls somebody of whom only the family name is known; otherwise "Secretary-General Lee". */
const laterSurname = (discourse: Discourse, who: Who): Phrase =>
  who.later && MS.test(who.later.text.split(" ")[0] ?? "")
    ? sourced(phrase(who.later), who.name?.path)
    : surnameOnly(discourse, who, false);

/** Whether the record calls everybody whom it calls by one word later, several people, by the last word of a name of two. */
const areLastNamesFamilies = oncePer((facts: Facts): boolean => {
  const called = facts.people.filter(({ later, name, group }) => later && name && !group);
  return (
    called.length > 1 &&
    called.every(({ later, name }) => {
      const [first, last, ...more] = name?.text.split(" ") ?? [];
      // "Mr. Nancy and Renaud" would be two manners.
      if (/^(?:Mr|Mrs|Ms|Miss)\b/.test(later?.text ?? "")) return false;
      return first !== last && more.length === 0 && later?.text.split(" ").at(-1) === last;
    })
  );
});

/** "Kandjoze" of "Obeth Kandjoze", among people whom the record calls by their last names. */
const lastName = (facts: Facts, { name, raw }: Who): string | undefined =>
  raw.person?.name?.zh === undefined && areLastNamesFamilies(facts)
    ? /^\p{Lu}\p{Ll}+ (\p{Lu}[\p{L}'’-]{2,})$/u.exec(name?.text ?? "")?.[1]
    : undefined;

/** Whether a text has a person with a whole name later on, of which the family name is not known. */
const hasWholeNames = oncePer((facts: Facts): boolean =>
  facts.people.some(
    (who) =>
      who.name?.text.includes(" ") &&
      !who.later &&
      !who.raw.person?.surnameOnly &&
      familyName(who) === undefined &&
      lastName(facts, who) === undefined &&
      acts(facts, who),
  ),
);

/** Whether a family name that is known from the name alone would appear beside whole names: "Otto Wendt and Adler". */
const isBesideWholeNames = (facts: Facts, { name, raw }: Who, family: string): boolean =>
  raw.person?.name?.zh === undefined && name?.text.endsWith(` ${family}`) === true && hasWholeNames(facts);

/** A person's short name: the record's `later`, otherwise the family name if it is known and unique. */
export const laterName = (discourse: Discourse, who: Who): Phrase => {
  if (who.raw.person?.surnameOnly) return laterSurname(discourse, who);
  const isWhole = who.later !== undefined && who.later.text === who.name?.text;
  if (who.later && who.name && (isWhole || WORDS.test(who.later.text)))
    return sourced(phrase(who.name), who.later.path);
  if (who.later && isFamilyOfTwo(discourse, who))
    return epithetOf(discourse, who) ?? sourced(phrase(who.name ?? who.later), who.later.path);
  if (who.later) {
    const { text, path } = who.later;
    const name =
      who.name && namesakeOf(discourse.facts, who) ? `${text.split(" ")[0]} ${who.name.text}` : undefined;
    if (name) return plain(name, [path, who.name?.path ?? path]);
    // "Sri Wahyuni": here the first word is a name. "Mrs Lee" beside "Lee": without the title one would be the other.
    const whole =
      !COURTESY.test(text) ||
      text === who.name?.text ||
      othersOf(discourse.facts, who, text.replace(COURTESY, "")).length > 0 ||
      callsWithCourtesy(discourse.facts) ||
      isBareNamesake(discourse.facts, who);
    return plain(whole ? text : text.replace(COURTESY, ""), [path]);
  }
  if (!who.name) return plain("");
  const family = familyName(who) ?? lastName(discourse.facts, who);
  if (!family || WORDS.test(family) || isBesideWholeNames(discourse.facts, who, family))
    return phrase(who.name);
  const holders = [...(holdersOfAny(discourse.facts).get(family) ?? [])];
  if (holders.some((other) => other !== who)) return phrase(who.name);
  return plain(family, [who.name.path]);
};
