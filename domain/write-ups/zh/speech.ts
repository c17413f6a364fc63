import { type Draft, type Mention, mentionPart } from "../draft";
import type { NamedSentence } from "../mentions";
import type { Passages, Sentence } from "../passages";
import { type Part, partOf, type Span, trimmedSpan } from "../proposal";
import { clausesOf, subjectOf } from "./mentions";
import { beginsNegated, isNegated } from "./negation";

// Verbs of speech with the act they state; the first that fits.
const ACTS: readonly [act: string, verb: RegExp][] = [
  [
    "welcome",
    /^(?:代表[\p{Script=Han}、]{2,30})?对([\p{Script=Han}\d]{2,30}?)(?:的到来|来访|到访)?表示(?:了)?(?:热烈|诚挚|衷心)?(?:的)?欢迎/u,
  ],
  [
    "thank",
    /^(?:代表[\p{Script=Han}、]{2,30})?(?:对|向)([\p{Script=Han}\d]{2,30}?)表示(?:了)?(?:衷心|诚挚)?(?:的)?感谢/u,
  ],
  ["say", /^(?:则|也|还|并)?(?:回应)?(?:表示|认为|说|谈到|介绍说|坦言)(?=[，：,])/],
  ["point_out", /^(?:也|还|并)?指出(?=[，：,])?/],
  ["stress", /^(?:也|还|并)?强调(?=[，：,])?/],
  ["promise", /^(?:也|还|并)?(?:郑重)?承诺(?=[，：,])?/],
  ["hope", /^(?:也|还|并|表示)?希望(?=[，：,])?/],
  ["introduce", /^(?:详细|简要|重点|首先|向[\p{Script=Han}]{2,16})?(?:地)?介绍(?:了)?/u],
  ["report", /^(?:详细|简要)?(?:汇报|通报)(?:了)?/],
  ["thank", /^(?:衷心|诚挚)?感谢/],
  ["praise", /^(?:充分|高度)?(?:肯定|评价|赞扬|赞赏)(?:了)?/],
  ["propose", /^(?:提出|建议)(?=[，：,])?/],
  ["say", /^(?:也|还|并)?(?:表示)(?=[\p{Script=Han}])/u],
];
const LINKS =
  /^(?:他|她|其|并|还|同时|此外|随后|最后|首先|也|分别|共同|热情|现场|在[\p{Script=Han}]{1,10}(?:上|中|时))*/u;
const NEW_SUBJECT =
  /^(?:双方|各方|宾主|会议|座谈|与会|活动|随后|会后|会前|会上|期间|考察|代表团|近年来|当天|据悉)/;

interface Spoken {
  act: string;
  verb: Span;
  whom?: Span;
  /** Where what was said begins; it ends where the next act begins. */
  from: number;
  by: Mention[];
}

const trimmed = (text: string, span: Span): Span =>
  trimmedSpan(text, span, /[\s，：,“"]/, /[\s，。；：！,”"\uE000]/);

const actsIn = (
  sentence: Sentence,
  mentions: readonly Mention[],
  carried: Mention[],
): { spoken: Spoken[]; last: Mention[] } => {
  const spoken: Spoken[] = [];
  let by = carried;
  for (const [n, clause] of clausesOf(sentence.text).entries()) {
    const subject = subjectOf(clause, sentence, mentions);
    const begins = subject.by.length > 0;
    const at = begins ? subject.rest : clause.at;
    const words = sentence.text.slice(at);
    const links = LINKS.exec(words)?.[0].length ?? 0;
    if (begins) by = subject.by;
    else if (
      NEW_SUBJECT.test(clause.text) ||
      (n === 0 && links === 0 && !ACTS.some(([, verb]) => verb.test(words)))
    )
      by = [];
    for (const [act, verb] of ACTS) {
      const match = verb.exec(words.slice(links));
      if (!match || by.length === 0) continue;
      const start = at + links;
      // What is said holds further clauses of its own: 希望 in it is part of it only if nobody else is its subject.
      const before = spoken.at(-1);
      if (
        before &&
        !begins &&
        links === 0 &&
        ["say", "point_out", "stress", "promise"].includes(before.act) &&
        ["propose", "introduce", "praise"].includes(act)
      )
        break;
      const whom = match[1];
      const whomAt = whom ? start + match[0].indexOf(whom) : 0;
      spoken.push({
        act,
        by,
        verb: { start: sentence.start + start, end: sentence.start + start + match[0].length },
        from: sentence.start + start + match[0].length,
        ...(whom && { whom: { start: sentence.start + whomAt, end: sentence.start + whomAt + whom.length } }),
      });
      break;
    }
  }
  return { spoken, last: by };
};

/** What was said, by whom, word for word; one proposal for each act of each sentence. */
export const speechProposals = ({ text }: Passages, named: readonly NamedSentence[]): Draft[] => {
  const drafts: Draft[] = [];
  let carried: Mention[] = [];
  let paragraph = 0;
  for (const { sentence, mentions } of named) {
    if (sentence.paragraph !== paragraph) carried = [];
    paragraph = sentence.paragraph;
    const { spoken, last } = actsIn(sentence, mentions, carried);
    carried = last;
    for (const [n, one] of spoken.entries()) {
      const next = spoken[n + 1];
      // The next act begins with its clause, which may name its subject.
      const nextStart = next
        ? sentence.start + sentence.text.slice(0, next.verb.start - sentence.start).search(/[^，；。：]*$/)
        : sentence.end;
      const whole = trimmed(text, { start: one.from, end: nextStart });
      const nouns = ["introduce", "report", "praise", "thank"].includes(one.act);
      const comma = nouns ? text.slice(whole.start, whole.end).search(/，(?!以及|和|及)|；/) : -1;
      const point = comma > 0 ? { start: whole.start, end: whole.start + comma } : whole;
      const said = point.end - point.start >= 2 && one.act !== "welcome" ? point : undefined;
      if (!said && !["welcome", "thank"].includes(one.act)) continue;
      const parts: Part[] = [
        ...one.by.map((mention) => mentionPart(text, "by", mention)),
        partOf(text, "act", one.verb, { code: one.act }),
        ...(one.whom ? [partOf(text, "whom", one.whom)] : []),
        ...(said && !(one.act === "thank" && one.whom) ? [partOf(text, "point", said)] : []),
      ];
      // Of 感谢 alone the words behind it name whom and what for together.
      const mixed = one.act === "thank" && !one.whom;
      drafts.push({
        field: "remark",
        key: `remark ${one.verb.start}`,
        confidence: mixed ? 0.5 : one.by.every(({ person }) => person) ? 0.75 : 0.5,
        parts: mixed
          ? parts.map((part) => (part.name === "point" ? { ...part, name: "whom" as const } : part))
          : parts,
      });
    }
  }
  return drafts;
};

const INTENDS = /(?:(?<!不)愿意?|有意|力争)(?!望)(?=[\p{Script=Han}])/gu;
const PROMISES = /(?:承诺|将(?!会议|于\d|军|来))(?=[\p{Script=Han}])/gu;

/** What speakers are willing to do or say they will do: clauses of their remarks, word for word. */
export const promiseProposals = (passages: Passages, remarks: readonly Draft[]): Draft[] => {
  const { text } = passages;
  return remarks.flatMap((remark): Draft[] => {
    const act = remark.parts.find(({ name }) => name === "act")?.code ?? "";
    if (!["say", "promise", "point_out", "stress"].includes(act)) return [];
    return remark.parts.flatMap((point) => {
      if (point.name !== "point") return [];
      const by = remark.parts.filter(({ name }) => name === "by");
      const found: { at: number; end: number; force: string }[] = [];
      if (act === "promise") found.push({ at: 0, end: 0, force: "commitment" });
      for (const match of point.text.matchAll(INTENDS))
        found.push({ at: match.index, end: match.index + match[0].length, force: "intention" });
      for (const match of point.text.matchAll(PROMISES))
        found.push({ at: match.index, end: match.index + match[0].length, force: "commitment" });
      return found
        .filter(({ at }) => !isNegated(point.text.slice(0, at)))
        .sort((a, b) => a.at - b.at)
        .flatMap(({ at, end, force }): Draft[] => {
          const stop =
            /[；。]|，(?=希望|同时|也|双方|期待|相信|并?将|并?愿|这|展示)/.exec(point.text.slice(end))
              ?.index ?? point.text.length - end;
          const span = trimmed(text, { start: point.start + end, end: point.start + end + stop });
          // 中国将成为…: what somebody else will be is no promise of the speaker.
          const becomes =
            force === "commitment" &&
            /^(?:成为|是|有|会|在[\p{Script=Han}]{1,8}(?:举行|召开|举办)|为|迎来)/u.test(
              text.slice(span.start, span.end),
            );
          const inside = found.some(
            (other) => other.at < at && !/[；。]/.test(point.text.slice(other.end, at)),
          );
          const words = text.slice(span.start, span.end);
          if (inside || becomes || beginsNegated(words) || span.end - span.start < 4) return [];
          const mark = end > at ? { start: point.start + at, end: point.start + end } : undefined;
          return [
            {
              field: "followUp",
              confidence: force === "intention" ? 0.6 : act === "promise" ? 0.75 : 0.5,
              within: remark.key ?? "",
              parts: [
                ...by,
                ...(mark
                  ? [partOf(text, "force", mark, { code: force })]
                  : [
                      partOf(text, "force", remark.parts.find(({ name }) => name === "act") ?? point, {
                        code: force,
                      }),
                    ]),
                partOf(text, "text", span),
              ],
            },
          ];
        });
    });
  });
};
