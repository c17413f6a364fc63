import { describe, expect, it } from "vitest";
import { type Composed, isParagraph, line } from "../../compose";
import { bracket, plain, say, shortForm, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact } from "../../reference/facts";
import { chineseBracket } from "../../reference/short-forms";
import { withoutPlainBrackets } from "./plain-brackets";

const NAME = { path: "" };
const org = (name: string, short: string): OrgFact => ({
  id: name,
  name: { text: name, ...NAME },
  short: { text: short, ...NAME },
});

/** Whether a text that introduces an organization and names it twice again keeps the bracket. */
const keepsBracket = (one: OrgFact, uses = 2): boolean => {
  const short = one.short?.text ?? "";
  const again = shortForm(short, { id: one.id, full: one.name.text, clear: false }, []);
  const words = say`安例到${plain(one.name.text)}${bracket(chineseBracket(short), one.id, "")}，${again}主任白样代表${uses > 1 ? again : plain("同事")}接待`;
  const blocks: Composed[] = [{ type: "paragraph", part: "lead", lines: [line("s", words)], keys: [] }];
  const [made] = withoutPlainBrackets(blocks, { facts: { allOrgs: () => [one] } } as unknown as Discourse);
  return isParagraph(made) && made.lines.some((each) => textOf(each.words).includes("以下简称"));
};

describe("the bracket of a short form", () => {
  it("is left out where a reader finds the short form in the name", () => {
    expect(keepsBracket(org("湖滨云雀山国家医疗中心", "云雀山医疗中心"))).toBe(false);
    expect(keepsBracket(org("汤加渔业院", "汤渔业院"))).toBe(false);
  });

  it("stays where it is coined", () => {
    expect(keepsBracket(org("云溪国中华总商会", "中总"))).toBe(true);
    expect(keepsBracket(org("湖滨国际友好交流协会", "湖友会"))).toBe(true);
    expect(keepsBracket(org("青石县人民医院", "青医"))).toBe(true);
    // Readers missed what these are.
    expect(keepsBracket(org("青石县农牧和科技局", "县农科局"))).toBe(true);
  });

  it("is left out for one use of a form that has a word of its own", () => {
    expect(keepsBracket(org("星河大学附属湖滨医院", "湖滨医院"), 1)).toBe(false);
    expect(keepsBracket(org("湖滨渔业商会", "商会"), 1)).toBe(true);
  });
});
