import type { Context } from "./context";
import { costly } from "./costly";
import { englishTitleScore, latinNameScore } from "./english-words";
import type { Reader } from "./items";
import { type Piece, people } from "./piece";
import { singular } from "./titles-of-several";

// "Teilnehmer: Anna Beispiel und Karl Muster", "Partecipanti: …"
const FOREIGN_PLURAL = costly(
  /^(?:partecipanti|presenti|ospiti|teilnehmer(?:innen|\/innen|\*innen)?|teilnehmende|gäste|delegierte|participants?|invités|présents|asistentes|participantes|invitados|convidados|deelnemers|gasten|deltagare|deltagere|uczestnicy)$/iu,
);
// Between two whole names, or behind brackets; not within "Muster und Söhne GmbH" or "Ortega y Gasset".
const FOREIGN_AND = costly(
  /(?:(?<=\)),? (?:e|ed|und|et|y|en|i|og|och) (?=\p{Lu})|(?<=(?:^|[,;)] )\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+)+),? (?:e|ed|und|et|en|i|og|och) (?=\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+)+\s*(?:[,;(]|$)))(?![^,;()]*\b(?:GmbH|AG|KG|OHG|SE|S\.?A|S\.?p\.?A|S\.?r\.?l|S\.?L|SARL|SAS|Ltd|Inc|Co|B\.?V|N\.?V|A[/]?S|AB|Cie|Söhne|Sohn|Partner|Fils|Figli|Hijos|Zonen)\b)/gu,
);
const SEPARATORS = /,? (?:and|&) |, (?!(?:Jr|Sr)\b)/u;
// A name with a given name that is known.
const SURE = 2.8;
const scoresOf = (after: string): number[] =>
  after.split(SEPARATORS).map((name) => latinNameScore(name.trim().split(" ")) ?? 0);

const MEMBERS =
  /^(?:(?:board|committee|council|executive|ordinary|associate|honorary|other|further) )?members$/iu;
/** "Members" after "Chairman: …" is the post of each of them, like the chair's. */
const asPost = (reader: Reader, before: string): string | undefined => {
  const last = reader.items.at(-1);
  if (!MEMBERS.test(before) || !reader.context.heading || last?.kind !== "line") return undefined;
  const label = /^([^:]{3,40}):/u.exec(last.text)?.[1];
  const isOffice = label !== undefined && (englishTitleScore(label.split(" ")) ?? 0) > 1;
  return isOffice ? singular(before).replace(/^(?:other|further) /iu, "") : undefined;
};

/**
 * Reads people behind a label. Two names after a label of several ("Participants: Ann Example, Bob Sample") are two people; where
 * the second may be a firm, this is doubtful.
 */
export const peopleBehind = (
  reader: Reader,
  { before, after: given, source }: Piece,
  context: Context,
  plural: boolean,
): true => {
  const isForeign = FOREIGN_PLURAL.test(before);
  const several = plural || isForeign;
  const after = isForeign ? given.replace(FOREIGN_AND, " and ") : given;
  const scores = several ? scoresOf(after) : [];
  const areNames = scores.length === 2 && scores.every((score) => score >= 1.3);
  const title = several ? asPost(reader, before) : undefined;
  const listed = areNames ? after.replace(SEPARATORS, "; ") : after;
  if (title) {
    const each = areNames || scores.length > 2 ? after.split(SEPARATORS) : [after];
    const posts = each
      .map((name) => (latinNameScore(name.split(" ")) ? `${title} ${name}` : name))
      .join("; ");
    return people(reader, posts, source, context);
  }
  people(reader, listed, source, context);
  const item = reader.items.at(-1);
  if (areNames && item?.kind === "line" && (scores.at(-1) ?? 0) < SURE)
    item.readings = item.readings.map((reading) => ({
      ...reading,
      people: reading.people.map((person) => ({ ...person, doubt: [...person.doubt, "name"] })),
    }));
  return true;
};

// 会务联系人：办公室主任李大例（参会）
const ATTENDS = costly(
  /(?<=\p{Script=Han}{3})\s*(?:[（(]|[，,]\s*)(?:本人)?[也拟]?(?:参会|参加|出席)[)）]?[。.]?$/u,
);

/** Reads the person behind a label about the meeting, if the line says that this person comes. */
export const attendingContact = (reader: Reader, { after, source }: Piece): boolean =>
  ATTENDS.test(after) && people(reader, after.replace(ATTENDS, ""), source, reader.context);
