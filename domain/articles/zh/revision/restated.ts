import type { Composed, Line } from "../../compose";
import { type Phrase, resting, say, spliced, textOf, withoutStart } from "../../phrase";

const LECTURE = /^(?:[^，。]{0,10}，)?(\p{Script=Han}{2,8}?)作((?:学术|专题|主旨|主题)?(?:报告|讲座|演讲))$/u;

/** Undefined for 专家作学术报告 before 专家作了六场学术报告 in the office's own words. */
const withoutRestated = (lines: readonly Line[]): Line[] => {
  const made: Line[] = [];
  for (const next of lines) {
    const last = made.at(-1);
    const [, who = "", what = ""] = LECTURE.exec(last ? textOf(last.words) : "") ?? [];
    const text = textOf(next.words);
    const again = last && who !== "" && next.own && text.includes(`${who}作了`) && text.includes(what);
    if (again) made[made.length - 1] = { ...next, words: resting(next.words, ...last.words.paths) };
    else made.push(next);
  }
  return made;
};

const AIM = /^此行旨在/;
const MET = /(?:座谈|会谈|交流|交换意见|进行了?(?:探讨|磋商))$/;
const BOTH = /^(?:双方|各方)[^，；]{2,20}(?:共识|意向|一致)$/;

/** 双方取得广泛共识 after the talks that led to it, before what the journey was for. */
const withResultFirst = (lines: readonly Line[]): Line[] => {
  const [talks, aim, result, ...more] = lines;
  if (!talks || !aim || !result || aim.own || result.own) return [...lines];
  const fits =
    MET.test(textOf(talks.words)) && AIM.test(textOf(aim.words)) && BOTH.test(textOf(result.words));
  return fits ? [talks, result, aim, ...more] : [...lines];
};

const UNVEILED = /^其间还举行([^，；。、]{2,30}(?:揭牌|授牌|挂牌|揭幕)(?:仪式)?)$/;
const SIGNS = /(?:签署|签订)[^，；。]{2,30}$/;

/** 甲与乙签署协议，并举行……揭牌仪式: the unveiling of a signing of which the text says nothing more, after the news. */
const withUnveiling = (blocks: readonly Composed[]): readonly Composed[] => {
  const [first, ...rest] = blocks;
  const lead = first?.type === "paragraph" ? first.lines[0] : undefined;
  if (first?.type !== "paragraph" || !lead || lead.own || !SIGNS.test(textOf(lead.words))) return blocks;
  const found = rest
    .flatMap((block) => (block.type === "paragraph" ? block.lines : []))
    .find((one) => !one.own && UNVEILED.test(textOf(one.words)));
  if (!found) return blocks;
  const what = withoutStart(found.words, "其间还举行".length);
  const news: Line = { ...lead, words: say`${lead.words}，并举行${what}` };
  return [
    { ...first, lines: [news, ...first.lines.slice(1)] },
    ...rest.flatMap((block): Composed[] => {
      if (block.type !== "paragraph" || !block.lines.includes(found)) return [block];
      const lines = block.lines.filter((one) => one !== found);
      return lines.length > 0 ? [{ ...block, lines }] : [];
    }),
  ];
};

const APPOINTED = /向([^，。；、]{2,8})颁发([^，。；]{2,30}?)聘书$/;

/** 甲是乙聘请的顾问，丙向其颁发聘书: an appointment of which the text spoke elsewhere, beside its certificate. */
const withAppointment = (blocks: readonly Composed[]): readonly Composed[] => {
  const lines = blocks.flatMap((block) => (block.type === "paragraph" ? block.lines : []));
  const given = lines.find((one) => !one.own && APPOINTED.test(textOf(one.words)));
  const [whole = "", name = "", post = ""] = (given && APPOINTED.exec(textOf(given.words))) ?? [];
  const about = lines.find((one) => {
    const text = textOf(one.words);
    return (
      one.own && text.startsWith(`${name}是`) && text.endsWith(post.slice(-4)) && !/[，；。]./.test(text)
    );
  });
  if (!given || !about || whole === "" || lines.indexOf(about) > lines.indexOf(given)) return blocks;
  const at = textOf(given.words).length - whole.length;
  const words: Phrase = say`${about.words}，${spliced(given.words, at, at + whole.length, "向其颁发聘书")}`;
  return blocks.flatMap((block): Composed[] => {
    if (block.type !== "paragraph") return [block];
    const kept = block.lines
      .filter((one) => one !== about)
      .map((one) => (one === given ? { ...given, words } : one));
    return kept.length > 0 ? [{ ...block, lines: kept }] : [];
  });
};

/** A text in which a lecture, an unveiling and an appointment are stated once, where they belong. */
export const withoutRestatements = (blocks: readonly Composed[]): Composed[] =>
  withAppointment(withUnveiling(blocks)).map((block) =>
    block.type === "paragraph" ? { ...block, lines: withResultFirst(withoutRestated(block.lines)) } : block,
  );
