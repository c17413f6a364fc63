import type { Outcome } from "../../events/shape";
import { type Line, line } from "../compose";
import { phrase } from "../facts";
import { loose, type Phrase, plain, resting, say } from "../phrase";
import type { Tell } from "../tell";
import { andList, isPlural, lowerThe } from "./grammar";
import { bodies, peopleList } from "./mentions";
import { verbList } from "./remarks";

type Whose = NonNullable<Outcome["to"]>;

/** People and bodies that something is from or to. */
export const whose = (tell: Tell, of: Whose | undefined, path: string): Phrase | undefined => {
  if (!of) return undefined;
  const people = tell.facts.whos(of.participants);
  const orgs = tell.facts.orgs(of.organizations, `${path}.organizations`);
  const told = [
    ...(people.length > 0 ? [peopleList(tell, people)] : []),
    ...(orgs.length > 0 ? [bodies(tell, orgs)] : []),
  ];
  return told.length > 0
    ? resting(loose(andList(told)), ...(people.length > 0 ? [`${path}.participants`] : []))
    : undefined;
};

/** An outcome: what was agreed, given, launched or found, each result as a sentence of its own. */
export const outcomeLines = (
  tell: Tell,
  { outcome, path }: { outcome: Outcome; path: string },
  opening?: Phrase,
): Line[] => {
  const points = tell.facts.list(outcome.points, `${path}.points`);
  if (points.length === 0) return [];
  const front = opening ? say`${opening}, ` : plain("");
  const list = loose(andList(points.map(phrase)));
  const many = points.length > 1 || isPlural(points[0]?.text ?? "");
  if (outcome.type === "result")
    return points.map((point, at) =>
      line(
        point.path,
        say`${at === 0 ? front : ""}${opening && at === 0 ? lowerThe(phrase(point)) : phrase(point)}`,
      ),
    );
  const people = tell.facts.whos(outcome.by);
  const by = people.length > 0 ? peopleList(tell, people) : undefined;
  const to = whose(tell, outcome.to, `${path}.to`);
  const was = many ? "were" : "was";
  const gift = points.length > 1 ? "gifts" : "a gift";
  const told = (): Phrase => {
    switch (outcome.type) {
      case "award":
        if (by && to) return say`${by} presented ${to} with ${list}`;
        if (to) return say`${to} received ${list}`;
        return by ? say`${by} presented ${list}` : say`${list} ${was} awarded`;
      case "gift":
        if (by && to) return say`${by} presented ${to} with ${list} as ${gift}`;
        if (to) return say`${to} received ${list} as ${gift}`;
        return by ? say`${by} gave ${list} as ${gift}` : say`${list} ${was} given as ${gift}`;
      case "launch":
        return by ? say`${by} launched ${list}` : say`${list} ${was} launched`;
      default:
        return say`${by ?? plain(tell.plan.twoSides ? "the two sides" : tell.plan.visit ? "the parties" : "the participants")} agreed ${verbList(points)}`;
    }
  };
  return [line(path, say`${front}${told()}`)];
};
