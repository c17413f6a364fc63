import { type Phrase, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";
import type { Clause } from "../words/merging";
import {
  clauseWords,
  needsSpeaker,
  readsAsReport,
  statementSentences,
  withOwnOrganization,
} from "../words/statements";
import { isOfOwner, withPromises } from "./promises-behind";
import type { Manner, SpeechAct } from "./speech-act";

/** Wishes, intentions and feelings, which are said rather than pointed out. */
const INTENDED = /^[^；]*?(?:愿|将|希望|期待|相信|感谢|感到|自己)/;

const VERBS = { say: "表示", point_out: "指出", stress: "强调" } as const;

const COURTESIES = ["表示欢迎", "感谢", "祝贺"];

/** A statement and what was promised behind it. */
interface Statement {
  readonly act: keyof typeof VERBS;
  readonly points: readonly Said[];
  readonly promises: readonly Phrase[];
  /** Who owes what was promised, as far as the record says. */
  readonly owner: Phrase;
  readonly manner: Manner;
  readonly again: (verb: string) => string;
  readonly made: (words: Phrase, verb: string, reports?: boolean, ends?: boolean) => SpeechAct;
}

/** What is to come, which nobody points out: 商会将一如既往地支持会员. */
const FUTURE = /^(?!.*；)[^，；]{0,12}(?:将(?!近)|一定)/u;

/** Characters of a sentence of a statement with a promise that names who owes it. */
const OWNED = 110;

const sizeOf = (clauses: readonly Clause[], promises: readonly Phrase[]): number =>
  textOf(clauseWords(clauses)).length + promises.reduce((n, one) => n + textOf(one).length, 0);

const STATEMENTS: ReadonlySet<string | undefined> = new Set(["say", "point_out", "stress"]);

/** Whether whoever made a statement makes another one later at the same item. */
const statesMore = ({ content }: Discourse, points: readonly Said[]): boolean => {
  const [, item, key] = /^agenda\[([^\]]*)\]\.remarks\[([^\]]*)\]/.exec(points.at(-1)?.path ?? "") ?? [];
  const remarks = content.scenes.find((scene) => scene.key === item)?.item.remarks ?? [];
  const at = remarks.findIndex((one) => one.key === key);
  const by = String(remarks[at]?.by);
  return (
    at >= 0 &&
    remarks
      .slice(at + 1)
      .some((one) => STATEMENTS.has(one.act) && String(one.by) === by && (one.points ?? []).length > 0)
  );
};

/** 这是自己第一次来云溪: which visit it is for the speaker. */
const OWN_VISIT = /^这是自己(?:首次|第)[^，；]*$/u;
/** What is said of the visit before or behind it: 很高兴再次来到云溪, 每次都能感受到新变化. */
const OF_VISIT = /来到|来访|到访|访问|此行|此次|这次|^(?:每次|每一次|对|深|感|亲|看到|收获|倍感)/u;

/** 这是自己第一次来云溪，两市……: what somebody says of the visit itself comes before what they say of others, to which 这 would refer. */
const withVisitFirst = (points: readonly Said[]): readonly Said[] => {
  const at = points.findIndex(({ text }) => OWN_VISIT.test(text));
  const visit = points[at];
  if (!visit || at === 0 || OF_VISIT.test(points[at - 1]?.text ?? "")) return points;
  const next = points.findIndex(({ text }, n) => n > at && !OF_VISIT.test(text));
  const end = next < 0 ? points.length : next;
  return [...points.slice(at, end), ...points.slice(0, at), ...points.slice(end)];
};

/** Characters of a statement of several points that is one sentence before another one of the same speaker. */
const WHOLE = 180;

/** 甲表示，……；……；……。甲指出，……: a statement undivided before another one, where the reporting verb and the name would come a third time. */
const inOneSentence = (
  discourse: Discourse,
  points: readonly Said[],
  sentences: readonly Clause[][],
): readonly Clause[][] => {
  const all = sentences.flat();
  const fits = textOf(clauseWords(all)).length <= WHOLE;
  return sentences.length > 1 && fits && statesMore(discourse, points) ? [all] : sentences;
};

/** 表示，……，将……: a statement with what was promised behind it, and the sentences with which it goes on. */
export const stated = (
  discourse: Discourse,
  { act, points, promises, owner, manner, again, made }: Statement,
): SpeechAct => {
  const welcomed = act === "say" && manner.before.has("表示欢迎");
  const sentences = withOwnOrganization(discourse, statementSentences(discourse, withVisitFirst(points)));
  const [head = [], ...further] = inOneSentence(discourse, points, sentences);
  // 对甲表示感谢，认为……，表示将……: 表示 would come twice.
  const opinion = act === "say" && !COURTESIES.some((verb) => manner.before.has(verb));
  const joined = manner.before.size > 0 && further.length === 0;
  const behind = { by: manner.by, owner, opinion: opinion && further.length === 0, joined };
  // After a series of statements about others a promise has its own sentence.
  const named = textOf(owner) !== "";
  const owned =
    named &&
    (isOfOwner(further.at(-1) ?? head, textOf(owner)) ||
      sizeOf([...(further.at(-1) ?? head)], promises) <= OWNED);
  const long = head.length > 0 && (named || /；.*；/.test(textOf(clauseWords(head))));
  const series = promises.length > 0 && !owned && long;
  const whole = further.length > 0 || series ? undefined : withPromises(discourse, head, promises, behind);
  const clauses = whole?.words ?? clauseWords(head);
  const future = act === "point_out" && FUTURE.test(textOf(clauses)) && !manner.before.has("表示");
  const said = welcomed && manner.pronoun && points.length > 0 ? "说" : future ? "表示" : VERBS[act];
  const verb = whole?.verb === "认为" ? "认为" : said;
  const lastNamed = needsSpeaker(further.at(-1) ?? [], verb);
  // A promise ends a sentence that names the speaker, instead of repeating the name.
  const last =
    lastNamed || (owned && further.length > 0)
      ? withPromises(discourse, further.at(-1) ?? [], promises, behind)
      : undefined;
  const goingOn = further.map((group, at) => {
    const named = needsSpeaker(group, verb);
    const words = (at === further.length - 1 ? last?.words : undefined) ?? clauseWords(group);
    if (named) return { named, words: say`${verb === "表示" ? "" : "还"}${verb}，${words}` };
    const asReport = verb !== "强调" && readsAsReport(group);
    const also = verb === "表示" && !INTENDED.test(textOf(words)) ? "指出" : "说";
    return { named: asReport, words: asReport ? say`${also}，${words}` : words };
  });
  const promised =
    whole || last
      ? []
      : promises.map((one, at) => ({
          named: true,
          words: at === 0 ? say`还表示，${owner}${one}` : say`还表示，${one}`,
        }));
  return {
    ...made(say`${again(verb)}${clauses}`, verb, true, further.length > 0),
    first: say`${again(verb)}，${clauses}`,
    further: [...goingOn, ...promised],
  };
};
