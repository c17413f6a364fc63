import { type Line, line } from "../compose";
import type { Talk } from "../content/message";
import { type Phrase, plain, resting, say } from "../phrase";
import type { Discourse } from "../reference/discourse";
import { counterpartsOf } from "./counterparts";
import { type Frame, opened } from "./event";
import { discussed, isEvent, newTitle, topicsOf } from "./things";

/** "paid separate courtesy calls on A; B; and C": several meetings of one kind, one after the other. */
export const oneByOne = (discourse: Discourse, head: Talk, frame: Frame, who: Phrase): Line[] => {
  const { scene } = head;
  const title = newTitle(discourse, scene);
  const named = title && plain(title.text.replace(/^(?:the|an?|separate) /i, ""), [title.path]);
  const calls = title && /\b(?:calls|visits)$/i.test(title.text);
  const name = title && isEvent(title) ? named : undefined;
  const on = title && !name && !calls ? say` on ${named}` : "";
  const verb = calls ? say`paid separate ${named} on` : say`held separate ${name ?? "talks"}${on} with`;
  const each = `${scene.path}.each`;
  const list = counterpartsOf(discourse, scene);
  const lines = [line(head.id, opened(frame, resting(say`${who} ${verb} ${list}`, each)))];
  const topics = topicsOf(discourse, scene);
  if (topics) lines.push(line(`${head.id}.topics`, say`they ${discussed(discourse, scene)} ${topics}`));
  return lines;
};
