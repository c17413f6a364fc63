import { type Line, line } from "../compose";
import { phrase } from "../facts";
import { changed, maybe, type Phrase, plain, resting, say, says, textOf } from "../phrase";
import type { Tell } from "../tell";
import { whenText } from "./dates";
import { place } from "./mentions";
import { organizerLines } from "./organizers";

const eventName = (tell: Tell): Phrase | undefined => {
  const name = tell.facts.said(tell.facts.record.partOf?.name, "partOf.name");
  return name && phrase(name);
};

/** 交易会、论坛……: what the larger event is called once it is known. */
const eventNoun = (name: string): string =>
  /(交易会|博览会|洽谈会|展览会|研讨会|推介会|论坛|峰会|年会|大会|展会|会议|活动周|艺术节|文化节)/.exec(
    name,
  )?.[1] ?? "活动";

/** The larger event in one sentence of its own: before the news where that has no day, else behind it (`known`: named by then). */
export const settingLines = (tell: Tell, known: boolean): Line[] => {
  const { partOf } = tell.facts.record;
  const name = eventName(tell);
  if (!partOf || !name) return [];
  const when = whenText({ ...tell, memory: { ...tell.memory, day: undefined } }, partOf.when, "partOf.when");
  if (partOf.when?.start) tell.memory.year = partOf.when.start.slice(0, 4);
  const venue = tell.facts.place(partOf.venue, "partOf.venue");
  const city = tell.facts.said(partOf.city, "partOf.city");
  const covered = city && venue?.name.text.includes(city.text);
  const there = say`${city && !covered ? phrase(city) : ""}${venue ? place(tell, venue) : ""}`;
  if (city) tell.memory.cities.add(city.text);
  const lines: Line[] = [];
  if (when || says(there))
    lines.push(
      line(
        "partOf",
        say`${known ? say`${resting(plain(eventNoun(textOf(name))), ...name.paths)}${when ?? ""}` : say`${maybe`${when}，`}${name}`}${maybe`在${there}`}举行`,
      ),
    );
  lines.push(
    ...organizerLines(
      tell,
      partOf.organizers,
      "partOf.organizers",
      lines.length > 0 || known ? eventNoun(textOf(name)) : textOf(name),
    ),
  );
  return lines;
};

/** 在交易会上, 论坛期间, 开幕前夕: how the event lay to the larger one. */
export const besideEvent = (tell: Tell, set: boolean): Phrase | undefined => {
  const name = eventName(tell);
  if (!name) return undefined;
  const called = set ? resting(plain(eventNoun(textOf(name))), ...name.paths) : name;
  switch (tell.facts.record.partOf?.how) {
    case "on_the_sidelines":
      return resting(say`在${called}期间`, "partOf.how");
    case "on_the_eve":
      return resting(say`在${called}开幕前夕`, "partOf.how");
    default:
      return /(?:上|中|内|期间)$/.test(textOf(called)) ? say`在${called}` : say`在${called}上`;
  }
};

/** 博览会期间 stands before the sentence where a place follows, else in it. */
export const asideAhead = (aside: Phrase | undefined, there: Phrase): Phrase =>
  aside && says(there)
    ? say`${changed(aside, (s) => (/期间|前夕/.test(textOf(aside)) ? s.replace(/^在/, "") : s))}，`
    : plain("");
export const asideWithin = (aside: Phrase | undefined, there: Phrase): Phrase =>
  aside && !says(there) ? aside : plain("");
