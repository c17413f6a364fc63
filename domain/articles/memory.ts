import type { OrgFact, Who } from "./facts";
import type { Phrase } from "./phrase";

/** What the reader knows already at this place of the text. One for each telling. */
export interface Memory {
  people: Map<string, number>;
  orgs: Set<OrgFact>;
  cities: Set<string>;
  year?: string | undefined;
  day?: string | undefined;
  /** Where the reader stands: the id of the last place told. */
  place?: string | undefined;
  /** The parent that the neighbour in a list was told with: it need not be said again. */
  near?: OrgFact | undefined;
  /** Who is told to have received the visitors. */
  received: Set<string>;
  /** Opens the first sentence of the agenda, where that is the lead itself. */
  pending?: Phrase | undefined;
  /** The parties of the agreement told last. */
  parties?: string | undefined;
  /** How often a wording was taken, so that the next place takes another. */
  turns: Map<string, number>;
  rehearsal: Rehearsal;
}

/** What a first telling found out: who stands in the running text. */
export interface Rehearsal {
  told: ReadonlySet<string>;
}

export const freshMemory = (rehearsal: Rehearsal): Memory => ({
  people: new Map(),
  orgs: new Set(),
  cities: new Set(),
  received: new Set(),
  turns: new Map(),
  rehearsal,
});

/** Notes that a participant is told here; returns whether it is the first time. */
export const meet = (memory: Memory, who: Who): boolean => {
  const before = memory.people.get(who.key) ?? 0;
  memory.people.set(who.key, before + 1);
  return before === 0;
};

export const knows = (memory: Memory, who: Who): boolean => memory.people.has(who.key);

/** The next wording of a closed list, so that neighbours differ: by position, never by chance. */
export const next = <T>(memory: Memory, list: string, wordings: readonly [T, ...T[]]): T => {
  const turn = memory.turns.get(list) ?? 0;
  memory.turns.set(list, turn + 1);
  return wordings[turn % wordings.length] ?? wordings[0];
};
