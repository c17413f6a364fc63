import { allLines, type Composed, type Line } from "../../compose";
import { plain, say, textOf, withoutStart } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { mainNoun } from "../event/event";

/** "Present were A; B; and C", "also taking part were A; B; and C": a long list behind a participle, which readers do not expect. */
const PRESENT = /^(?:present|(also )?taking part) (?:was|were) (?=\S)/iu;

/** Events of an hour or a day to which people come as a whole; who is at the opening of an exhibition does not attend that. */
const GATHERING =
  /(?:^|[ -])(?:meeting|ceremony|seminar|webinar|conference|symposium|event|reception|handover|round table|workshop|forum|celebration|banquet|dinner|luncheon|lunch|concert|lecture|inauguration|unveiling|launch|session|summit|dialogue|discussion)$/;

/** Another list of those who were there. */
const LISTED =
  /^(?:also )?(?:among those )?present (?:was|were) |^the [\p{L} ]+ (?:was|were) (?:also )?attended by /iu;

/** "Opening ceremonies for A and B were held": several, which are not one event. */
const CEREMONIES = /^(?:the )?(?:[\p{L}-]+ ){0,4}ceremonies (?:for|of|at|to|in) .* were held /iu;

const attendedBy = (line: Line, listed: boolean, subject: string): Line => {
  const [front = "", also = ""] = line.own ? [] : (PRESENT.exec(textOf(line.words)) ?? []);
  if (front === "" || (also !== "" && listed)) return line;
  const list = withoutStart(line.words, front.length);
  return { ...line, words: say`${plain(`the ${subject} ${also.toLowerCase()}attended by`)} ${list}` };
};

/** The blocks of a text in which "the ceremony was also attended by A; B; and C" names what a long list of people attended. */
export const withAttendedBy = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const lines = allLines(blocks);
  if (!lines.some(({ words }) => PRESENT.test(textOf(words)))) return [...blocks];
  const noun = mainNoun(discourse);
  if (!GATHERING.test(noun)) return [...blocks];
  const listed = lines.some(({ words }) => LISTED.test(textOf(words)));
  const several = noun === "event" && lines[0] !== undefined && CEREMONIES.test(textOf(lines[0].words));
  const subject = several ? "ceremonies were" : `${noun} was`;
  return blocks.map((block) =>
    block.type === "paragraph"
      ? { ...block, lines: block.lines.map((line) => attendedBy(line, listed, subject)) }
      : block,
  );
};
