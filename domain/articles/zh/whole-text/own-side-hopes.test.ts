import { expect, it } from "vitest";
import { line, type Paragraph } from "../../compose";
import { plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withHopesOfOwnSide } from "./own-side-hopes";

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

const said = (rule: typeof withHopesOfOwnSide, id: string, text: string): string =>
  rule([{ type: "paragraph", lines: [line(id, plain(text))] } as unknown as Paragraph], DISCOURSE)
    .flatMap((one) => (one.type === "paragraph" ? one.lines.map(({ words }) => textOf(words)) : []))
    .join();

it("hopes without naming one's own side again", () => {
  const hoped = (text: string): string => said(withHopesOfOwnSide, "agenda[a].remarks[r]", text);
  expect(hoped("安例表示，云方重视农业，希望云方派遣专家到该院深造")).toBe(
    "安例表示，云方重视农业，希望派遣专家到该院深造",
  );
  for (const other of [
    "安例表示，云方重视农业，希望溪方派遣专家",
    "安例表示欢迎，希望云方派遣专家",
    "安例表示，云方重视农业，希望双方合作",
  ])
    expect(hoped(other)).toBe(other);
});
