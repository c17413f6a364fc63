import { type Composed, isParagraph, type Line } from "../../compose";
import type { Speech } from "../../content/message";
import { textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type Rewording, reworded } from "../../rewording";

const WELCOME = "表示欢迎";

/** A sentence with nothing but a welcome, of whom the record does not say. */
const ONLY_WELCOME = /^(?:[^，；：。]{2,24}，){0,2}[^，；：。、对向为]{2,40}(?<!致辞)表示欢迎$/u;

/** 甲表示，……，企业界表示欢迎: within words of somebody else. */
const STATEMENT = /(?:表示|指出|强调|认为|说|介绍)，/u;

const welcomesGuests: Rewording = (text) => {
  if (!ONLY_WELCOME.test(text) || STATEMENT.test(text)) return undefined;
  const at = text.length - WELCOME.length;
  return { from: at, to: at, text: "对来宾" };
};

/** Whether a sentence reports the words of hosts; a visitor who welcomes others does not welcome the guests. */
const isOfHosts = ({ content, facts }: Discourse, { words }: Line): boolean => {
  const speech = content.messages.find(
    (one): one is Speech =>
      one.type === "speech" &&
      one.remarks.some(({ path }) => words.paths.some((found) => found.startsWith(path))),
  );
  return (
    speech !== undefined && speech.by !== "all" && facts.whos(speech.by).every(({ side }) => side === "host")
  );
};

/** 座谈中，甲对来宾表示欢迎, for 甲表示欢迎: a sentence that only reports the welcome of a host says whom. */
export const withGuestsWelcomed = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const revised = (line: Line): Line =>
    textOf(line.words).endsWith(WELCOME) && isOfHosts(discourse, line)
      ? reworded(line, [welcomesGuests])
      : line;
  return blocks.map((block) => (isParagraph(block) ? { ...block, lines: block.lines.map(revised) } : block));
};
