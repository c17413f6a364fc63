import { oncePer } from "../../once-per";
import { type Phrase, plain, say, sourced, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Facts, OrgFact, OrgRef, Who } from "../../reference/facts";
import { cityOf } from "../organizations/city-of-organization";
import { organizationName } from "../organizations/organizations";
import { againNoun, IN_PLACE } from "../words/org-nouns";
import { isWhose } from "./delegation-size";

/** An organization of a person whose name the delegation's own name shows already. */
export const shownOrganization = (discourse: Discourse, name: string, who: Who): OrgFact | undefined => {
  const tops = who.posts.flatMap((post) => {
    const refs = post.org ? [post.org] : [];
    for (let ref = post.org?.org.parent; ref; ref = ref.org.parent) refs.push(ref);
    return refs;
  });
  const shown = tops.find((ref) => name.includes(ref.name.text));
  if (!shown || !isWhose(name, shown.name.text)) return undefined;
  discourse.memory.orgs.add(shown.org);
  return shown.org;
};

/** " in Reedham": where the organization is with whose name that of a delegation ends, unless the text has named it. */
export const cityOfNamed = (discourse: Discourse, key: string, name: string): Phrase => {
  const { facts, memory } = discourse;
  const members = facts.people.filter((who) => who.raw.delegation === key);
  const refs = members.flatMap(({ posts, of }) => [...posts.flatMap(({ org }) => org ?? []), ...of]);
  const shown = refs.find(
    ({ org }) => name.endsWith(` ${org.name.text.replace(/^the /i, "")}`) && !memory.orgs.has(org),
  );
  return cityOf(discourse, shown?.org.city, name);
};

const ORGAN =
  /^(.+?) ((?:\p{Lu}[\p{L}-]+ )*(?:Board|Council|Committee|Presidium|Secretariat|Department|Office|Division|Faculty|Bureau|Region)) (delegation|team|group|mission)$/u;

/** "Lake embassy's working delegation": the owner takes the place of "a". */
export const isPossessive = (name: string): boolean => /^\p{Lu}[^,]*['’]s? /u.test(name);

/** "delegation of the Executive Board": an organ that does not say whose it is. */
const OF_ORGAN =
  /^(delegation|team|group|mission) of the ((?:\p{Lu}[\p{L}-]+ )*(?:Board|Council|Committee|Presidium|Secretariat))$/u;

/** The organization of which the record has this organ as a part, and no other. */
const ownerOf = ({ facts }: Discourse, organ: string): OrgFact | undefined => {
  const owners = new Set(
    facts.allOrgs().flatMap(({ name, parent }) => (name.text === organ && parent ? [parent.org] : [])),
  );
  const [only, ...more] = owners;
  return more.length === 0 ? only : undefined;
};

/** "delegation of the Reed Chamber of Crafts, Lakeland": an organization, and where it is. */
const OF_ORGANIZATION =
  /^((?:\p{Ll}+ )?(?:delegation|team|group|mission)) of (?:the )?(\p{Lu}[^,]+)((?:, \p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,2}){0,2})$/u;

/** "a nine-member delegation of the Reed chamber from Lakeland": of an organization that the text has named. */
const delegationOfKnown = (
  discourse: Discourse,
  name: string,
  front: Phrase,
  path: string,
): Phrase | undefined => {
  const { facts, memory } = discourse;
  const [, noun = "", called, place = ""] = OF_ORGANIZATION.exec(name) ?? [];
  const org = called ? facts.allOrgs().find((one) => one.name.text === called) : undefined;
  if (!org || !memory.orgs.has(org)) return undefined;
  const from = place === "" ? "" : say` from ${plain(place.slice(", ".length), [path])}`;
  // Beside "the children's hospital of the center" the organization would not be "the hospital".
  const again = againNoun(org);
  const venue = facts.place(facts.record.venue, "venue")?.name.text ?? "";
  if (from !== "" && again !== "" && venue.split(" ").includes(again))
    return sourced(say`${front}${plain(noun)}${from}`, path);
  const whole = organizationName(discourse, { org, name: org.name, path: org.name.path });
  return sourced(say`${front}${plain(`${noun} of `)}${whole}${from}`, path);
};

/**
 * "a five-member delegation of the Executive Board of the Lake Union (XTU)", of "XTU Executive Board delegation", and of
 * "delegation of the Executive Board" where the record has that board as the union's; "a delegation of the Reed chamber", which
 * the text has named.
 */
export const delegationOfOrgan = (
  discourse: Discourse,
  name: string,
  article: string,
  size: Phrase,
  path: string,
): Phrase | undefined => {
  const [, front, ...named] = ORGAN.exec(name) ?? [];
  const [, called = "", board = ""] = OF_ORGAN.exec(name) ?? [];
  const [organ = board, noun = called] = named;
  const org = front
    ? discourse.facts.allOrgs().find(({ short }) => short?.text.replace(/^the /i, "") === front)
    : ownerOf(discourse, board);
  if (!org) return delegationOfKnown(discourse, name, say`${plain(`${article} `)}${size}`, path);
  const whole = organizationName(discourse, { org, name: org.name, path: org.name.path });
  return sourced(say`${plain(`${article} `)}${size}${plain(`${noun} of the ${organ} of `)}${whole}`, path);
};

const CITY = / (City|Town|County|District|Village|Province|Prefecture|State)$/;
/** "its Mayor, Ann Lee": a short title of an office that comes before names, and a name without anything in front of it. */
const OWN_HEAD =
  /^its ((?:\p{Lu}[\p{L}-]+ ){0,2}(?:Mayor|Governor|President|Premier|Minister|Secretary|Commissioner|Rector|Provost|Chancellor|Clerk|Councillor|Senator)), (?=\p{Lu}[\p{L}'’-]+ \p{Lu})/u;
/** "Dr Lee", "Ambassador Lee": a name that has a title already. */
const TITLED =
  /^(?:\p{Lu}\p{Ll}{0,3}\. ?|(?:Dr|Prof|Professor|Ambassador|Hon|Sir|Dame|Dato|Datuk|Tan Sri|Mr|Mrs|Ms)\b)/u;

/**
 * "a delegation from Reed City, led by the city's mayor", "a delegation from Reedham, led by Mayor Ann Lee": a delegation has no
 * mayor of its own.
 */
export const ofTheCity = (leaders: Phrase, name: string, shown: OrgFact | undefined): Phrase => {
  const text = textOf(leaders);
  if (!/\bfrom /.test(name) || !text.startsWith("its ")) return leaders;
  const called = shown?.name.text ?? "";
  const [, noun] = (!IN_PLACE.test(called) && CITY.exec(called)) || [];
  // "led by the county's County Secretary" would have the noun twice.
  if (noun && !text.startsWith(`its ${noun} `))
    return spliced(leaders, 0, "its".length, `the ${noun.toLowerCase()}'s`);
  const [front = "", title = ""] = OWN_HEAD.exec(text) ?? [];
  return front === "" || TITLED.test(text.slice(front.length))
    ? leaders
    : spliced(leaders, 0, front.length, `${title} `);
};

/** The organizations that are to do something, such as a committee of embassies to which nobody who came belongs. */
const organizationsOfPlans = oncePer((facts: Facts): OrgRef[] =>
  (facts.record.followUps ?? []).flatMap(({ key, by }) =>
    facts.orgs(by?.organizations, `followUps[${key}].by.organizations`),
  ),
);

/** "XTU delegation", "XTU trade delegation": a delegation's name that is nothing but an organization's name or short name and a noun. */
export const organizationOfName = (
  discourse: Discourse,
  name: string,
): { ref: OrgRef; noun: string } | undefined => {
  const found =
    /^(.+?) ((?:(?:business|trade|working|youth|student|study) )?(?:delegation|team|group|mission))$/i.exec(
      name,
    );
  const [, front = "", noun = ""] = found ?? [];
  if (front === "") return undefined;
  for (const who of discourse.facts.people)
    for (const first of who.posts.flatMap((post) => post.org ?? []).concat(who.of))
      for (let ref: OrgRef | undefined = first; ref; ref = ref.org.parent)
        if (ref.org.name.text === front || ref.org.short?.text.replace(/^the /i, "") === front)
          return { ref, noun };
  const ref = organizationsOfPlans(discourse.facts).find(
    ({ org }) => org.short?.text.replace(/^the /i, "") === front,
  );
  return ref && { ref, noun };
};
