import { describe, expect, it } from "vitest";
import { type Composed, line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withOriginsCounted } from "./origins-counted";

const written = (counted: string, context: string): string => {
  const blocks: Composed[] = [
    { type: "paragraph", part: "lead", lines: [line("a", plain(counted, ["a"]))], keys: [] },
    {
      type: "paragraph",
      part: "background",
      lines: [line("background[0].zh", plain(context, ["background[0].zh"]), true)],
      keys: [],
    },
  ];
  return withOriginsCounted(blocks)
    .flatMap((block) => (block.type === "paragraph" ? block.lines : []))
    .map(({ words }) => textOf(words))
    .join("。");
};

describe("countries that one sentence counts and the context names", () => {
  it("are named where they are counted", () => {
    expect(written("来自3个国家港务部门的53名学员参加", "学员来自湖滨国、松山国、枫叶国。")).toBe(
      "来自湖滨国、松山国、枫叶国3个国家港务部门的53名学员参加",
    );
  });

  it("stay in the context where their number is another, or where it says more of them", () => {
    for (const context of ["学员来自湖滨国、松山国。", "学员来自湖滨国、松山国、枫叶国的港务部门。"])
      expect(written("来自3个国家的53名学员参加", context)).toContain(context);
  });
});
