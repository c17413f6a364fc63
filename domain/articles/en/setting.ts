import { type Line, line } from "../compose";
import { phrase } from "../facts";
import { maybe, type Phrase, plain, resting, say, says } from "../phrase";
import type { Tell } from "../tell";
import { whenText } from "./dates";
import { atPlace } from "./mentions";
import { organizerLines } from "./organizers";

const eventName = (tell: Tell): Phrase | undefined => {
  const name = tell.facts.said(tell.facts.record.partOf?.name, "partOf.name");
  return name && resting(phrase(name), "partOf.how");
};

export const partOfAside = (tell: Tell): Phrase | undefined => {
  const name = eventName(tell);
  const how = tell.facts.record.partOf?.how;
  if (!name || (how !== "on_the_sidelines" && how !== "on_the_eve")) return undefined;
  return how === "on_the_eve" ? say`on the eve of ${name}` : say`on the sidelines of ${name}`;
};

export const partOfAt = (tell: Tell): Phrase | undefined => {
  const name = eventName(tell);
  const how = tell.facts.record.partOf?.how;
  return name && how !== "on_the_sidelines" && how !== "on_the_eve" ? say` at ${name}` : undefined;
};

/** The larger event in one sentence: when and where it took place, and whose it was. */
export const settingLines = (tell: Tell): Line[] => {
  const { partOf } = tell.facts.record;
  const name = tell.facts.said(partOf?.name, "partOf.name");
  if (!partOf || !name) return [];
  const at = tell.facts.place(partOf.venue, "partOf.venue");
  const city = tell.facts.said(partOf.city, "partOf.city");
  const own = { ...tell, memory: { ...tell.memory, day: undefined } };
  const when = whenText(own, partOf.when, "partOf.when");
  const there = at ? say` ${atPlace(tell, at)}` : plain("");
  const inCity = city && !tell.memory.cities.has(city.text) ? say` in ${phrase(city)}` : plain("");
  if (city) tell.memory.cities.add(city.text);
  const noun =
    /\b(fair|forum|conference|expo|exposition|exhibition|congress|summit|festival|symposium|convention|meeting|week|seminar)\b/i
      .exec(name.text)?.[1]
      ?.toLowerCase() ?? "event";
  const organizers = (partOf.organizers ?? []).length > 0;
  const subject = `the ${noun}`;
  const lines: Line[] = [];
  if (when || says(there) || says(inCity))
    lines.push(line("partOf", say`${subject} took place${there}${inCity}${maybe` ${when}`}`));
  if (organizers) {
    lines.push(
      ...organizerLines(tell, partOf.organizers, "partOf.organizers", lines.length > 0 ? "it" : subject),
    );
  }
  return lines;
};
