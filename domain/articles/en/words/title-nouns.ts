import { headNoun } from "./grammar";

const TITLE_NOUNS = new Set(
  (
    "president director manager chairman chairwoman chair secretary member professor engineer officer minister mayor chief head leader " +
    "supervisor representative researcher consul dean partner founder editor judge deputy specialist analyst expert executive physician " +
    "doctor scientist teacher lecturer chairperson delegate advisor adviser counsellor counselor governor ambassador commissioner " +
    "official trustee senator inspector clerk planner principal provost rector chancellor scholar fellow consultant coordinator economist accountant general whip"
  ).split(" "),
);

/** Whether a title is a post that an organization has once, rather than an occupation: "permanent representative of X to Y". */
export const isPostNoun = (title: string): boolean => TITLE_NOUNS.has(headNoun(title).toLowerCase());

/** Nouns for those who do something: "councilor", "treasurer", "vice-chancellor", "librarian". */
const AGENT_NOUN = /^(?:[a-z]+-)?[a-z]{3,}(?:or|er|ist|ian|ee)$/;
/** Further nouns of people with a plain plural. */
const PEOPLE_NOUN =
  /^(?:superintendent|assistant|student|candidate|attendant|architect|magistrate|graduate|diplomat|laureate)$/;
/** "Consul-General": heads whose rank follows the noun, "Consuls-General". */
const WITH_GENERAL =
  /^((?:.*[ -])?)(consul|director|secretary|governor|attorney|inspector|auditor|comptroller|surveyor)([- ]general)$/i;
/** "Minister Plenipotentiary": adjectives behind the noun that has the plural. */
const WITH_ADJECTIVE = /^(.+)( (?:plenipotentiary|extraordinary|designate))$/i;
const NOT_IN_A_PLURAL = /^(?:of|and|to|for|at|in|on)$/;

/** The plural of a title with several holders, or undefined if its form is uncertain. */
export const pluralTitle = (title: string): string | undefined => {
  if (/^member of (?!.* and )/i.test(title)) return title.replace(/^(member)/i, "$1s");
  const [, called, adjective = ""] = WITH_ADJECTIVE.exec(title) ?? [];
  if (called) {
    const several = pluralTitle(called);
    return several && `${several}${adjective}`;
  }
  const words = title.split(" ");
  const last = words.at(-1)?.toLowerCase().split("-").at(-1) ?? "";
  if (words.some((word) => NOT_IN_A_PLURAL.test(word))) return undefined;
  const [, rank = "", noun = "", general] = WITH_GENERAL.exec(title) ?? [];
  if (general) return `${rank}${noun.replace(/y$/, "ie")}s${general}`;
  if (last === "general") return undefined;
  if (!TITLE_NOUNS.has(last) && !AGENT_NOUN.test(last) && !PEOPLE_NOUN.test(last)) return undefined;
  if (last.endsWith("man")) return `${title.slice(0, -2)}en`;
  if (/[^aeo]y$/.test(last)) return `${title.slice(0, -1)}ies`;
  return `${title}s`;
};

/** "Deputy Minister of Transport", "Ambassador to the Lake Republic": a title with its field or place. */
const OF_FIELD =
  /^([^,]+?)( (?:of|for|to|in) (?:the )?\p{Lu}[\p{L}-]*(?:(?: and| of)?(?: the)? \p{Lu}[\p{L}-]*)*)$/u;

/** The plural of a title that several hold in one place, with its field: "Deputy Ministers of Transport". */
export const pluralOfHolders = (title: string): string | undefined => {
  const [, held = title, field = ""] = OF_FIELD.exec(title) ?? [];
  // "Professor of Ship Studies and Director": two posts, of which the second would stay singular.
  if (
    field
      .split(" and ")
      .slice(1)
      .some((part) => isPostNoun(part.split(/ (?:of|for|to|in) /, 1)[0] ?? ""))
  )
    return undefined;
  const plural = pluralTitle(held);
  return plural && `${plural}${field}`;
};
