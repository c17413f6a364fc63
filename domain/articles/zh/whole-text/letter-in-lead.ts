import { type Composed, isParagraph, type Line, linesOf, withLinesReplaced } from "../../compose";
import { partOf, say, textOf, withoutStart } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** 甲向某活动致贺信: a title that reports a letter. */
const LETTER = /[致发](?:来|去|送)?(贺信|贺电|贺词|感谢信|慰问信|慰问电)/u;
/** 会长甲发来贺信，表示……: who sent it, and what it says. */
const SENT = /^([^，；。：]{4,40}(?:发来|致|致以)(贺信|贺电|贺词|感谢信|慰问信|慰问电))(?:，表示，?(?=.)|$)/u;

/** The text whose first paragraph says that the letter of the title came; what it says follows in its place. */
export const withLetterInLead = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const noun = LETTER.exec(discourse.facts.record.title?.zh ?? "")?.[1];
  const lead = blocks.find(isParagraph);
  if (!noun || lead?.part !== "lead" || lead.lines.some(({ words }) => textOf(words).includes(noun)))
    return [...blocks];
  const line = blocks
    .flatMap((block) => (block === lead ? [] : linesOf(block)))
    .find((one) => !one.own && SENT.exec(textOf(one.words))?.[2] === noun);
  const [front = "", sent = ""] = line ? (SENT.exec(textOf(line.words)) ?? []) : [];
  const [sender, ...more] = discourse.facts.people.filter(({ name }) => name && sent.includes(name.text));
  const [news] = lead.lines;
  if (!line || !news) return [...blocks];
  // 贺信表示: of several senders, or one who has no name.
  const said = sender?.name && more.length === 0 ? `${sender.name.text}在${noun}中表示，` : `${noun}表示，`;
  const words = withoutStart(line.words, front.length);
  const came: Line = { ...line, id: `${line.id}.sent`, words: partOf(line.words, 0, sent.length) };
  const rest: Line[] = textOf(words) === "" ? [] : [{ ...line, words: say`${said}${words}` }];
  return withLinesReplaced(blocks, (one) => (one === line ? rest : one === news ? [news, came] : [one]));
};
