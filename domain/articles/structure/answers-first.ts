import type { AgendaItem, DraftRecord } from "../../events/shape";
import type { Message, RemarkAt } from "../content/message";
import type { Unit } from "../document-plan";
import type { Of } from "./pool";

/** Chinese characters of a word that a request and the answer have in common: 体育馆. */
const SHARED = 3;

const textsOf = ({ remark }: RemarkAt): string => (remark.points ?? []).map(({ zh }) => zh ?? "").join("；");

const isSpeech = (one: Message): one is Of<"speech"> => one.type === "speech";

/** What requests and promises about different matters have in common: 进一步加强交流合作, 为代表团提供更多支持. */
const GENERAL =
  /进一步|高质量|高水平|全方位|多领域|代表团|企业家|双方|两[国地市省会校]|积极|加强|推[动进]|促进|深化|扩大|开展|合作|交流|支持|帮助|提供|组织|参与|共同|更多|相关|有关|发展|建设|工作|项目|方面|企业|领域|[的地得在和与及等为对将了把向从]/u;
const HAN = /[^\p{Script=Han}]+/u;

/** The names of organizations and places in a record, which no request is about. */
const namesIn = ({ home, city, delegations = [], participants = [] }: DraftRecord): string => {
  const organizations = participants.flatMap(({ posts = [] }) =>
    posts.map(({ organization }) => organization),
  );
  const names = [home?.name, city, ...delegations.map(({ name }) => name)];
  return [...names, ...organizations.map((one) => one?.name)].map((name) => name?.zh ?? "").join("；");
};

/** The runs of characters in a request that are about its matter. */
const mattersOf = (request: string, names: string): string[] =>
  request
    .split(HAN)
    .flatMap((part) => part.split(GENERAL))
    .flatMap((part) =>
      Array.from({ length: Math.max(0, part.length - SHARED + 1) }, (_, at) => part.slice(at, at + SHARED)),
    )
    .filter((run) => !names.includes(run));

const answersTo = (matters: readonly string[], one: RemarkAt): boolean => {
  if (one.remark.act !== "promise" || one.remark.quote !== undefined) return false;
  const promised = textsOf(one);
  return matters.some((run) => promised.includes(run));
};

const isAskedAt = ({ remarks }: AgendaItem): boolean => remarks?.some(({ act }) => act === "ask") === true;

const isSame = (one: Of<"speech">["by"], other: Of<"speech">["by"]): boolean => `${one}` === `${other}`;

/** A greeting, which opens a turn. */
const GREETING: ReadonlySet<string | undefined> = new Set(["welcome", "thank", "congratulate"]);

/** Somebody's turn, behind their greeting and the promises in it that answer what the turns before asked for. */
const answering = (turns: readonly Of<"speech">[], speech: Of<"speech">, names: string): Of<"speech">[] => {
  const asked = turns.flatMap(({ remarks }) => remarks.filter(({ remark }) => remark.act === "ask"));
  if (asked.length === 0) return [speech];
  const matters = mattersOf(asked.map(textsOf).join("；"), names);
  const answers = speech.remarks.filter((one) => answersTo(matters, one));
  const opening = speech.remarks.findIndex(({ remark }) => !GREETING.has(remark.act));
  const first = [...speech.remarks.slice(0, Math.max(0, opening)), ...answers];
  const others = speech.remarks.filter((one) => !first.includes(one));
  if (answers.length === 0 || others.length === 0 || speech.remarks[opening] === answers[0]) return [speech];
  return [
    { ...speech, id: `${speech.id}.answer`, remarks: first },
    { ...speech, remarks: others },
  ];
};

/**
 * Chinese: what somebody promises in answer to a request directly follows the request, and shares its paragraph; the rest of their
 * words begins another one.
 */
export const withAnswersFirst = (record: DraftRecord, units: readonly Unit[]): readonly Unit[] => {
  if (!record.agenda?.some(isAskedAt)) return units;
  const names = namesIn(record);
  // The turns of an item just before, in each of which somebody asked for something.
  let asking: readonly Of<"speech">[] = [];
  return units.flatMap((one) => {
    const made: Unit[] = [];
    const messages = one.messages.flatMap((message): readonly Message[] => {
      if (!isSpeech(message)) return [message];
      const before = asking.filter(({ scene, by }) => scene === message.scene && !isSame(by, message.by));
      const [first, ...rest] = answering(before, message, names);
      asking = message.remarks.some(({ remark }) => remark.act === "ask") ? [...before, message] : [];
      if (rest.length === 0 || !first || one.messages[0] !== message) return [message];
      made.push({ ...one, messages: [first], near: true });
      return rest;
    });
    return [...made, { ...one, messages, ...(made.length > 0 ? { near: false } : {}) }];
  });
};
