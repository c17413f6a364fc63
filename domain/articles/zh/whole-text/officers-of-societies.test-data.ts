import { type Composed, line, type Paragraph } from "../../compose";
import { plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

const STREAM = { name: { text: "云溪学会" } };
const LARK = { name: { text: "云雀学会" } };
const person = (name: string, title: string): unknown => ({
  name: { text: name },
  posts: [{ title: { text: title }, org: { ...STREAM, org: STREAM } }],
});
const DISCOURSE = {
  facts: {
    people: [person("安例", "主席"), person("白样", "秘书长")],
    allOrgs: () => [STREAM, LARK],
  },
} as unknown as Discourse;

type Rule = (blocks: readonly Composed[], discourse: Discourse) => readonly Composed[];

/** The sentence of a paragraph after a rule, in a text of which both societies and two officers of the first are known. */
export const saidAfter = (rule: Rule, id: string, text: string): string =>
  rule([{ type: "paragraph", lines: [line(id, plain(text))] } as unknown as Paragraph], DISCOURSE)
    .flatMap((one) => (one.type === "paragraph" ? one.lines.map(({ words }) => textOf(words)) : []))
    .join();
