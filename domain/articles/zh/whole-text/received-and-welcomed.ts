import { type Composed, isParagraph, type Line, type Paragraph } from "../../compose";
import { literal } from "../../literal";
import { type Phrase, say, sourced, spliced, textOf, withoutStart } from "../../phrase";

/** 主席甲接待了代表团: one host, and nothing else. */
const RECEIVED = /^[^，；：。]{4,}接待了([^，；：。]{2,16})$/u;
/** 对代表团来访表示欢迎，介绍了……: what the host said, in the same acts and without reported words. */
const WELCOMED = /^对([^，；：。]{2,24}?)(?:的?(?:来访|到访|到来))?表示欢迎(?=，|$)/u;
const REPORTED = /[；：]|表示(?!欢迎)|指出|强调|认为|希望|他|她/u;
const LAST_ACT =
  /，(?=介绍了|感谢|肯定了|称赞了|积极评价|回顾了|祝贺)(?!.*，(?:介绍了|感谢|肯定了|称赞了|积极评价|回顾了|祝贺|并))/u;
/** Characters of the reception with the welcome. */
const MAX_CHARACTERS = 120;

/** The host whom a sentence of the reception names last before its verb, as the welcome calls them. */
const hostOf = (reception: Line, welcome: Line): string | undefined => {
  const [first] = welcome.words.pieces.filter(({ s }) => s !== "");
  const name = first?.mention === undefined ? undefined : first.s;
  const only = name && new RegExp(`^[^，；：。]*${literal(name)}接待了`, "u").test(textOf(reception.words));
  const listed = reception.words.pieces.filter(({ introduces }) => introduces !== undefined);
  return only && new Set(listed.map(({ introduces }) => introduces)).size <= 1 ? name : undefined;
};

const together = (reception: Line, welcome: Line): Line | undefined => {
  if (reception.own || welcome.own) return undefined;
  const [, party = ""] = RECEIVED.exec(textOf(reception.words)) ?? [];
  const host = hostOf(reception, welcome);
  if (party === "" || host === undefined) return undefined;
  const said: Phrase = withoutStart(welcome.words, host.length);
  const text = textOf(said);
  const [front, guests = ""] = WELCOMED.exec(text) ?? [];
  if (!front || REPORTED.test(text) || !(guests.startsWith(party) || party.endsWith(guests)))
    return undefined;
  if (textOf(reception.words).length + text.length > MAX_CHARACTERS) return undefined;
  const rest = withoutStart(said, front.length);
  const last = LAST_ACT.exec(textOf(rest));
  const acts = last
    ? say`表示欢迎${spliced(rest, last.index, last.index + 1, "，并")}`
    : say`${textOf(rest) === "" ? "并" : ""}表示欢迎${rest}`;
  return { ...reception, words: sourced(say`${reception.words}，${acts}`, ...welcome.words.paths) };
};

/** 主席甲接待了代表团，表示欢迎，并介绍了……: the only host's welcome with the reception, not in a paragraph of its own behind it. */
export const withWelcomeAtReception = (blocks: readonly Composed[]): Composed[] => {
  const at = blocks.findIndex((block) => isParagraph(block) && block.lines.at(-1)?.id === "receive");
  const [home, next] = [blocks[at], blocks[at + 1]] as [Paragraph | undefined, Composed | undefined];
  const reception = home?.lines.at(-1);
  const [welcome, ...more] = next && isParagraph(next) ? next.lines : [];
  const both = reception && welcome && more.length === 0 ? together(reception, welcome) : undefined;
  if (!home || !next || !isParagraph(next) || !both) return [...blocks];
  const whole = { ...home, lines: [...home.lines.slice(0, -1), both], keys: [...home.keys, ...next.keys] };
  return [...blocks.slice(0, at), whole, ...blocks.slice(at + 2)];
};
