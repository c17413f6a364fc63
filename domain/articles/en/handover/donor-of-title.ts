import { literal } from "../../literal";
import { changed, type Phrase, plain, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type OrgRef, type Said, topOf, type Who } from "../../reference/facts";
import { organizationName } from "../organizations/organizations";
import { hasArticle, isCountry } from "../words/countries";
import { andList, withArticle } from "../words/grammar";
import { begins, STEM } from "../words/title-subject";

const NAME = "\\p{Lu}[\\p{L}'’.-]*(?: (?:of )?\\p{Lu}[\\p{L}'’.-]*){0,3}";
const DONATES = new RegExp(
  `^(?:The )?(${NAME}) (?:(donates?|donated)|gives?|gave) [^,;:]+ to (?:the )?(${NAME})$`,
  "u",
);

const articled = (name: string): string => (hasArticle(name) ? `the ${name}` : name);

/** What people's posts name: "Ambassador of Lakeland to Norland". */
const postsOf = (whos: readonly Who[]): string[] =>
  whos.flatMap(({ posts }) => posts.flatMap(({ title, org }) => [title?.text ?? "", org?.name.text ?? ""]));

/** Whether one of these texts has a name in it. */
const areOf = (name: string, texts: readonly string[]): boolean =>
  texts.some((text) => new RegExp(`(?<!\\p{L})${literal(name)}(?!\\p{L})`, "u").test(text));

/** "Harbour Embassy donates desks to Lake School": any giver, gift and recipient of a title. */
const DONATES_AT_ALL =
  /^(?:The )?([^,;:]{3,60}?) (?:(donates?|donated)|(?:hands?|handed|turns?|turned) over|presents?|presented|gives?|gave) ([^,;:]+) to (?:the )?([^,;:]+)$/u;
/** "Lake School receives desks from Norland": a title about the recipient. */
const RECEIVES = new RegExp(
  `^(?:The )?([^,;:]{3,60}?) (?:receives?|received) [^,;:]+ from (?:the )?(${NAME})$`,
  "u",
);
/** People who gave or received, from which an organization comes before them. */
const CROWD = 3;
const EMBASSY = /^\p{Lu}\p{L}+ Embassy$/u;
const DIPLOMAT = /\b(?:ambassador|charg[eé]|counsell?or)\b/i;
/** "Lakish groups in Reedham": what a title calls several organizations together. */
const OF_SEVERAL =
  /\b(?:groups|organi[sz]ations|associations|companies|firms|chambers|clubs|societies|charities|foundations|enterprises|businesses|donors)\b/;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

const EMPTY = /^(?:of|the|in|and|for|to)$/;

/** Whether words of a title call an organization: all of them are in its name, or begin as a word of it does. */
const isCalled = (words: string, { name, org }: OrgRef): boolean => {
  const own = wordsOf(`${name.text} ${org.short?.text ?? ""}`);
  return wordsOf(words).every((word) => EMPTY.test(word) || begins(own, word));
};

const orgsOf = (whos: readonly Who[]): OrgRef[] =>
  whos.flatMap(({ posts, of }) => [...posts.flatMap(({ org }) => org ?? []), ...of]);

/** An embassy that the record does not name, by the posts of the one who gives for it. */
const embassy = (called: string, givers: readonly Who[], path: string): Phrase | undefined => {
  const [country = ""] = wordsOf(called);
  const isOf = ({ posts }: Who): boolean =>
    posts.some(
      ({ title, org }) =>
        DIPLOMAT.test(title?.text ?? "") &&
        wordsOf(`${title?.text} ${org?.name.text}`).some((word) => word.startsWith(country.slice(0, STEM))),
    );
  return EMBASSY.test(called) && givers.some(isOf) ? plain(`the ${called}`, [path]) : undefined;
};

/** The organizations of givers without names, all of whom belong to some and are called by one noun. */
const groupsOnly = (givers: readonly Who[]): OrgRef[] => {
  const isOnly = ({ group, of, raw }: Who): boolean =>
    group !== undefined && group.text === givers[0]?.group?.text && of.length > 0 && !raw.ofOpen;
  return givers.every(isOnly) ? givers.flatMap(({ of }) => of) : [];
};

/** "executives of the companies": who handed a gift over for the organizations that donated it. */
export const ofDonors = (
  { groups }: Donated,
  [first]: readonly Who[],
  paths: Phrase["paths"],
): Phrase | undefined =>
  groups && first?.group ? plain(`${first.group.text} of the ${groups}`, paths) : undefined;

/** "The Harbour Embassy in Lakeland donated … to Lake School": an organization in the title that gave, or received. */
const donorOrganization = (
  discourse: Discourse,
  title: Said,
  givers: readonly Who[],
  receivers: readonly Who[],
): Donated | undefined => {
  const { facts } = discourse;
  const [, donor = "", donates, thing = "", to = ""] = DONATES_AT_ALL.exec(title.text) ?? [];
  if (!donates && givers.length + receivers.length < CROWD) return undefined;
  if (donor === "" || givers.some(({ name }) => name && donor.includes(name.text))) return undefined;
  const home = facts.org(facts.record.home, "home");
  const venue = facts.org(facts.record.venue?.organization, "venue.organization");
  const recipients = [...orgsOf(receivers), ...(venue ? [venue] : [])];
  const called = to.replace(/ in \p{Lu}.*$/u, "").replace(/^\p{Lu}\p{Ll}+(?:an|ese|ish) /u, "");
  const recipient = recipients.find((ref) => isCalled(to, ref) || isCalled(called, ref));
  // Of several people who received something, all have to be of the one that it was given to.
  const apart =
    receivers.length > 1 &&
    receivers.some((who) => {
      const own = orgsOf([who]);
      return own.length > 0 && own.every((ref) => topOf(ref).org !== recipient?.org);
    });
  if (!recipient || apart || receivers.some(({ name }) => name && to.includes(name.text))) return undefined;
  // A government is in the posts of its envoys by the name of its country.
  const giver = [...(home ? [home] : []), ...orgsOf(givers)].find((ref) => isCalled(donor, ref));
  // "Lakeland" is a country, even beside the Lakeland Fund, where its envoy gave.
  const ofCountry = isCountry(donor) && (giver?.name.text === donor || areOf(donor, postsOf(givers)));
  const several = donates && OF_SEVERAL.test(donor) ? groupsOnly(givers) : [];
  const given = ofCountry || several.length > 1 ? undefined : embassy(donor, givers, title.path);
  if (!ofCountry && !giver && !given && several.length < 2) return undefined;
  const who = ofCountry
    ? plain(articled(donor))
    : giver
      ? organizationName(discourse, giver)
      : (given ?? andList(several.map((ref) => organizationName(discourse, ref))));
  return {
    donor: sourced(who, title.path),
    ...(!ofCountry && !giver && !given ? { groups: OF_SEVERAL.exec(donor)?.[0] ?? "donors" } : {}),
    verb: donates ? "donated" : "handed over",
    sum: thing,
    to: sourced(organizationName(discourse, recipient), title.path),
    there: recipient.org === venue?.org && facts.record.venue?.name?.en === recipient.name.text,
  };
};

/** "Lake School received … from Norland": an organization in the title that several people gave something for a country. */
const recipientOfTitle = (
  discourse: Discourse,
  title: Said,
  givers: readonly Who[],
  receivers: readonly Who[],
): Donated | undefined => {
  const [, to = "", donor = ""] = RECEIVES.exec(title.text) ?? [];
  if (donor === "" || givers.length + receivers.length < CROWD) return undefined;
  const recipient = orgsOf(receivers).find((ref) => isCalled(to, ref));
  if (!recipient || !areOf(donor, postsOf(givers))) return undefined;
  return {
    donor: plain(articled(donor), [title.path]),
    to: sourced(organizationName(discourse, recipient), title.path),
  };
};

/** Who gave something to whom. */
interface Donated {
  readonly donor: Phrase;
  /** What the donor did; without it, what the recipient received is stated. */
  readonly verb?: string;
  /** What the title calls the donors together, if they are the organizations of the groups that handed it over: "companies". */
  readonly groups?: string;
  /** What the title calls the gift. */
  readonly sum?: string;
  readonly to: Phrase;
  /** Whether it was given at the place of those to whom it was given. */
  readonly there?: boolean;
}

/**
 * "Lakeland donated … to Norland": who gave what to whom according to the office's own title, where the givers and receivers of
 * the record only act for them; also an organization that gave or received.
 */
export const donorOfTitle = (
  discourse: Discourse,
  givers: readonly Who[],
  receivers: readonly Who[],
): Donated | undefined => {
  const title = discourse.facts.said(discourse.facts.record.title, "title");
  return title
    ? (donorCountry(discourse, givers, receivers) ??
        donorOrganization(discourse, title, givers, receivers) ??
        recipientOfTitle(discourse, title, givers, receivers))
    : undefined;
};

/** Countries and cities only: an organization may have an article. */
const donorCountry = (
  { facts }: Discourse,
  givers: readonly Who[],
  receivers: readonly Who[],
): Donated | undefined => {
  const title = facts.said(facts.record.title, "title");
  const [, donor = "", donates, to = ""] = DONATES.exec(title?.text ?? "") ?? [];
  if (!title || donor === "") return undefined;
  const bare = (name: string): string => name.replace(/^the /i, "");
  const organizations = facts
    .allOrgs()
    .flatMap(({ name, short, kind }) => (kind === "government" ? [] : [bare(name.text), short?.text ?? ""]));
  const people = facts.people.flatMap(({ name }) => name?.text ?? []);
  const [gave, took] = [postsOf(givers), postsOf(receivers)];
  const places = [facts.record.city?.en ?? "", ...(facts.record.areas ?? []).map(({ en }) => en ?? "")];
  const own = [donor, to].some((name) => organizations.includes(name) || areOf(name, people));
  // A post that is named itself is no donor: "Mayor of Lakeham".
  if (own || gave.includes(donor) || took.includes(to)) return undefined;
  if (!areOf(donor, gave) || !areOf(to, [...gave, ...took, ...places])) return undefined;
  return {
    donor: plain(articled(donor), [title.path]),
    verb: donates ? "donated" : "gave",
    to: plain(articled(to), [title.path]),
  };
};

const CITY = /^ in ([^,]+)$/;

/** The place in the sentence of who gave something, and in that of the people who handed it over. */
export const placesOfGift = ({ verb, to, there }: Donated, place: Phrase): { at: Phrase; where: Phrase } => {
  const text = textOf(place);
  const none = plain("");
  if (there && text !== "") return { at: none, where: plain(" there", place.paths) };
  const [, city] = CITY.exec(text) ?? [];
  // "to Reed City in Reed"
  if (city !== undefined && textOf(to).includes(city)) return { at: plain("", place.paths), where: none };
  // "gave desks to the school at the airport" would say where the school is.
  return city !== undefined || verb === undefined ? { at: place, where: none } : { at: none, where: place };
};

/** Things of a list that the first sentence has room for. */
const MANY_THINGS = 5;

/** "medical equipment and supplies": what the title calls a list of many things, which then has a sentence of its own. */
export const sumOfGift = ({ sum = "", verb }: Donated, thing: Phrase): Phrase | undefined => {
  if (verb !== "donated") return undefined;
  const things = textOf(thing).split(/, (?:and )?| and /).length;
  const general = withArticle(sum) === sum && /^\p{Ll}[^\d]+$/u.test(sum) && !/^the /.test(sum);
  return things >= MANY_THINGS && general ? plain(sum, thing.paths) : undefined;
};

/** " donated by the Harbour Embassy in Lakeland": who gave the gift, in the words for it. */
const GIVEN_BY =
  /(?<!\b(?:and|or|been|being|are|is|was|were|\p{Ll}+ly)),? (?:(?:which|that) (?:was|were) )?(?:donated|given|gifted|provided|presented|sent) by ((?:the )?\p{Lu}[\p{L}'’.-]*(?: (?:(?:and|of|in|to|for|the) )*\p{Lu}[\p{L}'’.-]*)*)$/u;
/** A government, which gave for the country of a title. */
const GOVERNMENT = /\b(?:embassy|government|ministry)\b/i;

/**
 * "80 desks", " for use in the library": what was given, apart from what it is for, which follows the recipient and the day, and
 * from its donor, by the longer name of both.
 */
export const partsOfGift = (
  { donor }: Donated,
  thing: Phrase,
): { given: Phrase; use: Phrase; donor: Phrase } => {
  const at = textOf(thing).search(/,? for (?:the )?use (?:in|by|at|on|during) [^,]+$/);
  const use = at < 0 ? plain("") : changed(thing, (s) => s.slice(at));
  const whole = at < 0 ? thing : changed(thing, (s) => s.slice(0, at));
  const by = GIVEN_BY.exec(textOf(whole));
  const [words, called] = [wordsOf(textOf(donor)), wordsOf(by?.[1] ?? "")];
  const isSame = words.every((word) => called.includes(word)) || called.every((word) => words.includes(word));
  // "Lakeland" is not the Lakeland Fund.
  const isOther = words.length < called.length && words.length === 1 && !GOVERNMENT.test(by?.[1] ?? "");
  if (!by?.[1] || !isSame || isOther) return { given: whole, use, donor };
  const longer = called.length > words.length ? plain(by[1], [...donor.paths, ...thing.paths]) : donor;
  return { given: changed(whole, (s) => s.slice(0, by.index)), use, donor: longer };
};
