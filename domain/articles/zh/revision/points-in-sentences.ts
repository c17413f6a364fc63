import { type Composed, goingOn, isParagraph, type Line } from "../../compose";
import { type Phrase, partOf, say, textOf } from "../../phrase";
import { startsAt } from "../words/merging";
import { breaksOf } from "./statements-apart";

/** A report of what somebody said in several points, up to the reporting verb; no counted list follows. */
const STATED =
  /^[^；。：“”]{2,160}?(?:(?:表示|指出|强调|认为|说)，|(?:贺信|来信|贺电|信)，表示)(?![^；]*：)/u;
/** A point that cannot begin a sentence without its speaker: a wish, thanks, a further act, a member of a list. */
const OF_SPEAKER =
  /^(?:希望|期待|祝愿|感谢|欢迎|邀请|建议|呼吁|要求|自己|并|还|也|[一二三四五六七八九十]是|第[一二三四]|另一方面|其次|再次|其中|既|又|或|而|但|这(?![次些])|该|此举)/u;
/** 希望甲……；乙……: a list of wishes or orders. */
const ASKED = /希望|要求|建议|：/u;
/** What is intended, which is printed in the sentence of what it follows from. */
const INTENDED = /^[^，；]{0,16}(?:愿|将(?!有)|要|应|希望|期待|相信|一定|必[将须定])/u;

/** Characters of a report of two points that are one sentence, of two that are alike, and of a point with the next in one sentence. */
const TWO_POINTS = 75;
const ALIKE = 22;
const WITH_NEXT = 90;

/** 今年以来: an adverbial in front of a subject. */
const ADVERBIAL = /^(?:[今去明近目下]|在|从|对|由|通过|以)/u;

/** Whether a point has no subject, so that it goes on with that of the point before. */
const goesOn = (point: string): boolean => startsAt(point, 0) && !ADVERBIAL.test(point);

/** 要抓住机遇: an order, which is not for the subject of the point before. */
const ORDER = /^(?:要|应|须|必须|愿双方)/u;

/** ……，并表示将……: a further act of the speaker behind a point, which needs the speaker in its sentence. */
const ACTS_TOO = /，[并还](?:表示|指出|强调|希望|感谢|邀请|建议|要求|将|愿)/u;

/** What stands between the points of a report: a full stop where another subject comes, a comma where the subject goes on. */
const linksOf = (points: readonly string[]): readonly string[] => {
  const bare = points.slice(1).filter(goesOn).length;
  const size = points.reduce((n, one) => n + one.length, 0);
  let open = (points[0] ?? "").length;
  return points.slice(1).map((point, at) => {
    const [before, whole] = [points[at] ?? "", open + point.length];
    const continued =
      bare === 1 &&
      goesOn(point) &&
      !ORDER.test(point) &&
      !OF_SPEAKER.test(point) &&
      whole <= TWO_POINTS + WITH_NEXT / 2;
    const stays =
      OF_SPEAKER.test(point) ||
      points.slice(at + 1).some((one) => ACTS_TOO.test(one) || ORDER.test(one)) ||
      goesOn(point) ||
      (points.length === 2 && size <= TWO_POINTS) ||
      (before.length <= ALIKE && point.length <= ALIKE) ||
      (INTENDED.test(point) && before.length + point.length <= WITH_NEXT && open <= before.length);
    open = stays ? whole : point.length;
    return continued ? "，" : stays ? "；" : "。";
  });
};

/** 甲表示，……。……。……, for 甲表示，……；……；……: the points of a long report are sentences, in the paragraph of the first. */
const pointsApart = (one: Line): readonly Line[] => {
  if (one.own || !one.id.includes(".remarks[")) return [one];
  const text = textOf(one.words);
  // A further sentence of a statement has no reporting verb.
  const verb = text.includes("；")
    ? (STATED.exec(text)?.[0].length ?? (one.goesOn && !ASKED.test(text) ? 0 : undefined))
    : undefined;
  if (verb === undefined) return [one];
  const breaks = breaksOf(text).filter((at) => at > verb);
  const starts = [verb, ...breaks.map((at) => at + 1)];
  const links = linksOf(starts.map((from, at) => text.slice(from, breaks[at])));
  const sentences: Phrase[] = [];
  starts.forEach((from, at) => {
    const part = partOf(one.words, at === 0 ? 0 : from, breaks[at] ?? text.length);
    const open = links[at - 1] === "。" ? undefined : sentences.pop();
    sentences.push(open ? say`${open}${links[at - 1] ?? ""}${part}` : part);
  });
  return sentences.map((words, at) =>
    at === 0 ? { ...one, words } : goingOn({ ...one, id: `${one.id}.point${at}`, words }),
  );
};

/** Reports whose points are sentences where each brings a subject of its own. */
export const withPointsInSentences = (blocks: readonly Composed[]): Composed[] =>
  blocks.map((block) => (isParagraph(block) ? { ...block, lines: block.lines.flatMap(pointsApart) } : block));
