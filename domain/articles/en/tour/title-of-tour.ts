import type { Scene } from "../../content/message";
import { type Phrase, plain, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Place, Said } from "../../reference/facts";
import { headNoun } from "../words/grammar";
import { withPartArticle } from "../words/part-names";
import { isPlaceNoun } from "../words/seen-or-visited";
import { isPostNoun } from "../words/title-nouns";

/** A title of a tour that its sentence says by a verb: "visit to the mill", "campus tour". */
export interface TitleOfTour {
  readonly verb: "toured" | "visited" | "inspected";
  /** "the campus": where it went, if neither the place nor what was seen says so. */
  readonly goal: Phrase | undefined;
  /** Whether it went to "other" places. */
  readonly others: boolean;
  readonly path: string;
}

const VERBS = { tour: "toured", visit: "visited", inspection: "inspected" } as const;

/** "visit to the mill", "tour of the campus", "tours": a kind of tour, without any more about it. */
const KIND_OF =
  /^(?:an? |the )?(tour|visit|inspection)(s?)(?: (?:of|to|at|around|round|through) ((?:(?!, ).)+))?$/iu;

/** "campus tour", "site visits": a kind of tour behind the noun of where it went. */
const NOUN_OF = /^(?:an? |the )?((?:\p{Ll}+ )?\p{Ll}+) (tour|visit|inspection)(s?)$/u;

/** Words that say of a tour only that it went somewhere. */
const ANYWHERE =
  /^(?:on-?site|site|field|project|facility|facilities|place|venue|location|company|organization)$/;

/** "business tour", "family visit": what a tour was about, or whose it was, rather than where it went. */
const NOT_GONE_TO = /^(?:business|community|family|household|field|project)$/;

/** "other site": places besides those that were named. */
const OTHERS = /^(?:other|further|additional) /;

/** Parts of the place of an organization. */
const PART =
  /^(?:archive|bakery|campus|canteen|clinic|depot|facilit(?:y|ies)|foundry|greenhouse|kitchen|lab|laborator(?:y|ies)|library|nursery|plant|shipyard|showroom|site|stadium|studio|theat(?:er|re)|warehouse|workshop)$/;

/** Nouns by which one place can be called: a gallery is a museum. */
const KINDS = [
  /^(?:museum|gallery|exhibition)$/i,
  /^(?:university|college|institute|academy|school)$/i,
  /^(?:plant|factory|mill|works|foundry|refinery|smelter|brewery|winery|bakery|shipyard)$/i,
  /^(?:lab|laboratory|institute|cent(?:er|re))$/i,
  /^(?:hospital|clinic|cent(?:er|re))$/i,
];

/** Whether a noun of a title is the kind of a named place: "museum" of the Lake Gallery. */
const isKind = (noun: string, name: string): boolean =>
  KINDS.some((kind) => kind.test(noun) && kind.test(headNoun(name)));

/** "other facilities", "several sites": what a list of places says better. */
const SOME_PLACES =
  /^(?:the )?(?:(other|further|additional) |several |various |different |some )?(?:facilities|sites|places|locations|institutions|stops|landmarks|attractions)$/;

/** "local companies": what the names of those visited say better. */
const SOME_FIRMS = /^(?:the )?(?:\p{Ll}+ )?(?:companies|enterprises|firms|businesses)$/u;

const bare = (name: string): string =>
  name
    .replace(/^(?:the|an?) /i, "")
    .replace(/[’']s\b/g, "")
    .toLowerCase();

/** "the pier site" of "the new pier site, where stones lie" or of "the pier site in Mere". */
const isNamedBy = (goal: string, seen: string): boolean => {
  const [first = ""] = bare(seen).split(/, | (?:where|which|that) /, 1);
  const [head = ""] = first.split(/ (?:of|in|at|on|for|under|near) /, 1);
  const name = bare(goal);
  return (
    [first, head].some((one) => one === name || one.endsWith(` ${name}`)) || first.startsWith(`${name} of `)
  );
};

/** The goal of a tour that is said by what was seen or by the name of its place. */
const isKnownGoal = (discourse: Discourse, { item, path }: Scene, goal: string, at?: Place): boolean => {
  const saw = discourse.facts.list(item.saw, `${path}.saw`).map(({ text }) => text);
  const org = at?.org?.org;
  const names = [at?.name.text, org?.name.text, org?.short?.text].filter((name) => name !== undefined);
  if (SOME_PLACES.test(goal) && saw.length + names.length > 0) return true;
  if (SOME_FIRMS.test(goal) && saw.length > 1 && saw.every((text) => /^\p{Lu}/u.test(text))) return true;
  const parts = goal.split(" and ");
  if (parts.length > 1 && parts.every((part) => saw.some((text) => isNamedBy(part, text)))) return true;
  return (
    names.some((name) => isNamedBy(goal, name) || bare(headNoun(name)) === bare(goal)) ||
    saw.some((text) => isNamedBy(goal, text)) ||
    [...names, ...saw].some((name) => isKind(bare(goal), name))
  );
};

/** "visit to the Mayor", "visit of Mayor Moe": somebody rather than a place. */
const isPerson = (goal: string): boolean => {
  const [first = ""] = goal.replace(/^the /i, "").split(" ", 1);
  return isPostNoun(goal) || isPostNoun(first);
};

/** Whether a noun is a part of the place where an organization is: "the warehouse of the Reed Mill". */
const isPartOf = (noun: string, { name, org }: Place): boolean =>
  PART.test(headNoun(noun)) && org !== undefined && bare(org.org.name.text) === bare(name.text);

/** What the title of a tour says by a verb; undefined where it says more about the tour, or not where it went. */
export const titleOfTour = (
  discourse: Discourse,
  scene: Scene,
  title: Said | undefined,
  at: Place | undefined,
): TitleOfTour | undefined => {
  if (!title) return undefined;
  const place = at ?? discourse.facts.place(scene.item.venue, `${scene.path}.venue`);
  const somewhere = place !== undefined || scene.item.saw !== undefined;
  const [, of, ofSeveral, named] = KIND_OF.exec(title.text) ?? [];
  const [, noun = "", kind, several = ofSeveral] = (!of && NOUN_OF.exec(title.text)) || [];
  const verb = VERBS[(of ?? kind ?? "").toLowerCase() as keyof typeof VERBS];
  const anywhere = somewhere && ANYWHERE.test(noun.replace(OTHERS, ""));
  const goal = anywhere ? undefined : (named ?? (noun ? `the ${noun}` : undefined));
  if (!verb || (noun && !anywhere && !isPlaceNoun(headNoun(noun)))) return undefined;
  const others = OTHERS.test(noun) || SOME_PLACES.exec(goal ?? "")?.[1] !== undefined;
  const bareKind = { verb, goal: undefined, others, path: title.path };
  if (!goal) return somewhere ? bareKind : undefined;
  // "a visit of the guild": whose visit it was.
  if (isPerson(goal) || (of && / visit of |^visits? of /i.test(title.text))) return undefined;
  if (isKnownGoal(discourse, scene, goal, place)) return bareKind;
  if (goal.includes(" and ") || several || OTHERS.test(noun) || NOT_GONE_TO.test(headNoun(noun)))
    return undefined;
  const isPlace = /^(?:the )?\p{Lu}/u.test(goal) || isPlaceNoun(headNoun(goal));
  if (!isPlace || (place && !(noun && isPartOf(noun, place)))) return undefined;
  return { ...bareKind, goal: plain(withPartArticle(goal), [title.path]) };
};

/** Where a tour went: its place with the city, the goal of its title, or that goal as a part of the place. */
export const withGoal = (
  label: TitleOfTour | undefined,
  where: Phrase | undefined,
  city: Phrase,
): Phrase | undefined => {
  if (!label?.goal) return where;
  return where ? say`${label.goal} of ${where}` : say`${label.goal}${city}`;
};
