import { oncePerText } from "../../once-per";
import type { Facts, OrgFact } from "../../reference/facts";
import { headNoun } from "./grammar";

const NOUNS = new Set(
  (
    "association congress institute university center centre zone committee commission chamber council bureau department office ministry " +
    "hospital academy society federation school college laboratory company group foundation organisation organization agency bank " +
    "administration authority fair club trust library museum confederation union consulate embassy headquarters district corporation municipality secretariat directorate " +
    "board branch chapter consortium faculty force forum government partnership programme project secretariat cluster cooperative guild league alliance network park division plant factory refinery court parliament assembly airport memorial port section " +
    "brigade diocese archdiocese parish synod monastery clinic orphanage observatory orchestra choir battalion regiment squadron fund"
  ).split(" "),
);

/** "the Lake Foundation Reedham": a noun before a last word that is a name. */
const BEFORE_NAME =
  / (Foundation|Institute|Association|Academy|Museum|Agency|Council|Chamber|Federation|Center|Centre|Authority|Forum|Society|Union) (?!(?:Chapter|Branch|Press|Campus|Hotel|Choir|Orchestra|House|Hall|Building|Plaza|Team|Section|Division|Unit|Programme?|Project|Station|Office|Board|Journal|Magazine|Radio|Village|City|Cup|Award|Secretariat)$)\p{Lu}\p{Ll}+$/u;

/** "Port of Reedham Marketing", "City of Reedham Council": the last word says what it is, rather than whose place it is. */
const OF_PLACE =
  /^(?:the )?(?:Port|City|Town|County|District|State|Region|Island) of (?:\p{Lu}\S* ){1,3}(\p{Lu}\p{Ll}+)$/u;
/** What organizations do, at the end of such a name. */
const ACTIVITY =
  /^(?:Marketing|Tourism|Development|Promotion|Logistics|Services|Trading|Investments?|Operations|Holdings?|Enterprises?)$/;

/** The head noun of an organization's name: "chamber" of "Port Chamber of Commerce"; empty without a known noun. */
export const nounOf = oncePerText((name) => {
  if (/^(?:.* )?consulate[- ]general\b/i.test(name)) return "consulate general";
  if (/^(?:.* )?high commission\b/i.test(name)) return "high commission";
  if (/\b(?:Children|Nursing|Care|Retirement)(?:['’]s)? Home$/.test(name)) return "home";
  const last = OF_PLACE.exec(name)?.[1] ?? "";
  if (ACTIVITY.test(last)) return "";
  if (NOUNS.has(last.toLowerCase())) return last.toLowerCase();
  const noun = headNoun(name.replace(/ \([^)]*\)$/, "")).toLowerCase();
  if (noun === "centre" || noun === "center") return noun;
  // Beside that of the country "the government" would not identify the Reed Municipal Government.
  if (noun === "government" && !/^(?:the )?Government of /i.test(name)) return "";
  if (NOUNS.has(noun)) return noun;
  return BEFORE_NAME.exec(name)?.[1]?.toLowerCase() ?? "";
});

/** Kinds that say what an organization is; an archive, too, is of the kind "institute". */
const KIND_NOUNS: Partial<Record<string, string>> = {
  company: "company",
  zone: "zone",
  university: "university",
  hospital: "hospital",
};

/** The noun for an organization in a sentence that has named it already: "the bureau", "the company"; empty if nothing fits. */
export const againNoun = (org: OrgFact): string => {
  const noun = nounOf(org.name.text);
  if (noun !== "") return noun;
  if (/(?:Co\.|Ltd\.?|Inc\.?|LLC|GmbH|Corporation|Limited|PLC)\)?$/.test(org.name.text)) return "company";
  if (org.kind === "university" && SCHOOL.test(org.name.text)) return "school";
  const place = org.kind === "government" ? PLACE_OF.exec(org.name.text)?.[1] : undefined;
  if (place) return place.toLowerCase();
  return KIND_NOUNS[org.kind ?? "other"] ?? "";
};

/** "City of Reedham": an authority called by its kind of place. */
const PLACE_OF = /^(?:the )?(City|Town|County|Province|State|Municipality) of \p{Lu}[^,]*$/u;

/** Schools of other languages, which a record can only call universities. */
const SCHOOL = /\b(?:lycée|gymnasium|gimnazija|collège|colegio|escuela|kindergarten)\b|schule$/iu;

export const LEGAL = /,? (?:Co\.,? Ltd\.?|Ltd\.?|Limited|Inc\.?|LLC|GmbH)$/;

/** Nouns that belong to a proper name: "the Technical University", not "the Technical university". */
export const PROPER =
  /^(?:university|college|school|hospital|academy|group|company|bank|museum|gallery|library|theat(?:er|re)|opera|orchestra)$/;

/** "the Shenzhen association", "the Silafex bureau": an organization next to another one with the same noun. */
const againApart = oncePerText((name): string | undefined => {
  const bare = name.replace(/^the /i, "");
  if (LEGAL.test(bare)) return bare.replace(LEGAL, "");
  const noun = nounOf(bare);
  if (noun === "") return undefined;
  const [first = "", of = "", ...rest] = bare.split(" ");
  if (
    first.toLowerCase() === noun &&
    of === "of" &&
    rest.length <= 3 &&
    !(noun === "institute" && rest.length === 1) &&
    !OF_COUNTRY.test(noun) &&
    !PROPER.test(noun) &&
    !(WEAK.test(noun) && rest.length > 1) &&
    !/\b(?:of|and|for)\b/.test(rest.join(" "))
  )
    return `the ${rest.join(" ")} ${noun}`;
  const words = (bare.split(/ (?:of|for) /)[0] ?? bare).split(" ");
  const before = words.slice(0, -1);
  // "the Trade and Tourism department", "the Lake Medical institute": of several words the noun is part of the name.
  const front = PLACE_OF_TWO_WORDS.test(before.join(" ")) ? before.slice(1) : before;
  const whole = front.length > 1 || DESCRIBES.test(before[0] ?? "");
  return words.at(-1)?.toLowerCase() === noun &&
    before.length > 0 &&
    before.length <= 4 &&
    !before.includes("of")
    ? `the ${before.join(" ")} ${whole || PROPER.test(noun) || RANK.test(before.at(-1) ?? "") ? words.at(-1) : noun}`
    : undefined;
});

/** "the Embassy of Lakeland", never "the Lakeland embassy", which needs the adjective of its country; "the Court of Lakeland". */
const OF_COUNTRY =
  /^(?:embassy|consulate|ministry|municipality|government|parliament|assembly|court|airport|port)$/;

/** "the National Chamber": without its noun in capitals the word would only describe it. */
const RANK =
  /^(?:National|International|Central|Federal|Royal|General|High|Supreme|Management|Executive|Standing|Permanent|Organi[sz]ing|Regional|Provincial|Municipal|\p{L}+['’]s?)$/u;

/** "the Medical Institute": an adjective without its noun in capitals would only describe it. */
const DESCRIBES = /^\p{Lu}\p{Ll}+(?:[aeiou]l|ic|ive|ary)$/u;

/** "the St. Reed chamber": a place of two words, rather than a field. */
const PLACE_OF_TWO_WORDS = /^(?:St\.?|Saint|San|Santa|Los|Las|New) \p{Lu}[\p{L}’'-]+$/u;

const besides = new WeakMap<Facts, Set<string>>();
/** How organizations of a record are called next to others with their noun: "the Port chamber". */
const sharedApart = (facts: Facts): ReadonlySet<string> => {
  const known = besides.get(facts);
  if (known) return known;
  const seen = new Map<string, string>();
  const shared = new Set<string>();
  for (const { name } of facts.allOrgs()) {
    const apart = againApart(name.text);
    if (!apart) continue;
    if ((seen.get(apart) ?? name.text) !== name.text) shared.add(apart);
    seen.set(apart, name.text);
  }
  besides.set(facts, shared);
  return shared;
};

/** The same, where it points at one organization of the record. */
export const apartOf = (facts: Facts, name: string): string | undefined => {
  const apart = (nounOf(name) === "hospital" && hospitalByCity(facts, name)) || againApart(name);
  if (!apart || sharedApart(facts).has(apart)) return undefined;
  // "Lake International Chamber", whose whole name has no article, has none here either.
  const whole = apart.toLowerCase() === `the ${name.toLowerCase()}`;
  if (whole) for (const org of facts.allOrgs()) if (org.name.text === name && org.the === false) return name;
  return apart;
};

/** Another noun for an organization whose name has its own: a medical center is a hospital as well. */
export const alsoCalled = ({ kind, parent }: OrgFact, noun: string): { also?: string } =>
  kind === "hospital" && !parent && noun !== "hospital" ? { also: "hospital" } : {};

/** Nouns of any organization, which refer to one only while no others are near. */
export const WEAK = /^(?:office|department|agency|division|unit|section|directorate|service)$/;

const OF_A_CITY = /^(?:museum|library|gallery|theat(?:er|re))$/;

/** "Central Hospital of Reedham City": a hospital by its city. */
const HOSPITAL_OF = /^(?:the )?(?:[\p{L}’'-]+ ){0,3}Hospital of (\p{Lu}[\p{L}’'-]+)(?: City)?$/u;

/** "the Reedham hospital", where no other organization of the record has the city in its name. */
const hospitalByCity = (facts: Facts, name: string): string | undefined => {
  const [, city] = HOSPITAL_OF.exec(name) ?? [];
  const others = facts.allOrgs().filter((org) => org.name.text !== name);
  return city && !others.some((org) => org.name.text.includes(city)) ? `the ${city} hospital` : undefined;
};

/** "the Larvik museum": the city with which a name begins and its noun, where no other of the record has both. */
export const apartByCity = (facts: Facts, name: string): string | undefined => {
  const noun = nounOf(name);
  if (noun === "hospital") return hospitalByCity(facts, name);
  if (!OF_A_CITY.test(noun)) return undefined;
  const { city, areas } = facts.record;
  const orgs = facts.allOrgs();
  const cities = [city?.en, ...(areas ?? []).map(({ en }) => en), ...orgs.map((org) => org.city?.text)];
  const begins = (text: string, one: string): boolean => text.replace(/^the /i, "").startsWith(`${one} `);
  const own = cities.find((one) => one !== undefined && begins(name, one));
  if (own === undefined) return undefined;
  const alike = orgs.filter((org) => nounOf(org.name.text) === noun && begins(org.name.text, own));
  return alike.length > 1 ? undefined : `the ${own} ${noun}`;
};

/** Whether a text names another organization with the same noun: "the ministry, the Ministry of Works" is ambiguous. */
export const namesAnother = (text: string, name: string, noun: string): boolean => {
  const rest = text.replaceAll(name.replace(/^the /i, ""), "");
  const called = `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
  return rest.includes(`the ${called} of `) || rest.includes(`the ${called} for `);
};

/** "Reed" of "Reed College", whose delegation is "a Reed delegation"; all of "New Lakeland"; empty for a longer name. */
export const frontOfName = (name: string): string => {
  const [front = "", , ...more] = name.split(" ");
  if (more.length > 0 || front === name) return "";
  return nounOf(name) === "" ? name : front;
};

/** What is in a place, rather than its authority: "Central Hospital of Reed District". */
export const IN_PLACE =
  /\b(?:Hospital|University|College|School|Institute|Academy|Chamber|Association|Bureau|Office|Department|Committee|Cent(?:er|re)) (?:of|for) /;

/** "state" of "Reed State": what a place with an authority is called again. */
export const placeNounOf = (name: string): string | undefined =>
  IN_PLACE.test(name)
    ? undefined
    : / (State|Province|County|City|District|Region|Municipality)$/.exec(name)?.[1]?.toLowerCase();

/** "the Office": a name of one word, which only its owner tells apart from others; not "Reedco", a name of its own. */
export const isOneWord = ({ name: { text }, the }: Pick<OrgFact, "name" | "the">): boolean =>
  /^(?:the )?\p{L}+$/iu.test(text) && (the === true || nounOf(text) !== "");
