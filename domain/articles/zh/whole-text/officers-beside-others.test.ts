import { expect, it } from "vitest";
import { line, type Paragraph } from "../../compose";
import { plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withOfficersOfOwn } from "./officers-beside-others";

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

const said = (rule: typeof withOfficersOfOwn, id: string, text: string): string =>
  rule([{ type: "paragraph", lines: [line(id, plain(text))] } as unknown as Paragraph], DISCOURSE)
    .flatMap((one) => (one.type === "paragraph" ? one.lines.map(({ words }) => textOf(words)) : []))
    .join();

it("names the organization of an officer beside the honours of another", () => {
  const honoured = (text: string): string => said(withOfficersOfOwn, "outcomes[o]", text);
  expect(honoured("安例、秘书长白样获云雀学会名誉会员称号")).toBe(
    "安例、云溪学会秘书长白样获云雀学会名誉会员称号",
  );
  expect(honoured("在授予仪式上，主席安例、秘书长白样获云雀学会名誉会员称号")).toBe(
    "在授予仪式上，云溪学会主席安例、秘书长白样获云雀学会名誉会员称号",
  );
  for (const clear of [
    "云溪学会主席安例、秘书长白样获云雀学会名誉会员称号",
    "安例、秘书长白样获名誉会员称号",
  ])
    expect(honoured(clear)).toBe(clear);
});
