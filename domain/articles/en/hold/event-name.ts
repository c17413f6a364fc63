import { changed, OPEN, type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { nameAndTheme, themeBehind } from "../event/name-and-theme";
import { itemsNamedByEvent, titledName, titledNoun, titledWhole } from "../event/titled-event";
import { withArticle } from "../words/grammar";

const KIND_NOUN = {
  seminar: "a seminar",
  signing: "a signing ceremony",
  meeting: "a meeting",
  other: "an event",
  inspection: "an inspection",
  reception: "a reception",
  outbound_visit: "a visit",
} as const;

/** "a lecture": an event without a name that begins with one, by a title that is its noun alone. */
const performed = ({ facts, content }: Discourse): string | undefined => {
  const [first] = content.scenes;
  const title = first?.item.title?.en ?? "";
  const bare = facts.record.kind === "other" && first?.told === "main" && PERFORMED.test(title);
  return bare ? withArticle(title.toLowerCase()) : undefined;
};

const PERFORMED = /^(?:lecture|talk|concert|performance|screening)$/i;

/** The event as something that took place: its formal name, its kind and theme, or only its kind. */
export const eventName = (discourse: Discourse): Phrase => {
  const { name, theme } = nameAndTheme(discourse);
  const noun = titledNoun(discourse);
  const kind = noun
    ? withArticle(titledWhole(discourse) ?? noun)
    : (performed(discourse) ?? KIND_NOUN[discourse.facts.record.kind]);
  const described = themeBehind(discourse);
  if (name && described) return say`${name} on the theme ${described}`;
  if (name && theme) return say`${name}, on the theme ${theme}${OPEN}`;
  if (name) return name;
  if (theme) return say`${kind} on the theme ${theme}`;
  const titled = titledName(discourse);
  if (titled) {
    const items = itemsNamedByEvent(discourse, titled);
    for (const { path } of items) discourse.memory.marks.add(`title ${path}`);
    return sourced(changed(titled, withArticle), ...items.map(({ path }) => `${path}.title`));
  }
  return plain(kind, ["kind"]);
};
