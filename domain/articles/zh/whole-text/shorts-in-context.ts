import { allLines, type Composed, isContext, type Line, withLinesReplaced } from "../../compose";
import { type Phrase, sourced, spliced, textOf } from "../../phrase";
import { isBareNoun } from "../../reference/bare-nouns";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact } from "../../reference/facts";
import { isClear } from "../organizations/organizations";
import { isEnclosed } from "../words/enclosed";
import { placesOf } from "./posts-before-names";

/** What a short form follows as a word of its own: 拜会了湖外办, but not in 大湖外办学. */
const FRONT =
  /(?:^|[，。、：；了与和同对向为由在就从给的及到把让受请是]|访问|拜访|走访|感谢|代表|会见|邀请)$/u;

/** What makes another name of a short form: 云港集团, 湖大路. */
const LONGER =
  /^(?:集团|公司|股份|有限|投资|控股|大学|学院|中学|医院|商会|协会|[省市县区镇乡路街村港站馆院校局厅委])/u;

interface Coined {
  readonly org: OrgFact;
  readonly short: string;
}

/** The short forms in a text that no reader understands before it has introduced them. */
const coinedOf = (discourse: Discourse, text: string): Coined[] => {
  const orgs = discourse.facts.allOrgs();
  return orgs.flatMap((org) => {
    const short = org.short?.text;
    if (
      !org.short ||
      short === undefined ||
      org.parent ||
      !text.includes(short) ||
      isBareNoun(short) ||
      org.name.text.endsWith(short)
    )
      return [];
    const shared = orgs.some(
      (one) => one !== org && (one.name.text.includes(short) || one.short?.text.includes(short)),
    );
    return shared || isClear(discourse, org, org.short) ? [] : [{ org, short }];
  });
};

/** The sentence with the full name in place of a short form. */
const inFull = (words: Phrase, { org, short }: Coined): Phrase => {
  const text = textOf(words);
  const name = org.name.text;
  let made = words;
  for (const at of placesOf(text, short).reverse()) {
    const front = text.slice(0, at);
    const within = placesOf(text, name).some((from) => from <= at && at < from + name.length);
    const longer = LONGER.test(text.slice(at + short.length));
    if (FRONT.test(front) && !longer && !within && !isEnclosed(front))
      made = spliced(made, at, at + short.length, name);
  }
  return made === words ? words : sourced(made, org.name.path);
};

/** 拜会了湖滨市外事办公室, for 拜会了湖外办: context in the record's own words that uses a short form before the text has introduced it. */
export const withContextInFull = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const own = allLines(blocks).filter((line) => line.own && isContext(line));
  if (own.length === 0) return [...blocks];
  const coined = coinedOf(discourse, own.map(({ words }) => textOf(words)).join("\n"));
  if (coined.length === 0) return [...blocks];
  let read = "";
  return withLinesReplaced(blocks, (line): Line[] => {
    let { words } = line;
    if (line.own && isContext(line))
      for (const one of coined) if (!read.includes(one.short)) words = inFull(words, one);
    // The full name in place of a short form introduces none.
    if (words === line.words) read += textOf(words);
    return [words === line.words ? line : { ...line, words }];
  });
};
