import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Meet } from "../../content/message";
import { changed, loose, maybe, OPEN, type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, topOf, type Who } from "../../reference/facts";
import { eventOnline, eventPlace, type Frame, finite, withDay } from "../event/event";
import { takeSetting } from "../event/larger-event";
import { nameAndTheme, purposeOf } from "../event/name-and-theme";
import { takeArrange } from "../event/organize";
import { organizationName } from "../organizations/organizations";
import { peopleList } from "../people/people";
import { isCountry } from "../words/countries";
import { andList } from "../words/grammar";
import { attendance } from "./meet-apart";

/** "Norland and Lakia hold the 6th consultations": two sides, as the title calls them, and what they did. */
const SIDES = /^(?:the )?(.+?) and (?:the )?(.+?) (hold|held|meet|met)(?= |$)/iu;

const bare = (name: string | undefined): string => (name ?? "").replace(/^the /i, "").toLowerCase();

/** A side by the name of the title: the organization of its people, or the country that their posts are of. */
const sideOf = (discourse: Discourse, called: string, whos: readonly Who[]): Phrase | undefined => {
  for (const { posts } of whos)
    for (const { org } of posts) {
      const top = org && topOf(org);
      if (top && [top.name.text, top.org.short?.text].some((name) => bare(name) === bare(called)))
        return organizationName(discourse, top);
    }
  const ofCountry = whos.some(({ posts }) =>
    posts.some(({ title, org }) =>
      ` ${title?.text} ${org?.name.text} ${org && topOf(org).name.text} `.includes(` ${called} `),
    ),
  );
  return isCountry(called) && ofCountry ? plain(called, ["title"]) : undefined;
};

/** "Norland and Lakia": the two sides of a meeting, each all of one organization or country, as the office's own title has them. */
const sidesOf = (discourse: Discourse, { hosts, groups }: Meet): Phrase | undefined => {
  const { facts } = discourse;
  const [, first = "", second = ""] = SIDES.exec(facts.said(facts.record.title, "")?.text ?? "") ?? [];
  const [own, others] = [facts.whos(hosts), facts.whos(groups.flat()).filter(({ side }) => side !== "third")];
  if (first === "" || own.length === 0 || others.length === 0) return undefined;
  for (const [a, b] of [
    [own, others],
    [others, own],
  ] as const) {
    const both = [sideOf(discourse, first, a), sideOf(discourse, second, b)];
    const [one, other] = both;
    if (one && other) return loose(andList([one, other]));
  }
  return undefined;
};

/** "the Norland side was led by Lee, and the Lakish delegation by Ray": the two named delegations of a meeting, by their heads. */
const headsOfSides = (discourse: Discourse, { id }: Meet, whos: readonly Who[]): Line | undefined => {
  const { facts, memory } = discourse;
  const led = facts.delegations.flatMap(({ key, head, path, size, name }) => {
    const called = facts.said(name, `${path}.name`);
    const known = size === undefined && whos.some((who) => who.key === head);
    return called && head && known ? [{ key, head, path, called }] : [];
  });
  if (led.length !== 2 || led.length !== facts.delegations.length) return undefined;
  for (const { key } of led) memory.marks.add(`delegation ${key}`);
  const [first, second] = led.map(({ head, path, called }) => ({
    side: changed(phrase(called), (s) => `the ${s.replace(/^the /i, "")}`),
    who: sourced(peopleList(discourse, facts.whos([head])), `${path}.head`),
  }));
  return first && second
    ? line(
        `${id}.heads`,
        say`${first.side} was led by ${first.who}${OPEN}, and ${second.side} by ${second.who}`,
      )
    : undefined;
};

/** Who led the two sides or took part for them, unless an item says that they chaired it. */
const peopleOfSides = (discourse: Discourse, head: Meet): Line[] => {
  const { facts, content } = discourse;
  const whos = facts.whos([...head.hosts, ...head.groups.flat()]);
  const led = headsOfSides(discourse, head, whos);
  if (led) return [led];
  const chairs = content.scenes.flatMap((scene) => scene.chairs);
  if (whos.every(({ key }) => chairs.includes(key))) return [];
  return [line(`people.${whos[0]?.key}`, say`${peopleList(discourse, whos)} took part`)];
};

/** "Norland and Lakia held the 6th consultations in Port on May 5": a meeting with a formal name of which the title has both sides as its subject. */
export const heldBySides = (
  discourse: Discourse,
  sentence: SentencePlan,
  head: Meet,
  frame: Frame,
): Line[] | undefined => {
  const { facts, memory } = discourse;
  if (!SIDES.test(facts.said(facts.record.title, "")?.text ?? "")) return undefined;
  const { name, theme } = nameAndTheme(discourse);
  const aim = purposeOf(discourse);
  if (theme || !name) return undefined;
  const who = sidesOf(discourse, head);
  if (!who) return undefined;
  memory.marks.add("event named");
  memory.party = true;
  const part = takeSetting(discourse, sentence);
  const place = eventPlace(discourse, textOf(part));
  const core = sourced(
    say`${who} ${finite(frame, true, "held")} ${name}${part}${place}${eventOnline(discourse)}${takeArrange(discourse, sentence)}`,
    "title",
  );
  const goal = aim ? say` to ${loose(aim)}` : plain("");
  const inside = says(goal) && frame.day && !frame.front;
  return [
    line(
      head.id,
      inside ? say`${core}${maybe` ${frame.day}`}${goal}` : withDay(frame, say`${core}${goal}`, !says(goal)),
    ),
    ...peopleOfSides(discourse, head),
    ...attendance(discourse, sentence),
  ];
};
