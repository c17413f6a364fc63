import { type Composed, type Line, withLinesReplaced } from "../../compose";
import { onlyMention, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { isQuoted } from "../words/enclosed";

/** 青松市侨联: an organization of a region, and its name within the region. */
const OF_REGION = /^(\p{Script=Han}{2,6}?)([省市县区州](?!长)\p{Script=Han}{2,})$/u;
/** What the name of the speaker's own unit follows. */
const BEFORE = /(?:^|[，；：]|介绍了?|汇报了?)$/u;
/** Words before the name of a unit that may be the other one. */
const OF_OTHERS = /感谢|肯定|希望|支持|学习|祝|邀请|[请愿]|欢迎|期待|赞|敬意/u;
/** What a speaker owes to the other unit. */
const OWED = /^的?(?:热情|盛情|周到|精心|大力|接待|安排|来访|到访|邀请|经验|做法)/u;

interface Unit {
  readonly region: string;
  readonly name: string;
}

const unitsOf = ({ facts }: Discourse): Unit[] => {
  const units: Unit[] = [];
  for (const { name } of facts.allOrgs()) {
    const [, region, unit] = OF_REGION.exec(name.text) ?? [];
    if (region && unit) units.push({ region, name: unit });
  }
  return units;
};

/** The region of a speaker's own organization. */
const regionOf = ({ facts }: Discourse, { words }: Line): string | undefined => {
  const posts = facts.who(onlyMention(words.pieces))?.posts ?? [];
  const names = posts.map(({ org }) => org?.org.name.text);
  const regions = new Set(names.flatMap((name) => OF_REGION.exec(name ?? "")?.[1] ?? []));
  return regions.size === 1 ? [...regions][0] : undefined;
};

/** Whether the unit named there is what the speaker speaks of as their own. */
const isOwn = (text: string, at: number, length: number): boolean => {
  const before = text.slice(0, at);
  return (
    BEFORE.test(before) && !OF_OTHERS.test(before) && !OWED.test(text.slice(at + length)) && !isQuoted(before)
  );
};

const inFull = (units: readonly Unit[], line: Line, region: string | undefined): Line => {
  if (line.own || !line.id.includes(".remarks[")) return line;
  let { words } = line;
  const names = new Set(units.filter((one) => one.region === region).map(({ name }) => name));
  for (const name of names) {
    if (!region || !units.some((one) => one.name === name && one.region !== region)) continue;
    const text = textOf(words);
    for (let at = text.lastIndexOf(name); at > 0; at = text.lastIndexOf(name, at - 1))
      if (isOwn(text, at, name.length)) words = spliced(words, at, at, region);
  }
  return words === line.words ? line : { ...line, words };
};

/** 安例指出，青松市侨联……, for 市侨联, where the text is about the 市侨联 of two cities: that of the speaker. */
export const withUnitsOfTwoRegions = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const units = unitsOf(discourse);
  const names = new Set<string>();
  const twins = new Set<string>();
  for (const { name } of units) (names.has(name) ? twins : names).add(name);
  if (twins.size === 0) return [...blocks];
  let spoke: string | undefined;
  const next = (line: Line): Line => {
    // The second sentence of a statement has the speaker of the first.
    const region = regionOf(discourse, line) ?? (line.id.endsWith("].2") ? spoke : undefined);
    spoke = region;
    return inFull(units, line, region);
  };
  return withLinesReplaced(blocks, (line) => [next(line)]);
};
