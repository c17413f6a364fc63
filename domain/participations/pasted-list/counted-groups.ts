import { groupScore } from "./chinese-words";
import { costly } from "./costly";
import { englishGroupScore } from "./english-groups";
import { headingFor, organizationAlone, type Reader } from "./items";
import { labelOf } from "./labels";
import { readLine } from "./line";
import { countOf, EN_NUMBER_PATTERN } from "./numbers";
import type { PersonRead } from "./people";
import { type Piece, people } from "./piece";

const COUNTED = costly(
  /^(\p{L}[\p{L} ]{1,24}?)\s*(?:[:：]\s*|[（(]\s*|[–—-]\s*)(?:approx(?:imately|\.)?|about|ca\.?|约|共)?\s*(\d{1,3}|one|two|three|four|five|six|seven|eight|ten|[一二两三四五六七八九十]{1,2})\s*(?:[人名位]|persons?|people|pax)?\s*[)）]?$/iu,
);

const COLLECTIVE = /^(?:security|protocol|catering|technical|support|kitchen|medical|press office)$/i;

/** People without names by what they are and how many, as one group: "2 drivers" of "Drivers: 2", 司机2人 of 司机（2人）. */
const groupOf = (text: string): string | undefined => {
  const [, who = "", number = ""] = COUNTED.exec(text) ?? [];
  if (!countOf(number)) return undefined;
  if (/\p{Script=Han}/u.test(who)) return groupScore(`${who}${number}人`) ? `${who}${number}人` : undefined;
  if (/^(?:media|press)$/i.test(who)) return `${number} ${who.toLowerCase()} representatives`;
  if (COLLECTIVE.test(who)) return `${number} ${who.toLowerCase()} staff`;
  const words = `${number} ${who.toLowerCase()}`;
  return englishGroupScore(words) === undefined ? undefined : words;
};

// 工作人员2名（示例市投资促进中心）, "2 staff (Sample Agency)", "Model Steel: 3 engineers"
const IN_BRACKETS = /^([^（(]{2,24}?)\s*[（(]([^（）()]{3,40})[)）]$/u;
const NUMBER = /\d|[一二两三四五六七八九十]\s*[人名位]|^(?:one|an?|two|three|four|five|six)\b/iu;
const isGroupOnly = (words: string): boolean => {
  const [reading] = readLine(words);
  return reading?.people.length === 1 && reading.people[0]?.group !== undefined && reading.rest.length === 0;
};
const ofFirm = (reader: Reader, { text, before, after, source }: Piece): boolean => {
  const [, who = after, name = before] = IN_BRACKETS.exec(text) ?? [];
  if (!NUMBER.test(who) || name.length < 3 || labelOf(name) || !isGroupOnly(who)) return false;
  const organization = organizationAlone(name, false);
  if (!organization || organization.place) return false;
  return people(reader, who, source, { ...reader.context, heading: headingFor(organization) });
};

/** Reads a line with only the number of people without names. */
export const countedGroup = (reader: Reader, piece: Piece): boolean => {
  const { text, source } = piece;
  if (ofFirm(reader, piece)) return true;
  const found = labelOf(text) ? undefined : groupOf(text);
  if (!found) return false;
  people(reader, found, source, reader.context);
  return true;
};

/** The people without names in a row of a table that has no name: 各园区负责人 | 约10人. */
export const groupOfRow = (cells: readonly string[]): PersonRead | undefined => {
  const filled = cells.filter((cell, at) => cell !== "" && !(at === 0 && /^\d{1,3}[.、]?$/.test(cell)));
  if (filled.length === 0 || filled.length > 2) return undefined;
  const text = filled.join("");
  const [reading] = readLine(groupOf(text) ?? text);
  const [group, ...others] = reading?.people ?? [];
  if (!group?.group || others.length > 0 || (reading?.rest.length ?? 0) > 0) return undefined;
  return { ...group, doubt: [...group.doubt, "name"] };
};

const COUNTED_EN = costly(new RegExp(`^(?:the |our )?(?:${EN_NUMBER_PATTERN}) \\p{Ll}+(?: \\p{Ll}+)*$`, "u"));
/** Whether English words count people by what they are: "5 company representatives", not those of "5 company". */
export const isCountedGroup = (words: string): boolean => COUNTED_EN.test(words);
