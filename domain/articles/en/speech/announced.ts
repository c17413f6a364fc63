import type { RemarkAt } from "../../content/message";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";
import { headNoun } from "../words/grammar";
import { IN_GENERAL } from "./introduced";

const SITUATION =
  /^(?:the |an? )?(?:(?:basic|general|overall|current|present) )?(?:situation|conditions|overview|status|status quo) of ((?:the )?\p{Lu}[^,;]*)$/u;

const STATES: ReadonlySet<string | undefined> = new Set(["say", "point_out", "stress"]);

/** Something whose situation a speaker presents, and where the record states it. */
export interface Announced {
  readonly name: string;
  readonly path: string;
}

const pointsOf = ({ facts }: Discourse, run: readonly RemarkAt[]): Said[] =>
  run.flatMap(({ remark, path }) => facts.list(remark.points, `${path}.points`));

/** Words at the beginning of a sentence instead of a name: its noun, its pronoun. */
const pronounFor = (name: string): RegExp =>
  new RegExp(`^(?:it|the ${headNoun(name).toLowerCase()}) (?!of )`);

/** "introduced the situation of X" before statements about X: only the statements are worth a sentence. */
export const announcedIn = (
  discourse: Discourse,
  run: readonly RemarkAt[],
  next: readonly RemarkAt[] | undefined,
): Announced | undefined => {
  const [at, ...more] = run;
  const { remark } = at ?? {};
  if (!next || remark?.act !== "introduce" || more.length > 0) return undefined;
  if (remark.quote || remark.whom || remark.counted || !STATES.has(next[0]?.remark.act)) return undefined;
  const [said, ...others] = pointsOf(discourse, run);
  const name = said && others.length === 0 ? SITUATION.exec(said.text)?.[1] : undefined;
  const [first] = pointsOf(discourse, next);
  if (!said || !name || / and /.test(name) || !first) return undefined;
  const about = first.text.startsWith(`${name} `) || pronounFor(name).test(first.text);
  return about ? { name, path: said.path } : undefined;
};

/** "introduced the basic situation of the association": a description of what is introduced. */
export const introducing = (said: readonly Said[]): Said[] =>
  said.map((one) => ({
    ...one,
    text: one.text
      .replace(
        /^(?:the )?(?:(?:basic|general|overall|current|present) )?(?:situation|information) of (?=(?:the |their |its |\p{Lu}))/u,
        "",
      )
      .replace(IN_GENERAL, (all, what: string) => (said.length === 1 ? what : all)),
  }));

/** Statements whose first one names their subject. */
export const withSubjectNamed = (said: readonly Said[], about: Announced | undefined): Said[] =>
  said.map((one, at) =>
    about && at === 0 ? { ...one, text: one.text.replace(pronounFor(about.name), `${about.name} `) } : one,
  );
