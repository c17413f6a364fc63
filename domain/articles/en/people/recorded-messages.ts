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

/** Whether all that somebody said is a message of their own, which others heard without them. */
const onlySent = ({ record }: Facts, { key }: Who): boolean => {
  const said = (record.agenda ?? []).flatMap(({ remarks }) =>
    (remarks ?? []).filter(({ by }) => by !== "all" && by?.includes(key)),
  );
  const sent = said.filter(({ act, message, from }) => act === "convey" && message && from?.includes(key));
  return said.length > 0 && sent.length === said.length;
};

/** Whether somebody's words were recorded or sent, so that the person joined nobody online. */
export const isRecorded = ({ facts }: Discourse, who: Who): boolean =>
  onlySent(facts, who) ||
  recordedIn(facts).some((text) =>
    [who.name?.text, who.later?.text, ...who.posts.map(({ title }) => title?.text)].some(
      (called) => called && text.includes(called),
    ),
  );
