import type { Message, MessageType } from "../content/message";
import type { Phrase } from "../phrase";
import type { OrgFact, Who } from "./facts";

/** What the reader already knows at this place of the text. One for each realization of a text. */
export interface Memory {
  /** How often each participant was mentioned. */
  people: Map<string, number>;
  /** Organizations mentioned so far. */
  orgs: Set<OrgFact>;
  /** Cities named so far. */
  cities: Set<string>;
  /** The city of the item stated last. */
  city?: string | undefined;
  /** Places named so far, by id. */
  places: Set<string>;
  year?: string | undefined;
  day?: string | undefined;
  /** The id of the last place mentioned. */
  place?: string | undefined;
  /** Participants in the subject of the previous sentence; empty if it was not a person or group of the record. */
  subject: readonly string[];
  /** The parent that the neighbour in a list was named with: it need not be repeated. */
  near?: OrgFact | undefined;
  /** Chinese: the organization whose people the sentence named last; its next post is printed without it. */
  owner?: OrgFact | undefined;
  /** Chinese: the county or city that the sentence named last: 资中县 before 县财政局. */
  region?: string | undefined;
  /** The organization that the visit went to, whose people need not be named with it immediately. */
  host?: OrgFact | undefined;
  /** The organization whose name is that of the last place mentioned: "the district". */
  here?: OrgFact | undefined;
  /** The organization that was named last, to which its common noun refers. */
  focus?: OrgFact | undefined;
  /** Chinese: 在颁奖仪式上，: the title of an item by its key, where it only introduces the sentence of the result. */
  openings?: Map<string, Phrase> | undefined;
  /** Whether the visitors were mentioned, so that "the delegation" or 一行 is understood. */
  party: boolean;
  /** The agreement stated last, for "the agreement", "under it". */
  agreement?: string | undefined;
  /** Facts and decisions that later sentences depend on, each under a key of its own: `signed ${path}`. */
  marks: Set<string>;
  /** How often a wording was used, so that the next place uses another. */
  turns: Map<string, number>;
  /** Ids of the messages realized so far. */
  realized: Set<string>;
}

export const freshMemory = (): Memory => ({
  people: new Map(),
  orgs: new Set(),
  cities: new Set(),
  places: new Set(),
  subject: [],
  party: false,
  marks: new Set(),
  turns: new Map(),
  realized: new Set(),
});

/** A copy of the memory, for wordings that are only tried. */
export const copied = (memory: Memory): Memory => ({
  ...memory,
  people: new Map(memory.people),
  orgs: new Set(memory.orgs),
  cities: new Set(memory.cities),
  places: new Set(memory.places),
  marks: new Set(memory.marks),
  turns: new Map(memory.turns),
  realized: new Set(memory.realized),
});

/** Makes a memory what it was before a wording that was only tried. */
export const restore = (memory: Memory, before: Memory): void => {
  for (const key of Object.keys(memory) as (keyof Memory)[]) if (!(key in before)) delete memory[key];
  Object.assign(memory, before);
};

/** Notes that a participant is mentioned here; returns whether it is the first time. */
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

/** The joined message of one type, marked as realized; a message that no sentence includes is realized as a sentence of its own. */
export const take = <T extends MessageType>(
  memory: Memory,
  joined: readonly Message[],
  type: T,
): Extract<Message, { type: T }> | undefined => {
  const found = joined.find((message) => message.type === type && !memory.realized.has(message.id));
  if (found) memory.realized.add(found.id);
  return found as Extract<Message, { type: T }> | undefined;
};

/** All messages of one type that a sentence includes, now realized, in their order. */
export const takeAll = <T extends MessageType>(
  memory: Memory,
  joined: readonly Message[],
  type: T,
): Extract<Message, { type: T }>[] => joined.flatMap(() => take(memory, joined, type) ?? []);

/** Marks a message as stated by the words of another one, so that the sentence planned for it is left out. */
export const markStated = (memory: Memory, id: string): void => {
  memory.realized.add(id);
  memory.marks.add(`stated ${id}`);
};

/** Whether these words for a day were the last ones that named a day; otherwise remembers them. */
export const isSaidAgain = (memory: Memory, words: string): boolean => {
  const again = memory.day === words;
  memory.day = words;
  return again;
};
