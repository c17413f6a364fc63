import { literal } from "../../literal";
import { type Phrase, plain, sourced, textOf, withoutStart } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { organizationName } from "../organizations/organizations";
import { governs } from "../words/regions";

/** Characters by which a title calls the own organization, at least: 使馆. */
const CALLED = 2;

/** The own organization as the subject of its event, and the names by which a room of it begins. */
interface Convened {
  readonly hosts: Phrase;
  readonly verb: string;
  readonly names: readonly string[];
}

/** 某国驻某地使馆召开新年座谈会: an event without recorded organizers that the own organization held, according to the title. */
export const convenedByTitle = (discourse: Discourse, name: Phrase): Convened | undefined => {
  const { facts } = discourse;
  const { home: raw, organizers, online } = facts.record;
  const home = facts.org(raw, "home");
  const title = facts.said(facts.record.title, "title");
  const called = textOf(name);
  if (!home || !title || called === "" || (organizers ?? []).length > 0 || online) return undefined;
  const [, front = "", verb = ""] =
    new RegExp(`^([^，。；]+?)(召开|举办|举行)${literal(called)}$`).exec(title.text) ?? [];
  const whole = home.name.text;
  const short = home.org.short?.text;
  if (front.length < CALLED || called.includes(whole) || !(whole.endsWith(front) || short === front))
    return undefined;
  const hosts = sourced(organizationName(discourse, home), title.path);
  return { hosts, verb, names: short ? [whole, short] : [whole] };
};

/** 官邸, for 某使馆官邸 after the name of the organization; nothing for the organization itself, or for the place that it is: 云雀县在云雀. */
export const roomOf = ({ names }: Convened, at: Phrase): Phrase => {
  if (names.some((one) => governs(one, textOf(at)))) return plain("", at.paths);
  const organization = names.find((one) => textOf(at).startsWith(one));
  return organization ? withoutStart(at, organization.length) : at;
};
