import type { Session } from "../content/message";
import type { Discourse } from "../reference/discourse";
import type { Said } from "../reference/facts";
import { SHOWN } from "./occasion";
import { titleOf } from "./sitting";

/** The items behind one of which only the title is known, as far as no more is known of them either: 其间还举行论坛和揭牌仪式. */
export const alsoHeld = (discourse: Discourse, session: Session, apart: boolean): Said[] => {
  const { content, facts, memory } = discourse;
  const found: Said[] = [];
  for (const scene of content.scenes.slice(content.scenes.indexOf(session.scene) + 1)) {
    const own = content.messages.filter(
      (one) => "scene" in one && one.scene === scene && !memory.realized.has(one.id),
    );
    const [only, ...more] = own;
    const title = titleOf(discourse, scene);
    const { item } = scene;
    const plainly = [item.topics, item.sections, item.organizers, scene.chairs, scene.speakers].every(
      (list) => (list ?? []).length === 0,
    );
    const dated = item.when ?? item.venue ?? item.city ?? item.online;
    if (apart || only?.type !== "session" || more.length > 0 || !title || item.did || dated || !plainly)
      break;
    if (SHOWN.test(title.text) || scene.told !== session.scene.told) break;
    memory.realized.add(only.id);
    memory.turns.set(`session ${scene.key}`, 1);
    const said = facts.said(item.title, `${scene.path}.title`);
    if (said) found.push(said);
  }
  return found;
};
