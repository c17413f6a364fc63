import { allLines, type Composed, isParagraph, type Line, linesOf, sizeOf } from "../../compose";
import { isSpeech } from "../../layout-draft";
import { textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { sceneOf } from "./scene-of-line";

const ACTS = "颁发|签约|签署|移交|交接|揭牌|揭幕|捐赠|授牌";
/** 颁发后，大家合影: what the office's own words place behind an act. */
const AFTER = new RegExp(`^(${ACTS})(?:仪式)?后，`, "u");
/** 甲、乙上台见证印章交接: who helped in an act. */
const WITNESSED = new RegExp(`见证[^，；。]{0,12}(${ACTS})$`, "u");
/** Characters of a first paragraph with such a sentence, and of a list that has room there. */
const MAX_LEAD = 250;
const MAX_LIST = 45;
/** Words for the same act. */
const SAME: Readonly<Record<string, string>> = {
  交接: "移交|交接",
  移交: "移交|交接",
  签约: "签署|签约|签订",
};

/** The act that a sentence refers to; undefined where it refers to none. */
const actMeant = (discourse: Discourse, line: Line): string | undefined => {
  if (line.id.includes(".narrative")) return AFTER.exec(textOf(line.words))?.[1];
  const scene = line.own || isSpeech(line) ? undefined : sceneOf(discourse, line);
  return scene?.told === "after" && scene.item.did ? WITNESSED.exec(textOf(line.words))?.[1] : undefined;
};

/** Whether a sentence states an act that a word names. */
const isActOf = (act: string, { id, words, own }: Line): boolean =>
  !own &&
  /^(?:agenda|outcomes|agreements)\[/u.test(id) &&
  new RegExp(SAME[act] ?? act, "u").test(textOf(words));

/** The blocks with one sentence behind another, or at the beginning of the next paragraph where that one is full. */
const moved = (blocks: readonly Composed[], one: Line, act: Line): Composed[] => {
  const rest = blocks.flatMap((block): Composed[] => {
    if (!isParagraph(block)) return [block];
    const lines = block.lines.filter((each) => each !== one);
    return lines.length > 0 ? [{ ...block, lines }] : [];
  });
  const at = rest.findIndex((block) => linesOf(block).includes(act));
  const [home, next] = [rest[at], rest[at + 1]];
  if (!isParagraph(home)) return [...blocks];
  // What an act means, 交接象征着……, stays beside it.
  const from = home.lines.findLastIndex(({ id }) => id === act.id || id.startsWith(`${act.id}.narrative`));
  const long = sizeOf([one]) > MAX_LIST || sizeOf([...home.lines, one]) > MAX_LEAD;
  const full = home.part === "lead" && long;
  if (full && isParagraph(next) && !next.lines.some(isSpeech))
    return rest.with(at + 1, { ...next, lines: [one, ...next.lines] });
  if (full) return rest.toSpliced(at + 1, 0, { type: "paragraph", part: "agenda", lines: [one], keys: [] });
  return rest.with(at, { ...home, lines: home.lines.toSpliced(from + 1, 0, one) });
};

/**
 * The blocks of a text in which what somebody's words place behind an act, and who witnessed it, follow the act, not what others said
 * after it.
 */
export const withFactsBehindActs = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  if (discourse.plan.event?.type !== "hold") return [...blocks];
  const { agenda = [] } = discourse.facts.record;
  if (!agenda.some(({ told, did, narrative }) => narrative || (told === "after" && did))) return [...blocks];
  const lines = allLines(blocks);
  let text = [...blocks];
  for (const [at, one] of lines.entries()) {
    const meant = actMeant(discourse, one);
    const from = meant ? lines.slice(0, at).findLastIndex((each) => isActOf(meant, each)) : -1;
    const act = lines[from];
    if (act && !isSpeech(act) && lines.slice(from + 1, at).some(isSpeech)) text = moved(text, one, act);
  }
  return text;
};
