import { type Composed, isParagraph, type Line, linesOf, withLinesReplaced } from "../../compose";
import type { Scene } from "../../content/message";
import { isSpeech } from "../../layout-draft";
import { type Phrase, partOf, plain, say, textOf, withoutStart } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { topicsOfVisit } from "../../structure/topics-of-visit";
import type { LeadAndRest } from "./lead-substance";

/** Characters of topics for which the first paragraph has room. */
const MAX_TOPICS = 80;
/** Characters at the end of a topic that show that the first paragraph has it. */
const KNOWN = 4;

const DISCUSSED =
  /(，?(?:双方|各方)?)((?:就|围绕)([^；：。]{2,}?))(?:(?:进行了?(?:深入)?|开展)?(交流座谈|座谈交流|座谈|会谈|交流|探讨|研讨|洽谈)|交换了?(意见)|(展开))(?=$|，)/u;
/** Talks that a sentence without its topics is about. */
const TALKS = /座谈|会谈|洽谈|会晤|会见|[^，；。]会(?:举行)?(?=$|，)/u;
/** 座谈会上: the circumstance that begins a sentence. */
const OPENING = /^(?:随后|其间|(?:[^，。]{0,16}(?:[日天午晚后中上时]|期间))?)$/u;
/** (随后，)双方举行座谈, 甲与乙座谈: one clause that says no more than that there were talks; not a list of those who attended them. */
const STUB =
  /^(?:(?:随后|其间|[^，。；]{0,16}(?:[日天午晚后中上时]|期间))，)?(?![^，。；]*(?:参加|出席))[^，。；]+$/u;
const WENT = /(?:到访|来访|访问|走访|拜访|拜会|交流|[到赴])/u;
/** A tour, on which nothing is discussed: 开展考察，就航道疏浚进行探讨 joins two acts. */
const TOURED = /(?:考察|调研|视察|巡察|参观|察看|参访|游览|观摩)(?![团组队会])/u;
/** What a visit is for, behind which topics would belong to the aim. */
const AIM = /^(?:以|为|旨在|推动|推进|促进|深化|加强|并|双方|由)|陪同|参加/u;
const RECEIVED = /接待了[^，；。]{2,40}$/u;

/** Talks of a later paragraph: what they were about, and their sentence without it. */
interface Parted {
  readonly line: Line;
  readonly about: Phrase;
  readonly verb: string;
  readonly rest: Line;
}

const parted = (line: Line, topic: string, several: boolean): Parted | undefined => {
  const text = textOf(line.words);
  const found = line.own || !text.includes(topic) ? null : DISCUSSED.exec(text);
  const [whole = "", front = "", about = "", topics = "", act, view = "", course] = found ?? [];
  if (!found || !topics.includes(topic) || topics.length > MAX_TOPICS) return undefined;
  const from = found.index + front.length;
  const before = partOf(line.words, 0, found.index);
  const behind = withoutStart(line.words, found.index + whole.length);
  const made = { line, about: partOf(line.words, from, from + about.length), verb: act ?? view };
  // 随后，双方就航运合作进行座谈: nothing but the topics would be left.
  if (front !== "" && OPENING.test(textOf(before))) return undefined;
  const talks = front.startsWith("，")
    ? ""
    : `${front}${course ? "举行" : act && TALKS.test(act) ? act : "座谈"}`;
  const words = say`${before}${talks}${behind}`;
  // Of several talks on one topic, the places are left.
  if (STUB.test(textOf(words)) && !(several && /在[^，。；]{2,}/u.test(textOf(words)))) return undefined;
  // 甲参加供需对接 would say nothing without its topics.
  const states = /双方|各方/u.test(front) || (!isSpeech(line) && TALKS.test(textOf(words)));
  return states ? { ...made, rest: { ...line, words } } : undefined;
};

const VERBS = ["进行交流", "进行探讨", "交换意见"];

/** The verb behind topics, without a word of what is before it; one does not exchange views alone. */
const verbFor = (text: string, verb: string, alone: boolean): string => {
  const fit = VERBS.filter((one, at) => !text.includes(one.slice(-2)) && !(alone && at > 1));
  return fit.find((one) => one.endsWith(verb)) ?? fit[0] ?? "交换意见";
};

/** The sentence of the first paragraph that the topics close: who received the visitors, or where they went. */
const closingOf = (lead: readonly Line[]): Line | undefined => {
  const reception = lead.find(({ id }) => id === "receive");
  const one = reception ?? lead[0];
  const last = one && !one.own ? (textOf(one.words).split("，").at(-1) ?? "") : "";
  if (RECEIVED.test(last)) return one;
  return reception === undefined && WENT.test(last) && !TOURED.test(last) && !AIM.test(last)
    ? one
    : undefined;
};

const withScene = (
  discourse: Discourse,
  blocks: readonly Composed[],
  scene: Scene,
  several: boolean,
): { readonly found: Parted; readonly blocks: Composed[] } | undefined => {
  const topic = discourse.facts.list(scene.item.topics, `${scene.path}.topics`)[0]?.text.slice(0, KNOWN);
  if (!topic) return undefined;
  for (const line of blocks.filter(isParagraph).flatMap(linesOf)) {
    if (!line.id.startsWith(scene.path)) continue;
    const found = parted(line, topic, several);
    if (!found) continue;
    return { found, blocks: withLinesReplaced(blocks, (one) => [one === line ? found.rest : one]) };
  }
  return undefined;
};

/** 赴湖滨市访问，就航运合作进行探讨: the text with what the talks of a visit were about in its first paragraph, which their own sentence leaves out. */
export const withTopicsInLead = (discourse: Discourse, text: LeadAndRest): LeadAndRest => {
  const [first, ...same] = discourse.facts.record.officialName ? [] : topicsOfVisit(discourse.content);
  const closing = first && closingOf(text.lead);
  const made = first && closing ? withScene(discourse, text.rest, first, same.length > 0) : undefined;
  if (!closing || !made) return text;
  const known = text.lead.map(({ words }) => textOf(words)).join("");
  const about = textOf(made.found.about);
  const ends = about.replace(/^(?:就|围绕)|等?$/gu, "");
  if (known.includes(ends.slice(0, KNOWN)) || known.includes(ends.slice(-KNOWN))) return text;
  const rest = same.reduce<readonly Composed[]>(
    (blocks, scene) => withScene(discourse, blocks, scene, true)?.blocks ?? blocks,
    made.blocks,
  );
  const both = RECEIVED.test(textOf(closing.words)) ? "双方" : "";
  const verb = plain(verbFor(both === "" ? `${known}${about}` : about, made.found.verb, both === ""));
  const words = say`${closing.words}，${both}${made.found.about}${verb}`;
  return { lead: text.lead.map((one) => (one === closing ? { ...one, words } : one)), rest };
};
