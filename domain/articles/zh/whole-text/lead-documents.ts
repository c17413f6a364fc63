import { type Composed, isContext, isParagraph, type Line, sizeOf } from "../../compose";
import { partOf, plain, say, sourced, textOf, withoutStart } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { countOf } from "../words/grammar";
import { type Addition, type LeadAndRest, linesBehind, replaced } from "./lead-substance";

const SEVERAL_SIGNED =
  /^(?:[^，；。]{2,8}[中上]，)?([^，；。与]{2,16})与(?![^，；。]*[年月日])[^，；。]{2,40}签署了?[^，；。]*?((?:合作)?(?:框架)?协议|备忘录|意向书)(?=$|，)/u;
const INTENDED = /^([^，；。与]{2,16})(与[^，；。]{2,20}达成[^，；。]{0,8}意向)$/u;
/** Documents up to which their number is stated. */
const MOST_DOCUMENTS = 10;

/** 其间，某县签署两份合作协议，并与部分企业达成合作意向: several documents that one party of the news signed on a journey, which later paragraphs report. */
const severalSigned: Addition = (text) => {
  const signed = linesBehind(text).flatMap(({ id, own, words }) => {
    const [, party = "", document = ""] =
      (!own && id.startsWith("agreements[") && SEVERAL_SIGNED.exec(textOf(words))) || [];
    return party === "" ? [] : [{ party, document, paths: words.paths }];
  });
  const [first, ...more] = signed;
  const news = text.lead.map(({ words }) => textOf(words)).join("");
  if (!first || more.length === 0 || signed.length > MOST_DOCUMENTS || !news.includes(first.party))
    return undefined;
  if (more.some((one) => one.party !== first.party || one.document !== first.document)) return undefined;
  const line = linesBehind(text).find(
    ({ words, own }) => !own && INTENDED.exec(textOf(words))?.[1] === first.party,
  );
  const intention = line && withoutStart(line.words, first.party.length);
  const words = plain(`其间，${first.party}签署${countOf(signed.length)}份${first.document}`);
  const sum: Line = {
    id: "agreements.signed",
    words: sourced(
      intention ? say`${words}，并${intention}` : words,
      ...signed.flatMap(({ paths }) => paths),
    ),
  };
  return { lead: beforeContext(text.lead, sum), rest: line ? replaced(text.rest, line) : text.rest };
};

/** 座谈中，甲中心与乙研究所签署了合作备忘录: one document with its parties by name, and nothing else. */
const ONE_SIGNED =
  /^(?:[^，；。]{2,8}[中上]，)?((?!双方|各方|[一二两三]|该|其)[^，；。与]{2,20}与(?!该|其|[^，；。]*\d[年月日])[^，；。]{2,40}(?<!拟|将|计划))签署了?((?!的)[^，；。]+)$/u;
/** Characters of a first paragraph that has room for the document. */
const ROOM_FOR_DOCUMENT = 240;

/** 其间，甲中心与乙研究所签署合作备忘录: the only document signed on a visit, which a later paragraph reports. */
const onlySigned = (text: LeadAndRest, { facts }: Discourse): LeadAndRest | undefined => {
  const behind = linesBehind(text);
  const documents = behind.filter(({ id }) => id.startsWith("agreements["));
  const [line, ...more] = documents.filter(({ words }) => textOf(words).includes("签署"));
  const isOfIt = ({ id }: Line): boolean => line !== undefined && id !== line.id && id.startsWith(line.id);
  const said = line && !line.own ? textOf(line.words) : "";
  const [, parties = "", document = ""] = ONE_SIGNED.exec(said) ?? [];
  if (
    !line ||
    more.length > 0 ||
    documents.some(isOfIt) ||
    // Somebody whom a sentence before it introduces would come without their posts.
    facts.people.some(({ name }) => name !== undefined && parties.includes(name.text)) ||
    parties === "" ||
    sizeOf(text.lead) > ROOM_FOR_DOCUMENT
  )
    return undefined;
  const at = said.indexOf(parties);
  const words = say`其间，${partOf(line.words, at, at + parties.length)}签署${withoutStart(line.words, said.length - document.length)}`;
  return { lead: beforeContext(text.lead, { ...line, words }), rest: replaced(text.rest, line) };
};

/** The lines of a paragraph with one more, before the context at its end. */
const beforeContext = (lines: readonly Line[], line: Line): Line[] => {
  const last = lines.findLastIndex((one) => !isContext(one));
  return lines.toSpliced(last + 1, 0, line);
};

/** Whether the first paragraph reports a visit, and nothing that was signed or agreed on. */
const isBareVisit = ({ lead }: LeadAndRest): boolean => {
  const news = lead.map(({ words }) => textOf(words)).join("。");
  return CAME_BY_NEWS.test(news) && !/签[署订字约]|达成|缔结|结为/u.test(news);
};
const CAME_BY_NEWS = /(?:到访|来访|拜访|访问|赴|走访|考察|调研)/u;

const haveDocuments = (blocks: readonly Composed[]): boolean => {
  for (const block of blocks)
    if (block.type === "paragraph")
      for (const { id } of block.lines) if (id.startsWith("agreements[")) return true;
  return false;
};

/** The blocks of a text about a visit whose first paragraph states the documents that were signed on it. */
export const withDocumentsInLead = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const [first, ...rest] = blocks;
  if (!isParagraph(first) || first.part !== "lead" || !haveDocuments(rest)) return [...blocks];
  const given: LeadAndRest = { lead: first.lines, rest };
  const text = isBareVisit(given) ? (severalSigned(given) ?? onlySigned(given, discourse)) : undefined;
  return text ? [{ ...first, lines: [...text.lead] }, ...text.rest] : [...blocks];
};
