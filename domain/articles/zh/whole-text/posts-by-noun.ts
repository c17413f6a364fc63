import { type Composed, isParagraph, type Line } from "../../compose";
import { type Piece, textOf, withoutStart } from "../../phrase";
import { isBareNoun } from "../../reference/bare-nouns";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact } from "../../reference/facts";
import { isClear } from "../organizations/organizations";
import { headAfterThis, headOf, nounOfName, ownNoun } from "../words/nouns-of-names";

/** 党委书记, 常务理事、联络部部长: a post behind the noun of its organization. */
const POST =
  /^[^，、。；的该]{0,12}?(?:书记|主席|主任|理事|监事|董事|总裁|经理|秘书长|负责人|院士|[会院校馆所部处科局社行团队]长)/u;
/** 校长, which says itself of what. */
const HEAD_OF_SCHOOL = /^(?:常务)?副?校长/u;
/** 促进会, 大会: other words that 该会 could take up. */
const ASSEMBLY = /会(?!见|谈|议|晤|员|长|展|场|址|计|客|面)/gu;
/** Nouns that are natural without 该; an institute or a court is called by more. */
const PLAIN = /^(?:医院|学校|学院|总?商会|协会|学会|联合会|促进会|基金会|研究院|研究所|公司|集团|中心)$/u;

/** 云医 in front of 院长, 云国商 in front of 会长 would be read as one word. */
const RUNS_ON = /[医学法]#(?:党委)?副?院|[商协学总工]#会/u;

/** The organizations that the sentence before names and this one calls 该院, each with the characters of that. */
const calledThis = (orgs: readonly OrgFact[], text: string, before: string): (readonly [OrgFact, number])[] =>
  orgs.flatMap((org) => {
    const short = org.short?.text ?? "";
    const noun = [headAfterThis(org), headOf(org), short.slice(-1)].find(
      (one) => one && text.startsWith(`该${one}`),
    );
    const named = [org.name.text, short].some((name) => name.length > 1 && before.includes(name));
    return noun && named && !org.parent ? [[org, noun.length + 1] as const] : [];
  });

/** How the sentence calls the organization in front of the post; undefined where 该会 is clear. */
const calling = (
  discourse: Discourse,
  org: OrgFact,
  before: string,
  [rest, isSingle]: readonly [string, boolean],
): Piece | undefined => {
  const { name, short, id } = org;
  const runsOn = RUNS_ON.test(`${short?.text}#${rest}`);
  if (short && short.text.length < name.text.length && !isBareNoun(short.text) && !runsOn) {
    const clear = isClear(discourse, org, short);
    if (clear || before.includes(`“${short.text}”`))
      return { s: short.text, shortOf: id, full: name.text, clear };
  }
  const { facts } = discourse;
  const own = ownNoun(facts, org);
  // 学校 beside a 大学 could be either.
  const alone = own !== "" && facts.allOrgs().every((one) => one === org || headOf(one) !== "校");
  const noun = headOf(org) === "校" && own !== "学院" ? (alone ? "学校" : "") : own;
  if (HEAD_OF_SCHOOL.test(rest) && noun === "学校") return { s: "" };
  if (PLAIN.test(noun)) return { s: noun };
  const assemblies = before.replaceAll(name.text, "").match(ASSEMBLY) ?? [];
  return isSingle && assemblies.length > 0
    ? { s: nounOfName(org) === "总会" && noun !== "" ? noun : name.text }
    : undefined;
};

/** 医院党委书记安例, 中总会长白样, for 该院党委书记, 该总商会会长: posts at the beginning of a sentence behind the one that names their organization. */
export const withPostsByNoun = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const orgs = discourse.facts.allOrgs();
  const called = (line: Line, before: string): Line => {
    const text = textOf(line.words);
    const [found, ...more] = line.own ? [] : calledThis(orgs, text, before);
    if (!found || more.length > 0) return line;
    const [org, size] = found;
    const rest = text.slice(size);
    const piece = POST.test(rest)
      ? calling(discourse, org, before, [rest, text.startsWith("该会")])
      : undefined;
    if (!piece) return line;
    const words = withoutStart(line.words, size);
    const pieces = piece.s === "" ? words.pieces : [piece, ...words.pieces];
    return { ...line, words: { ...words, pieces } };
  };
  return blocks.map((block): Composed => {
    if (!isParagraph(block)) return block;
    const lines: Line[] = [];
    let before: Line | undefined;
    for (const line of block.lines) {
      const refers = before && line.words.pieces[0]?.s.startsWith("该");
      lines.push(before && refers ? called(line, textOf(before.words)) : line);
      before = line;
    }
    return { ...block, lines };
  });
};
