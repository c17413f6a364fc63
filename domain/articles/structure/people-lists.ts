import type { DraftRecord } from "../../events/shape";
import type { Message, Scene } from "../content/message";
import type { Pool } from "./pool";
import { listWeight } from "./weight";

/** Words of a list of people up to which it ends the paragraph it belongs to; longer lists form their own paragraph. */
export const MAX_WORDS = 32;

/** Where the lists of people of an event are placed in the text: visitors, hosts, and those present. */
export interface PeopleLists {
  /** In the first paragraph. */
  readonly inLead: readonly Message[];
  /** In paragraphs of their own directly after it. */
  readonly early: readonly (readonly Message[])[];
  /** At the item where the visitors were received. */
  readonly received: { readonly scene?: Scene; readonly messages: readonly Message[] };
  /** At talks of all, whose hosts are named nowhere else. */
  readonly seated: { readonly scene?: Scene; readonly messages: readonly Message[] };
  /** At the end, before the background. */
  readonly late: readonly (readonly Message[])[];
}

/** Who took part for either side of an event that two organizations held: in the first paragraph, or directly after it. */
export const peopleOfBothSides = (pool: Pool, record: DraftRecord): PeopleLists => {
  const people = [...pool.take("present"), ...pool.take("members"), ...pool.take("receive")];
  const short = listWeight(record, people) <= MAX_WORDS;
  return {
    inLead: short ? people : [],
    early: short ? [] : [people],
    received: { messages: [] },
    seated: { messages: [] },
    late: [],
  };
};
