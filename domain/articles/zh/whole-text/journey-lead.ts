import type { Composed, Line } from "../../compose";
import { type Phrase, partOf, plain, say, sourced, spliced, textOf, withoutStart } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** Places of a journey from which on their order is said. */
const SEVERAL = 3;
const GOING = /(?<!先后|分别)(?:赴|前往|到访|访问|走访|到)$/u;

/** 先后赴甲、乙和丙考察: the places of a journey of several days, which its programme reports one after the other. */
const inTurn = ({ facts, content }: Discourse, line: Line): Line => {
  const { when, areas, status } = facts.record;
  const named = facts.list(areas, "areas");
  const several = named.length >= SEVERAL && when?.end !== undefined && when.end !== when.start;
  const [first] = named;
  if (!several || !first || status !== "held" || !content.relations.visit) return line;
  const text = textOf(line.words);
  const at = text.indexOf(first.text);
  const places = text.slice(at).split(/[，。；]/u)[0] ?? "";
  const verb = at < 0 ? undefined : GOING.exec(text.slice(0, at));
  // 一行分别赴甲、乙和丙 were in several places at once.
  // 甲市乙区、丙区: a city before the first of its districts only.
  const listed = named.every((one) =>
    places.includes(one.text.replace(/^\p{Script=Han}{2,4}市(?=\p{Script=Han}{2,})/u, "")),
  );
  if (!verb || !listed || /先后|分别|各自/.test(text.slice(0, at))) return line;
  return { ...line, words: spliced(line.words, verb.index, verb.index, "先后") };
};

const AIM_THEN_SIGNED =
  /^([^；。]*?(?:到访|访问|来访|赴|到)[^，；。]+)，以([^；。]{4,}?)(，双方(?:签署|签订|续签)[^；。]+)$/u;

/** 甲到访某院，双方签署协议。此行旨在……, for 甲到访某院，以……，双方签署协议: the aim of a visit is not what they did before they signed. */
const aimApart = (line: Line): Line[] => {
  const [whole, visit = "", aim = ""] = AIM_THEN_SIGNED.exec(textOf(line.words)) ?? [];
  if (!whole) return [line];
  const from = visit.length + 2;
  const signed = withoutStart(line.words, from + aim.length);
  return [
    { ...line, words: say`${partOf(line.words, 0, visit.length)}${signed}` },
    { id: `${line.id}.purpose`, words: say`此行旨在${partOf(line.words, from, from + aim.length)}` },
  ];
};

const SIGNED = /^其间，([^，。；、]{2,24}?)与([^，。；、]{2,24}?)(?=(?:签署|签订|续签))/u;

/** 其间，双方签署协议, after a visit of one party to the other. */
const sidesSigned = ({ facts, content }: Discourse, visit: string, line: Line): Line => {
  const [front, one = "", other = ""] = (line.own ? undefined : SIGNED.exec(textOf(line.words))) ?? [];
  const known = front && visit.includes(one) && visit.includes(other) && !one.includes(other);
  // 到访甲会和乙会: of three associations that the lead has named, 双方 could be any two.
  const ofAssociations = facts.allOrgs().filter(({ kind }) => kind === "association");
  if (known && ofAssociations.filter(({ name }) => visit.includes(name.text)).length > 2) return line;
  if (!known || !content.relations.twoSides || other.includes(one)) return line;
  const words: Phrase = say`${plain("其间，双方")}${withoutStart(line.words, front.length)}`;
  return { ...line, words: sourced(words, ...line.words.paths) };
};

/** The blocks of a text whose first paragraph reports a journey in whole sentences: places in turn, the aim by itself, and what both sides signed. */
export const withJourneyLead = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const lead = blocks.find(({ type }) => type === "paragraph");
  return blocks.map((block) => {
    if (block !== lead || block.type !== "paragraph") return block;
    const [first, ...more] = block.lines;
    if (!first || first.own) return block;
    const text = textOf(first.words);
    return {
      ...block,
      lines: [
        ...aimApart(inTurn(discourse, first)),
        ...more.map((line) => sidesSigned(discourse, text, line)),
      ],
    };
  });
};
