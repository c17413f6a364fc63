import { type Composed, isParagraph, type Line } from "../../compose";
import { partOf, plain, say, sourced, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** What a speaker intends, thinks or feels. */
const OWN = "(?=非常|十分|高度|一致|一贯|始终|积极|将|愿|都|均|希望|支持|重视|期待)";
/** 支持的项目已经完工, which needs the name of who supports it: what they do as an attribute of something else. */
const OF_OTHERS = "(?!(?:非常|十分|高度|一贯|始终|积极|支持|重视|期待)[^，。；愿]{0,6}的)";

/** 六位领事表示，各领事非常愿意……: all of one class, counted as speakers and named again in what they said. */
const OF_CLASS = new RegExp(
  `[两二三四五六七八九十]{1,2}位(\\p{Script=Han}{2,6})(一致|均|都)?表示，各位?\\1${OWN}${OF_OTHERS}`,
  "u",
);
/** 代表团表示，代表团将……. */
const OF_SPEAKER = new RegExp(
  `(?:^|，|。)(\\p{Script=Han}{2,12})(?:一致)?(?:表示|承诺)，\\1${OWN}${OF_OTHERS}`,
  "u",
);
/** 甲等表示，省外办将利用省、市两级外办的资源: an office as the subject of what is done with its own level beside others. */
const OF_LEVELS = /(?:表示|承诺)，([省市县区](\p{Script=Han}{2,3}))将[^，；。]{1,14}级\2/u;

/** Whether one of those whom the text names in front of the verb is of the office: 省外办, 某省人民政府外事办公室. */
const isOfOffice = ({ facts }: Discourse, front: string, office: string): boolean => {
  const letters = new RegExp([...office].join(".{0,20}"), "u");
  return facts.people.some(
    ({ name, posts }) =>
      name !== undefined &&
      front.includes(name.text) &&
      posts.some(({ org }) => org && letters.test(`${org.org.parent?.org.name.text ?? ""}${org.name.text}`)),
  );
};

/** A report whose speakers are named once: 各领事表示，非常愿意……. */
const once = (discourse: Discourse, one: Line): Line => {
  const text = textOf(one.words);
  const classed = OF_CLASS.exec(text);
  if (classed) {
    const [whole, noun = "", all = ""] = classed;
    const end = classed.index + whole.length;
    const count = whole.indexOf("位") + 1;
    const words = say`${partOf(one.words, 0, classed.index)}各${partOf(one.words, classed.index + count, classed.index + count + noun.length)}${plain(`${all}表示，`)}${partOf(one.words, end, text.length)}`;
    return { ...one, words: sourced(words, ...one.words.paths) };
  }
  const spoken = OF_SPEAKER.exec(text);
  const office = spoken ? null : OF_LEVELS.exec(text);
  const levels =
    office && isOfOffice(discourse, text.slice(0, office.index), office[1] ?? "") ? office : null;
  const found = spoken ?? levels;
  const name = found?.[1] ?? "";
  if (!found || name === "") return one;
  const from = spoken ? found.index + found[0].length - name.length : text.indexOf(name, found.index + 2);
  return { ...one, words: spliced(one.words, from, from + name.length, "") };
};

/** A text in which who speaks is not named again as the subject of what is said. */
export const withSubjectOnce = (blocks: readonly Composed[], discourse: Discourse): Composed[] =>
  blocks.map((block) =>
    isParagraph(block)
      ? { ...block, lines: block.lines.map((one) => (one.own ? one : once(discourse, one))) }
      : block,
  );
