import type { Scene } from "../../content/message";
import { literal } from "../../literal";
import type { Discourse } from "../../reference/discourse";
import type { Said, Who } from "../../reference/facts";

/** An act of those who conduct something. */
const CONDUCTS = /^(?:hold|host|conduct|run) (?:the |an? )?(\p{Ll}.*)$/u;

/** What was done at an item, who chaired it apart from that, and the functions that the act states. */
interface Conducted {
  readonly did: Said | undefined;
  readonly chairs: readonly Who[];
  readonly functions: readonly string[];
}

/**
 * "host an auction" of "hold an auction" where all who are listed chaired it: they are not said to have chaired what they held,
 * nor called its hosts.
 */
export const conducted = (
  { facts, memory }: Discourse,
  { item, chairs }: Scene,
  did: Said | undefined,
): Conducted => {
  const [, thing] = CONDUCTS.exec(did?.text ?? "") ?? [];
  const whos = facts.whos(chairs);
  const { people = [], peopleOpen } = item;
  const alone = people.length > 0 && !peopleOpen && people.every(({ as }) => as === "chair");
  if (!did || !thing || !alone || whos.length < people.length) return { did, chairs: whos, functions: [] };
  const host = new RegExp(`^(?:the )?host of (?:the |an? )?${literal(thing)}$`, "iu");
  const functions = whos.flatMap((who) => who.functions.filter(({ text }) => host.test(text)));
  for (const one of functions) memory.marks.add(`shown ${one.path}`);
  const hosted = functions.length > 0 ? { ...did, text: did.text.replace(/^\p{Ll}+/u, "host") } : did;
  return { did: hosted, chairs: [], functions: functions.map((one) => one.path) };
};
