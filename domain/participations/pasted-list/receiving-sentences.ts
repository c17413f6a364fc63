import { costly } from "./costly";
import { englishSentences } from "./english-stops";
import { type Line, withoutMarks } from "./text";

type Lines = readonly (Line | undefined)[];

const RECEIVE =
  "(?:(?:receiv|welcom|host|greet|meet|met|entertain|pick|look)(?:e|ed|es|ing|s)?)(?: up| after)?";
const GUESTS =
  "(?:(?:the|our|your|these|all|visiting|foreign) )*(?:guests?|visitors?|delegation|delegates|group|party|mission|team|them)";
// "They will be met at the airport by Ms. Example."
const RECEIVED_BY = costly(
  new RegExp(
    `^(?:they|he|she|you(?= (?:will be|are) (?:met|picked))|${GUESTS})(?: (?:is|are|will|shall|would|then|be|being|to))+ ${RECEIVE}(?: [^,:;]{2,40}?)?,? by\\b(?: our\\b| the following(?: \\p{Ll}+){0,2})?\\s*:?\\s*`,
    "iu",
  ),
);
const THOSE =
  /^(?:(?:on|from) [^:,]{3,30} side,? )?(?:(?:the )?following|below|these|our (?:team|colleagues|people|staff))\b/iu;
// "On our side the following persons will receive the guests:"
const THEY_RECEIVE = costly(
  new RegExp(`\\b(?:${RECEIVE}|accompany(?:ing)?|escort(?:ing)?) ${GUESTS}\\b[^:,;]{0,60}:$`, "iu"),
);
// "Receiving the guests will be:"
const RECEIVING = costly(new RegExp(`^${RECEIVE} ${GUESTS}(?: (?:will be|are|is))?:$`, "iu"));
// "Ms. Example of our office will accompany the visitors."
const WHO_RECEIVES = costly(
  new RegExp(
    `^(\\p{Lu}[^:;]{4,90}?)(?: (?:of|from) our \\p{Ll}+)?,? (?:will|shall|is going to) (?:also )?(?:be )?(?:${RECEIVE}|accompany(?:ing)?|escort(?:ing)?) (?:the |our |these )?(?:guests|visitors)\\b[^:;\\p{Lu}]*$`,
    "u",
  ),
);
// "We will be represented by:" below the visitors
const OURS_BY = costly(
  /^(?:we|our (?:side|office|university|company|team))(?: \p{L}+){0,4} (?:represented|attended) by\s*:?$/iu,
);
const VISITED = /\b(?:guests|visitors)\b/iu;

const asHosts = (line: Line, sentence: string, isVisited: boolean): Line | undefined => {
  const raw = sentence.trim();
  const behind = (text: string): Line => ({
    ...line,
    raw,
    text,
    ...(text !== HOSTS && { party: { side: "host" as const, isInLine: true as const } }),
  });
  const [by] = RECEIVED_BY.exec(raw) ?? [];
  if (by !== undefined) return behind(raw.slice(by.length) || HOSTS);
  if (RECEIVING.test(raw) || (THOSE.test(raw) && THEY_RECEIVE.test(raw))) return behind(HOSTS);
  if (isVisited && OURS_BY.test(raw)) return behind(HOSTS);
  const who = WHO_RECEIVES.exec(raw)?.[1];
  return who ? behind(who) : undefined;
};
const HOSTS = "Hosts:";

/** The lines with English sentences that say who receives the guests as lines of hosts, or as the heading above them. */
export const withReceivers = (lines: Lines): Lines =>
  lines.flatMap((line, at): (Line | undefined)[] => {
    if (!line || line.aside || /\p{Script=Han}|\t/u.test(line.text)) return [line];
    const text = withoutMarks(line.text);
    const isVisited =
      OURS_BY.test(text) && lines.slice(0, at).some((each) => each && VISITED.test(each.text));
    const sentences = englishSentences(text);
    const read = sentences.map((sentence) => asHosts(line, sentence, isVisited));
    if (read.every((each) => each === undefined)) return [line];
    return read.map((each, n) => each ?? { ...line, raw: sentences[n] ?? "", text: sentences[n] ?? "" });
  });
