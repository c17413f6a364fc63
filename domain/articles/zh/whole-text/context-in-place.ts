import { type Composed, isContext, isParagraph, type Line, type Paragraph, sizeOf } from "../../compose";
import { partOf, say, textOf, withoutStart } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { followsSubject } from "../../structure/follows-subject";

const EVENT =
  "(?:展览会|展会|博览会|推介会|交易会|论坛|会议|大会|年会|研讨会|座谈会|研修班|培训班|活动|仪式)";
/** 此次论坛是……首个……: that the event of the news was the first, or one of a series. */
const OF_SERIES =
  /^(?:这|此|(?:此次|本次|本届|该)\p{Script=Han}{0,6})(?:是|系|为)[^。]*(?:首[次个场届]|第[一二三四五六七八九十\d]+[次个场届])/u;
/** 备忘录在……之际签署: when the document of the news was signed. */
const OF_DOCUMENT = /^(?:备忘录|协议|合同)(?!旨在)[^。]*签[署订]/u;
const SIGNED = /签署|签订/u;
/** 推介会面向……, 这是……: a fact about an event. */
const OF_EVENT = new RegExp(`^(?:这|此次|本次|本届)?(?:是|${EVENT})`, "u");
/** 展览会由某会主办: who held it. */
const HELD_BY = new RegExp(`^\\p{Script=Han}{0,4}${EVENT}由[^。]*(?:主办|举办|承办)`, "u");

/** 会议旨在……, 此次访问旨在……: what an event or a visit was for. */
const OF_AIM = new RegExp(
  `^(?:(?:此次|本次|本届)?\\p{Script=Han}{0,6}${EVENT}|(?:此次|本次)(?:访问|出访|考察|到访|来访|行程)|此行)旨在`,
  "u",
);

/** Characters of a first paragraph with a fact about the news, and of the fact. */
const MAX_LEAD = 330;
const MAX_FACT = 60;

const wordsOf = ({ words }: Line): string => textOf(words);

/** 会议以“……”为主题，由……承办，旨在……: the aim of an event behind its theme and organizers; any other fact ends the paragraph. */
const withFactBehind = (lines: readonly Line[], fact: Line): Line[] => {
  const noun = OF_AIM.exec(wordsOf(fact))?.[0].slice(0, -"旨在".length);
  const at = lines.findIndex(
    (one, index) => index > 0 && noun && !one.own && /^[以由]/u.test(wordsOf(one).replace(noun, "")),
  );
  const [one] = at < 0 ? [] : lines.slice(at);
  if (!one || !noun || !wordsOf(one).startsWith(noun) || /[；。].|旨在/u.test(wordsOf(one)))
    return [...lines, fact];
  const hosts = partOf(one.words, 0, wordsOf(one).replace(/。$/u, "").length);
  return lines.with(at, { ...one, words: say`${hosts}，${withoutStart(fact.words, noun.length)}` });
};

/** A fact about the news with which a later paragraph begins, or what the event was for, ends the first one. */
const withFactInLead = (blocks: readonly Composed[]): Composed[] => {
  const paragraphs = blocks.filter(isParagraph);
  const [lead, ...later] = paragraphs;
  if (lead?.part !== "lead") return [...blocks];
  const signed = lead.lines.some((one) => SIGNED.test(wordsOf(one)));
  const pattern = signed ? OF_DOCUMENT : OF_SERIES;
  const isFact = (one: Line, at: number): boolean =>
    isContext(one) && ((at === 0 && pattern.test(wordsOf(one))) || OF_AIM.test(wordsOf(one)));
  const from = later.find(({ lines }) => lines.some(isFact));
  const fact = from?.lines.find(isFact);
  if (!from || !fact || wordsOf(fact).length > MAX_FACT) return [...blocks];
  if (sizeOf([...lead.lines, fact]) > MAX_LEAD) return [...blocks];
  const rest = from.lines.filter((one) => one !== fact);
  return blocks.flatMap((block): Composed[] => {
    if (block === lead) return [{ ...lead, lines: withFactBehind(lead.lines, fact) }];
    if (block === from) return rest.length > 0 ? [{ ...from, lines: rest }] : [];
    return [block];
  });
};

/** Facts about an event follow the sentence that says who held it, rather than precede it as a paragraph. */
const withFactsBehindHosts = (blocks: readonly Composed[]): Composed[] => {
  const at = blocks.findIndex((block, index) => {
    const next = blocks[index + 1];
    if (!isParagraph(block) || block.part === "lead" || !isParagraph(next)) return false;
    const [fact, host] = [block.lines[0], next.lines[0]];
    if (!fact || !host || !block.lines.every(isContext)) return false;
    return OF_EVENT.test(wordsOf(fact)) && HELD_BY.test(wordsOf(host));
  });
  const [facts, hosts] = [blocks[at], blocks[at + 1]];
  if (!isParagraph(facts) || !isParagraph(hosts)) return [...blocks];
  const [host, ...others] = hosts.lines;
  const lines = [...(host ? [host] : []), ...facts.lines, ...others];
  return blocks.toSpliced(at, 2, { ...hosts, lines, keys: [...hosts.keys, ...facts.keys] });
};

const citiesOf = ({ facts }: Discourse): Set<string> =>
  new Set(
    (facts.record.agenda ?? []).flatMap(({ city, venue }) =>
      [city?.zh, venue?.city?.zh].flatMap((name) => (name ? [name.replace(/[市县]$/u, "")] : [])),
    ),
  );

/**
 * What a town of the journey is begins the paragraph on what was done there; where that paragraph is the first to name the town,
 * it follows the sentence that does.
 */
const withTownsDescribed = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  if (!blocks.some((block) => isParagraph(block) && block.lines.some(isContext))) return [...blocks];
  const lead = blocks.find(isParagraph);
  return [...citiesOf(discourse)].reduce<Composed[]>(
    (all, town) => {
      const isOf = (one: Line): boolean => {
        const text = wordsOf(one);
        const rest = text.startsWith(town) ? text.slice(town.length).replace(/^[市县]/u, "") : "";
        return isContext(one) && rest !== "" && followsSubject(rest);
      };
      const from = all.find((block): block is Paragraph => isParagraph(block) && block.lines.some(isOf));
      const fact = from?.lines.find(isOf);
      const to = all.find(
        (block): block is Paragraph =>
          isParagraph(block) &&
          block !== all.find(isParagraph) &&
          block.lines.slice(0, 1).some((one) => !isContext(one) && wordsOf(one).includes(`在${town}`)),
      );
      if (!from || !fact || !to) return all;
      const known = lead?.lines.some((one) => wordsOf(one).includes(town)) ?? false;
      return all.flatMap((block): Composed[] => {
        if (!isParagraph(block) || (block !== from && block !== to)) return [block];
        const rest = block.lines.filter((one) => one !== fact);
        const lines = block === to ? rest.toSpliced(known ? 0 : 1, 0, fact) : rest;
        return lines.length > 0 ? [{ ...block, lines }] : [];
      });
    },
    [...blocks],
  );
};

/** Context where its subject is: facts about the news with it, facts about a held event behind its hosts, and what a town is at the stop there. */
export const withContextInPlace = (blocks: readonly Composed[], discourse: Discourse): Composed[] =>
  withTownsDescribed(withFactsBehindHosts(withFactInLead(blocks)), discourse);
