import { type Line, line } from "../../compose";
import type { Tour } from "../../content/message";
import { plain, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { sightsOf, titleOf } from "../event/things";

/** Titles of an item that call an event a show of something. */
const SHOWN = /^(?:exhibition|exhibit|fair|expo|display|show)$/i;

/** "The exhibition featured A and B": what nobody in particular saw at the exhibition that the event itself is. */
export const ownExhibition = (discourse: Discourse, { id, scene }: Tour): Line | undefined => {
  const { record } = discourse.facts;
  const title = titleOf(discourse, scene);
  if (!title || !SHOWN.test(title.text)) return undefined;
  const noun = title.text.toLowerCase();
  const { people, venue, topics, did, city } = scene.item;
  const named = (record.officialName?.en ?? record.title?.en ?? "").toLowerCase();
  if (people?.length || venue || topics?.length || did || city) return undefined;
  if (!new RegExp(`\\b${noun}\\b`).test(named)) return undefined;
  const sights = sightsOf(discourse, scene);
  return sights && line(id, say`${plain(`the ${noun}`, [title.path])} featured ${sights}`);
};
