import { oncePer } from "../../once-per";
import type { Discourse } from "../../reference/discourse";
import type { Facts, Who } from "../../reference/facts";

/** "The message had been recorded in advance", "in a video message". */
const RECORDED =
  /\b(?:pre-?recorded|recorded (?:in advance|beforehand|message|video|speech|address|statement)|been recorded|video message)\b/i;

/** The office's own sentences about messages that were recorded. */
const recordedIn = oncePer(({ record, list }: Facts): readonly string[] => {
  const narratives = (record.agenda ?? []).flatMap(({ key, narrative }) =>
    list(narrative, `agenda[${key}].narrative`),
  );
  return [...narratives, ...list(record.background, "background")].flatMap(({ text }) =>
    RECORDED.test(text) ? [text] : [],
  );
});

/** Whether a sentence of the office says that somebody's words were recorded, so that the person joined nobody online. */
export const isRecorded = ({ facts }: Discourse, { name, later, posts }: Who): boolean =>
  recordedIn(facts).some((text) =>
    [name?.text, later?.text, ...posts.map(({ title }) => title?.text)].some(
      (called) => called && text.includes(called),
    ),
  );
