import type { Composed, Line } from "../../compose";
import { literal } from "../../literal";
import { resting, say, textOf } from "../../phrase";

/** 甲、乙致辞: that those who signed spoke, of whose words nothing is reported. */
const SPOKE = /^([^，。；、]{2,12})[、和]([^，。；、]{2,12}?)(?:分别|先后)?(致辞|讲话|发言)$/u;

/** 甲，乙分别代表双方签署协议并致辞: two who signed and spoke there do both in one sentence. */
export const withSpeechesOfSigners = (blocks: readonly Composed[]): Composed[] => {
  const lines = blocks.flatMap((block) => (block.type === "paragraph" ? block.lines : []));
  const spoke = lines.find(({ own, words }) => !own && SPOKE.test(textOf(words)));
  const [, first = "", second = "", verb = ""] = spoke ? (SPOKE.exec(textOf(spoke.words)) ?? []) : [];
  const signed = new RegExp(
    `${literal(first)}[^。；]*${literal(second)}分别代表[^，。；]*(?:签署|签订|签字)[^，。；]*$`,
    "u",
  );
  const signing = spoke && lines.find(({ own, words }) => !own && signed.test(textOf(words)));
  if (!spoke || !signing) return [...blocks];
  const both: Line = { ...signing, words: resting(say`${signing.words}并${verb}`, ...spoke.words.paths) };
  return blocks.flatMap((block): Composed[] => {
    if (block.type !== "paragraph") return [block];
    const kept = block.lines.flatMap((one) => (one === spoke ? [] : one === signing ? [both] : [one]));
    return kept.length > 0 ? [{ ...block, lines: kept }] : [];
  });
};
