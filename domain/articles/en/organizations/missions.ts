import { type Phrase, plain, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact, OrgRef } from "../../reference/facts";
import { hasArticle } from "../words/countries";
import { andList } from "../words/grammar";
import { pluralTitle } from "../words/title-nouns";
import { cityInName } from "./city-of-organization";
import { markNamed } from "./organizations";

const NAMED =
  /^(?:the )?(?:honorary )?(embassy|high commission|consulate[ -]general|consulate) of (?:the )?(.+?)(?: (?:in|to) (?:the )?(\p{Lu}[^,]*))?$/iu;
const OF_NATION =
  /^(?:the )?(?:Royal )?(\p{Lu}\p{Ll}+) (embassy|high commission|consulate[ -]general|consulate)(?: (?:in|to) (?:the )?(\p{Lu}[^,]*))?$/iu;

/** The capitals where missions are: an ambassador is sent to the country. */
const CAPITALS =
  /^(?:Abu Dhabi|Abuja|Accra|Addis Ababa|Algiers|Amman|Ankara|Antananarivo|Ashgabat|Astana|Asunción|Athens|Baghdad|Baku|Bandar Seri Begawan|Bangkok|Beijing|Beirut|Belgrade|Berlin|Bern|Bishkek|Bogotá|Brasília|Bratislava|Brussels|Bucharest|Budapest|Buenos Aires|Cairo|Canberra|Caracas|Chi[sș]inău|Chisinau|Colombo|Copenhagen|Dakar|Damascus|Dhaka|Doha|Dublin|Dushanbe|Gaborone|Geneva|Hanoi|Harare|Havana|Helsinki|Islamabad|Jakarta|Jerusalem|Kabul|Kampala|Kathmandu|Khartoum|Kigali|Kuala Lumpur|Kyiv|Lima|Lisbon|Ljubljana|London|Luanda|Lusaka|Madrid|Manama|Manila|Maputo|Minsk|Montevideo|Moscow|Muscat|Nairobi|Naypyidaw|New Delhi|Nicosia|Nursultan|Oslo|Ottawa|Paris|Phnom Penh|Podgorica|Prague|Pretoria|Pristina|Pyongyang|Quito|Rabat|Reykjavik|Riga|Riyadh|Rome|Santiago|Santo Domingo|Sarajevo|Seoul|Skopje|Sofia|Stockholm|Tallinn|Tashkent|Tbilisi|Tehran|Tel Aviv|Thimphu|The Hague|Tirana|Tokyo|Tripoli|Tunis|Ulaanbaatar|Valletta|Vienna|Vientiane|Vilnius|Warsaw|Washington|Wellington|Windhoek|Yangon|Yerevan|Zagreb|\p{Lu}\p{Ll}+ City)\b/u;

/** Who heads a mission of each kind. */
const HEADS: Readonly<Record<string, RegExp>> = {
  embassy: /^ambassador(?: extraordinary(?: and plenipotentiary)?)?$/i,
  "high commission": /^high commissioner$/i,
  "consulate general": /^consul[- ]general$/i,
  consulate: /^consul(?:[- ]general)?$/i,
};
const RANK = /^(?:(?:the|an?|new|former|acting|deputy|vice|honorary|outgoing|incoming)[ -])*/i;

const HONORARY = /^(?:the )?honorary /i;

interface Mission {
  readonly kind: string;
  /** "the United States", or the adjective of a nation. */
  readonly whose: string;
  readonly adjective: boolean;
  /** " to Reedland", " in Port". */
  readonly there: string;
}

const missionOf = (org: OrgFact, cities?: ReadonlySet<string>): Mission | undefined => {
  const name = org.name.text;
  const [, office, country, seat] = NAMED.exec(name) ?? [];
  const [, nation, organization, town] = OF_NATION.exec(name) ?? [];
  const [held, whose, where] = office ? [office, country, seat] : [organization, nation, town];
  if (!held || !whose || org.parent) return undefined;
  const kind = held.toLowerCase().replace("-", " ");
  const sent = !kind.startsWith("consulate") && where && where !== org.city?.text && !CAPITALS.test(where);
  const place = where && (hasArticle(where) ? `the ${where}` : where);
  const there = place
    ? ` ${sent ? "to" : "in"} ${place}`
    : org.city && !cities?.has(org.city.text)
      ? ` in ${org.city.text}`
      : "";
  const owner = office && hasArticle(whose) ? `the ${whose}` : whose;
  return { kind, whose: owner, adjective: !office, there };
};

const heads = (held: string, mission: Mission): boolean =>
  HEADS[mission.kind]?.test(held.replace(RANK, "")) === true;

/** Whether a title is that of the head of this organization, which is an embassy, a high commission or a consulate. */
export const headsMission = (held: string, org: OrgFact): boolean => {
  const mission = missionOf(org);
  return mission !== undefined && heads(held, mission);
};

/** "Ambassador of Lakeland to Reedland", not "of the Embassy of Lakeland in Reedland"; "Polish Consul General in Port". */
export const headOfMission = ({ memory }: Discourse, held: string, org: OrgFact): string | undefined => {
  const mission = missionOf(org, memory.cities);
  if (!mission || !heads(held, mission)) return undefined;
  // The consul of an honorary consulate is an honorary one, which the title may leave to the name.
  if (HONORARY.test(org.name.text) && !/\bhonorary\b/i.test(held)) return undefined;
  const { whose, adjective, there } = mission;
  if (org.city && there === ` in ${org.city.text}`) {
    memory.cities.add(org.city.text);
    memory.marks.add(cityInName(org.city));
  }
  return adjective ? `${whose} ${held}${there}` : `${held} of ${whose}${there}`;
};

/** "consuls general" of "the Consul General"; a plural as it is. */
const several = (held: string): string | undefined => {
  const one = held.replace(/^(?:the|an?) /i, "").replace(/^\p{Lu}[\p{L} -]*$/u, (s) => s.toLowerCase());
  return /consul[- ]general$/.test(one)
    ? one.replace(/consul[- ]general$/, "consuls general")
    : pluralTitle(one);
};

/** The title that all of a group hold: "Consul General" of "the new consuls general". */
const singular = (group: string): string =>
  group
    .replace(/\bconsuls[- ]general$/i, "consul general")
    .replace(/\b(ambassador|consul|high commissioner)s$/i, "$1");

/**
 * "the Consul General of Lakeland in Port", "the consuls general of Lakeland and Hilland in Port": a group without names that
 * consists of heads of missions of one kind.
 */
export const headsOfMissions = (
  { memory }: Discourse,
  group: string,
  refs: readonly OrgRef[],
  again = false,
): Phrase | undefined => {
  const held = singular(group);
  const missions = refs.flatMap(({ org }) => missionOf(org, memory.cities) ?? []);
  const [first] = missions;
  const fresh = again || refs.every(({ org }) => !memory.orgs.has(org));
  const alike = missions.every((one) => !one.adjective && one.kind === first?.kind && heads(held, one));
  const seats = new Set(missions.map(({ there }) => there).filter((there) => there !== ""));
  if (!first || missions.length < refs.length || !fresh || !alike || seats.size > 1) return undefined;
  const noun = held !== group || refs.length === 1 ? group : several(held);
  if (noun === undefined) return undefined;
  for (const { org } of refs) markNamed({ memory }, org);
  const paths = refs.map(({ name }) => name.path);
  const countries = andList(missions.map(({ whose }) => plain(whose)));
  const [there = ""] = seats;
  const the = /^the /i.test(group) || (held === group && refs.length === 1 && !/^an? /i.test(group));
  const own = the && !again ? `the ${noun.replace(/^the /i, "")}` : noun;
  return say`${plain(`${own} of `, paths)}${countries}${there}`;
};
