import { type Composed, joinedNeighbours, type Line, sizeOf } from "../../compose";
import { partOf, plain, resting, say, textOf } from "../../phrase";
import { sharedRun } from "./shared-run";

/** A signing of one or two clauses that says nothing yet of what is to be done. */
const SIGNED =
  /^(?:[^，；：。]{2,24}，)?(?:[^，；：。]+，(?:双方|两[会校院馆地])?)?(?![^，]*在[^，]{2,30}见证下)[^，；：。]*?(?:签署|签订|续签)[^，；：。]{2,}$/u;
const BY_WHOM = /^(?!双方|\d|[^，；。]*见证)([^；：。]{6,}?)(?:(?:分别)?代表(?:双方|各方)签字)$/u;
/** Characters of a signing with those who signed. */
const MAX_CHARACTERS = 140;
/** Characters of a name that a sentence may have twice, and the same where 该会 could only be that party. */
const TWICE = 7;
const TWICE_CLEAR = 4;
const PARTIES = /([^，；：。与]{2,24})与([^，；：。]{2,24}?)(?=在|以|签|续)/u;

/** Whether the names of both parties end alike, so that a noun would not say which of them signed. */
const areAlike = (news: string): boolean => {
  const [, one, other] = PARTIES.exec(news) ?? [];
  return one !== undefined && one.at(-1) === other?.at(-1);
};

const HELD = /^(?:签约|签字)?仪式在([^，；。]{3,24})举行$/u;
const FOR_ORGANIZATION = /^([^，；。]{2,14}?)(\p{Script=Han}[^，；。]*)代表\1签字$/u;
const NOUN: readonly (readonly [RegExp, string])[] = [
  [/大学\p{Script=Han}+学院$/u, "该学院"],
  [/(?:大学|(?<!科)学院|学校|师大|理工|大|校)$/u, "该校"],
  [/医院$/u, "该院"],
  [/[商协学侨]会|联合会$/u, "该会"],
  [/公司$/u, "该公司"],
];

/** 签约仪式在某校举行，校长甲代表该校签字, for 某校校长甲代表某校签字。签约仪式在某校举行. */
const atOrganization = (before: Line, one: Line): Line | undefined => {
  const place = HELD.exec(textOf(one.words))?.[1];
  const [, organization = "", who = ""] = FOR_ORGANIZATION.exec(textOf(before.words)) ?? [];
  const own = NOUN.find(([ending]) => ending.test(organization))?.[1];
  if (!place || place !== organization || !own) return undefined;
  const from = organization.length + who.length;
  const words = say`${one.words}，${partOf(before.words, organization.length, from)}${plain(`代表${own}签字`)}`;
  return { ...before, words: resting(words, ...before.words.paths) };
};

const inOne = (before: Line, one: Line): Line | undefined => {
  if (before.own || one.own || one.opens) return undefined;
  const [news, signers] = [textOf(before.words), textOf(one.words)];
  const both =
    SIGNED.test(news) && BY_WHOM.test(signers) && news.length + signers.length <= MAX_CHARACTERS
      ? sharedRun(news, signers) <= (areAlike(news) ? TWICE : TWICE_CLEAR)
      : false;
  return (
    atOrganization(before, one) ??
    (both ? { ...before, words: say`${before.words}，${one.words}` } : undefined)
  );
};

const WITNESSED = /^[^；：。]{4,}见证(?:签约|签署|[^，；：。]{2,12}的?签署)$/u;
/** Characters of a first paragraph with those before whom something was signed. */
const MAX_LEAD_CHARACTERS = 170;

/** Those before whom something was signed close the paragraph of who signed it, where they would be the next one alone. */
const withWitnesses = (blocks: readonly Composed[]): Composed[] => {
  const [lead, next, ...rest] = blocks;
  if (lead?.type !== "paragraph" || next?.type !== "paragraph" || lead.part !== "lead") return [...blocks];
  const [list, ...more] = next.lines;
  const signed = BY_WHOM.test(
    textOf(lead.lines.at(-1)?.words ?? plain("")).replace(/^[^；：。]*?签[署订][^，；：。]+，/u, ""),
  );
  const plainly = list && more.length === 0 && !list.own && WITNESSED.test(textOf(list.words));
  if (!signed || !plainly || sizeOf([...lead.lines, list]) > MAX_LEAD_CHARACTERS) return [...blocks];
  const signers = lead.lines.at(-1);
  const one = signers && BY_WHOM.test(textOf(signers.words)) && sizeOf([signers, list]) <= MAX_CHARACTERS;
  const lines = one
    ? [
        ...lead.lines.slice(0, -1),
        { ...signers, words: resting(say`${signers.words}，${list.words}`, ...list.words.paths) },
      ]
    : [...lead.lines, list];
  return [{ ...lead, lines, keys: [...lead.keys, ...next.keys] }, ...rest];
};

/** 甲校与乙校签署协议，甲校校长丙、乙校校长丁分别代表双方签字: what was signed, who signed it and where, in the first paragraph. */
export const withSigners = (blocks: readonly Composed[]): Composed[] =>
  withWitnesses(blocks).map((block) =>
    block.type === "paragraph" && block.part === "lead"
      ? { ...block, lines: joinedNeighbours(block.lines, inOne) }
      : block,
  );
