import type { Speech } from "../content/message";
import { mentioning, type Phrase, plain } from "../phrase";
import type { Discourse } from "../reference/discourse";
import type { OrgFact } from "../reference/facts";
import { next } from "../reference/memory";
import { epithetOf } from "./epithets";
import { areMany, peopleList } from "./people";
import { person } from "./person";
import { laterName } from "./person-names";

const PRONOUNS = { he: "he", she: "she" } as const;

/** Who speaks: introduced at the first sentence; afterwards by the pronoun that the record gives, else by the later name. */
export interface Speaker {
  /** `more`: with "and others" behind them. */
  readonly first: (more: string | undefined) => Phrase;
  readonly later: () => Phrase;
  readonly many: boolean;
  /** Whether every further sentence would begin with the name, as the record gives no pronoun. */
  readonly named: boolean;
}

export const speakerOf = (discourse: Discourse, by: Speech["by"], known?: OrgFact): Speaker => {
  if (by === "all") {
    const { relations } = discourse.content;
    const all = (): Phrase =>
      plain(
        relations.twoSides
          ? next(discourse.memory, "all sides", ["the two sides", "both sides"])
          : relations.visit && discourse.facts.record.kind !== "meeting"
            ? "all sides"
            : "the participants",
      );
    return { first: all, later: () => plain("they"), many: true, named: false };
  }
  const whos = discourse.facts.whos(by);
  const [one] = whos;
  const given = whos.length === 1 ? one?.raw.person?.pronoun : undefined;
  const pronoun = given === "they" ? undefined : given;
  const epithet = whos.length === 1 && one && !pronoun ? epithetOf(discourse, one) : undefined;
  const laterOf = (): Phrase => {
    if (whos.length > 1 || !one) return plain("they");
    if (pronoun) return plain(PRONOUNS[pronoun], [`${one.path}.person.pronoun`]);
    if (one.group) return areMany(whos) ? plain("they", [one.group.path]) : person(discourse, one);
    // Name and noun do not take turns: who is "the minister" once stays so in this turn.
    if (epithet) return epithet;
    return one.name ? laterName(discourse, one) : person(discourse, one);
  };
  return {
    many: areMany(whos),
    named: whos.length === 1 && pronoun === undefined && one?.name !== undefined,
    first: (more) => peopleList(discourse, whos, more, known),
    later: () => mentioning(laterOf(), whos.map((who) => who.key).join("+")),
  };
};
