import { type Composed, isParagraph, itemOf, type Line } from "../../compose";
import { isTalks } from "../../content/sittings";
import { isSpeech } from "../../layout-draft";
import { type Phrase, partOf, plain, say, says, spliced, textOf, withoutStart } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { sceneOf } from "./scene-of-line";

/** 甲接待了乙，双方举行座谈，就……进行交流; 双方就……进行了探讨，确定了……: the talks of a visit in its first paragraph. */
const TALKED =
  /^(?:(.{4,}?(?:接待|会见)了[^，。；]{2,14}?(?:，双方举行(?:座谈|会谈)会?)?|双方举行(?:座谈|会谈)会?)，)?(双方)?(?:就|围绕)[^。；]+?(?:进行|展开|交换)了?(?:交流|探讨|座谈|会谈|洽谈|意见)(?:，并?(?:确定|达成|商定|形成)[^。；]*)?$/u;
/** What somebody only informed the others of, with a welcome at most. */
const INFORMS = /^[^，。；]{2,40}?(?:表示欢迎|(?:介绍|汇报|通报)了)/u;
const STATES = /(?:表示|指出|强调|说)，/u;
const WISHES = /希望|感谢|建议|请/u;
const BOTH = "双方";
/** 双方确定了联络人员: a result of the talks. */
const RESULT = /^双方(?:确定|达成|商定|形成)了?[^；。]+$/u;
/** 进行座谈: talks that took place, besides what was talked about. */
const HELD = /(?:进行|展开)了?(座谈|会谈)(?=，|$)/u;

/** 甲接待了乙一行，并主持座谈: talks that the sentence before has named. */
const CHAIRED = /主持(?:座谈|会谈)会?$/u;

/** 就合作进行了交流, for 就合作进行座谈. */
const asExchange = (words: Phrase): Phrase => {
  const text = textOf(words);
  const held = HELD.exec(text);
  if (held) return spliced(words, held.index, held.index + held[0].length, "进行了交流");
  const plainly = /(?:进行|展开|交换)(?=交流|探讨|洽谈|意见)/u.exec(text);
  const end = plainly ? plainly.index + plainly[0].length : 0;
  return plainly ? spliced(words, end, end, "了") : words;
};

/** Characters of topics that the sentence of the talks has room for. */
const ROOM = 16;
/** Characters of topics that close the paragraph of the last speaker. */
const SHORT = 70;

/** The words at the talks of a visit, if the host first informed the visitors there and others spoke then. */
const begunByHost = (lines: readonly Line[], discourse: Discourse): Line[] => {
  const [first] = lines.filter((one) => !one.own && isSpeech(one));
  const scene = first && sceneOf(discourse, first);
  if (!first || !scene || !isTalks(scene.item) || scene.told !== "main") return [];
  if ((scene.item.topics ?? []).reduce((n, { zh }) => n + (zh ?? "").length, 0) <= ROOM) return [];
  const [remark] = scene.item.remarks ?? [];
  const host = remark && remark.by !== "all" && !remark.by?.some((key) => scene.visitors.includes(key));
  const text = textOf(first.words);
  if (!host || !INFORMS.test(text) || STATES.test(text)) return [];
  return lines.filter((one) => isSpeech(one) && itemOf(one) === itemOf(first));
};

/** The words behind which both sides talked: of all who only informed the others, or else of all. */
const lastOf = (words: readonly Line[]): Line | undefined => {
  const next = words.findIndex(({ words: each }) => {
    const text = textOf(each);
    return !INFORMS.test(text) || STATES.test(text) || WISHES.test(text);
  });
  return next > 0 ? words[next - 1] : words.at(-1);
};

/**
 * The text with the topics of the talks of a visit behind the words with which the hosts began them:
 * 甲接待了乙一行。甲介绍了……。乙介绍了……。双方就……进行了交流.
 */
export const withTopicsOfLead = (
  blocks: readonly Composed[],
  discourse: Discourse,
): Composed[] | undefined => {
  const at = blocks.findIndex(isParagraph);
  const lead = blocks[at];
  if (!lead || !isParagraph(lead)) return undefined;
  const words = begunByHost(
    blocks.slice(at + 1).flatMap((one) => (isParagraph(one) ? one.lines : [])),
    discourse,
  );
  const last = words.length > 1 ? lastOf(words) : undefined;
  for (const line of last ? lead.lines : []) {
    const text = textOf(line.words);
    const [whole, front, both] = line.own || isSpeech(line) ? [] : (TALKED.exec(text) ?? []);
    if (!last || whole === undefined || (front === undefined && !both)) continue;
    const start = (front === undefined ? 0 : front.length + 1) + (both ?? "").length;
    const next = lead.lines[lead.lines.indexOf(line) + 1];
    const result = next && !next.own && RESULT.test(textOf(next.words)) ? next : undefined;
    const about = asExchange(withoutStart(line.words, start));
    const agreed = result ? say`，并${withoutStart(result.words, BOTH.length)}` : plain("");
    const topics = { ...line, words: say`${plain(BOTH)}${about}${agreed}` };
    const sat = HELD.exec(text)?.[1];
    const before = lead.lines[lead.lines.indexOf(line) - 1];
    const known = front === undefined && before !== undefined && CHAIRED.test(textOf(before.words));
    const held = sat && !known && !front?.includes("举行") ? `双方举行${sat}` : "";
    const met =
      front === undefined ? plain(held) : say`${partOf(line.words, 0, front.length)}${held && `，${held}`}`;
    const kept = says(met) ? [{ ...line, words: met }] : [];
    const moved: ReadonlySet<Line | undefined> = new Set([line, result]);
    return blocks.flatMap((block, i): Composed[] => {
      if (!isParagraph(block)) return [block];
      if (i === at) {
        const lines = block.lines.flatMap((one) => (one === line ? kept : moved.has(one) ? [] : [one]));
        return lines.length > 0 ? [{ ...block, lines }] : [];
      }
      const from = block.lines.indexOf(last) + 1;
      if (from === 0) return [block];
      const rest = block.lines.slice(from);
      if (rest.length === 0 && textOf(topics.words).length > SHORT)
        return [block, { ...block, lines: [topics] }];
      return [{ ...block, lines: [...block.lines.slice(0, from), topics, ...rest] }];
    });
  }
  return undefined;
};
