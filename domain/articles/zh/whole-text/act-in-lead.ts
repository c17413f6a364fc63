import { type Composed, isParagraph, type Line, sizeOf } from "../../compose";
import { textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { peopleNamedIn } from "./people-named";
import { sceneOf } from "./scene-of-line";

/** What is done once at a ceremony. */
const ACT = /移交|交接|揭幕|揭牌|剪彩|授牌|授旗|颁发|颁授|颁奖|授予/u;
/** 开幕式上，甲、乙致辞: those of the highest rank, of whose words nothing is known. */
const OPENED = /^(?:在?开幕(?:式|仪式|典礼)上，)[^；：。]+(?:致辞|讲话|发言)$/u;
const GIVEN: ReadonlySet<string> = new Set(["award", "launch"]);
/** Sentences about one act, characters of them, and of the first paragraph with them. */
const MOST = 3;
const MAX_ACT = 90;
const MAX_LEAD = 260;
/** Characters of what would be left of the next paragraph, below which it is none. */
const THIN = 16;
/** Who took the chair, before what was done. */
const CHAIRED = /主持/u;

/** Whether a sentence states the act of a ceremony: a handover, an unveiling, an award. */
const isAct = (discourse: Discourse, line: Line): boolean => {
  const scene = sceneOf(discourse, line);
  const outcome = /^outcomes\[([^\]]+)\]$/u.exec(line.id)?.[1];
  if (line.own || OPENED.test(textOf(line.words))) return !line.own;
  if (outcome) {
    const type = discourse.facts.record.outcomes?.find(({ key }) => key === outcome)?.type;
    return type !== undefined && GIVEN.has(type);
  }
  if (scene?.told !== "main" || scene.item.when || line.id !== scene.path) return false;
  return scene.item.activity === "handover" || ACT.test(scene.item.did?.zh ?? "");
};

/** The sentences about the act with which a paragraph begins: 甲为牌匾揭幕。随后，甲向乙移交…….，and what a handover means. */
const actsOf = (discourse: Discourse, lines: readonly Line[]): readonly Line[] => {
  const count = lines.findIndex((line, at) => {
    const before = lines[at - 1];
    const meant = before !== undefined && line.id === `${before.id}.narrative`;
    return !meant && !isAct(discourse, line);
  });
  return count < 0 ? lines : lines.slice(0, count);
};

/**
 * The blocks of a text whose first paragraph states the act of a ceremony, not only that it was held: what was handed over, awarded or
 * unveiled, or who opened it. Who else was there follows.
 */
export const withActInLead = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const [lead, next, ...rest] = blocks;
  const { event, news } = discourse.plan;
  if (event?.type !== "hold" || news !== event) return [...blocks];
  if (!isParagraph(lead) || !isParagraph(next) || lead.part !== "lead" || next.apart) return [...blocks];
  if (lead.lines.some(({ id }) => /^(?:agenda|outcomes|agreements)\[/u.test(id))) return [...blocks];
  const acts = actsOf(discourse, next.lines);
  const many = acts.length === 0 || acts.length > MOST || sizeOf(acts) > MAX_ACT;
  if (many || sizeOf([...lead.lines, ...acts]) > MAX_LEAD) return [...blocks];
  const people = lead.lines.filter(({ id }) => id.startsWith("people."));
  const named = new Set(peopleNamedIn(discourse, acts));
  const chaired = people.some(({ words }) => CHAIRED.test(textOf(words)));
  const known = chaired || peopleNamedIn(discourse, people).some((name) => named.has(name));
  const lines = known
    ? [...lead.lines, ...acts]
    : [...lead.lines.filter((one) => !people.includes(one)), ...acts, ...people];
  const left = next.lines.slice(acts.length);
  if (left.length > 0 && sizeOf(left) < THIN) return [...blocks];
  const keys = [...lead.keys, ...next.keys];
  return [{ ...lead, lines, keys }, ...(left.length > 0 ? [{ ...next, lines: left }] : []), ...rest];
};
