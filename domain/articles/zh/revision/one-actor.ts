import type { Composed, Line } from "../../compose";
import type { Scene } from "../../content/message";
import { plain, resting, say, textOf, withoutStart } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Who } from "../../reference/facts";

/** Consecutive activities of a group at one place: one predicate, without reported words. */
const ACT =
  /^(?:还)?(?:(?:拜会|拜访|走访|参观|考察|调研|察看|参加|出席|访问|看望|观看|游览)了?|与[^，。；]{2,40}?(?:签署|签订|座谈|会谈|进行|举行)|(?:就|围绕)[^，。；]+(?:座谈|交流|探讨))/u;
const MORE = /^，(?:就|围绕)[^，。；]+(?:座谈|交流|探讨)$/u;
/** Clauses about others, or words of the office: nothing follows them in the sentence. */
const CLOSED = /[；：。“]|表示|希望|分别|，(?:双方|各方|并|还|由)|(?:参加|陪同|主持|出席|接待|致辞|随行)$/u;
/** Characters of each act, and of the whole sentence. */
const MAX_ACT_CHARACTERS = 60;
const MAX_SENTENCE_CHARACTERS = 140;

/** 座谈会围绕……展开: a meeting of which only its topics are known. */
const ABOUT = /^([^，。；]{2,24}(?:座谈会|交流会|恳谈会|对接会|洽谈会))(围绕[^；。]+)展开$/u;

const sceneOf = ({ content }: Discourse, { id }: Line): Scene | undefined =>
  content.scenes.find(({ path }) => path === id);

/** The only group that an item lists, of which only the attendance is known. */
const onlyGroupAt = ({ facts }: Discourse, scene: Scene): Who | undefined => {
  const [only, ...more] = scene.item.people ?? [];
  const who = only && only.as === undefined && more.length === 0 ? facts.who(only.key) : undefined;
  return scene.item.peopleOpen || !who?.group ? undefined : who;
};

/** 工作组参加座谈会，围绕……进行交流, for 座谈会围绕……展开: a meeting of which only one group that the text has named is known. */
const withGroup = (discourse: Discourse, one: Line, before: string): Line => {
  const scene = one.own ? undefined : sceneOf(discourse, one);
  const who = scene && onlyGroupAt(discourse, scene);
  const [, title, about] = (who && ABOUT.exec(textOf(one.words))) ?? [];
  if (!scene || !who?.group || !title || !about || !before.includes(who.group.text)) return one;
  const topics = withoutStart(one.words, title.length);
  const talked = /交流/.test(about) ? "探讨" : "交流";
  const said = {
    ...topics,
    pieces: topics.pieces.map((piece) => ({ ...piece, s: piece.s.replace(/展开$/, "") })),
  };
  const words = say`${phrase(who.group)}参加${plain(title, one.words.paths)}，${said}进行${talked}`;
  return { ...one, words: resting(words, `${scene.path}.people`) };
};

const isActs = (text: string): boolean => {
  const [first = "", ...more] = text.split("，");
  const rest = more.length > 0 ? `，${more.join("，")}` : "";
  return (
    ACT.test(first) &&
    text.length <= MAX_ACT_CHARACTERS &&
    !CLOSED.test(text) &&
    (rest === "" || MORE.test(rest))
  );
};

/** 工作组拜会了甲，与乙签署……，并参观了丙: what one group did, sentence by sentence, in one. */
const joined = (lines: readonly Line[], group: string): Line | undefined => {
  const acts = lines.map(({ words }) => withoutStart(words, group.length));
  const [head, ...more] = acts;
  const [first] = lines;
  if (!first || !head || more.length === 0) return undefined;
  const words = more.reduce((all, act, at) => {
    const plainly = withoutStart(act, textOf(act).startsWith("还") ? 1 : 0);
    return say`${all}，${at === more.length - 1 ? "并" : ""}${plainly}`;
  }, first.words);
  return textOf(words).length <= MAX_SENTENCE_CHARACTERS ? { ...first, words } : undefined;
};

/** A paragraph in which neighbouring sentences about what one group did are one sentence. */
export const withOneActor = (discourse: Discourse, block: Composed): Composed => {
  if (block.type !== "paragraph") return block;
  const groups = discourse.facts.people.flatMap(({ group }) => group?.text ?? []);
  const actor = (one: Line): string | undefined => {
    const text = textOf(one.words);
    const found = one.own
      ? undefined
      : groups.filter((name) => text.startsWith(name)).sort((a, b) => b.length - a.length)[0];
    return found && isActs(text.slice(found.length)) ? found : undefined;
  };
  const out: Line[] = [];
  let run: Line[] = [];
  let group: string | undefined;
  const close = (): void => {
    const both = group === undefined ? undefined : joined(run, group);
    out.push(...(both ? [both] : run));
    run = [];
  };
  for (const raw of block.lines) {
    const one = withGroup(discourse, raw, run.map(({ words }) => textOf(words)).join(""));
    const next = actor(one);
    if (next === undefined || next !== group || one.opens) close();
    group = next;
    run.push(one);
  }
  close();
  return { ...block, lines: out };
};
