import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

const text = (size: number | undefined): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("湖滨市侨联到访云雀市侨商会"),
      home: { name: zh("云雀市侨商会") },
      venue: { name: zh("云雀市侨商会") },
      purpose: zh("参观调研"),
      delegations: [{ key: "d", side: "guest", head: "an", ...(size ? { size } : {}) }],
      participants: [
        personOf("lu", "陆样", "云雀市侨商会", "会长", { side: "host", roles: ["receiver"] }),
        personOf("an", "安例", "湖滨市侨联", "主席", { side: "guest", delegation: "d", roles: ["head"] }),
        personOf("bai", "白样", "湖滨市商会", "会长", { side: "guest", delegation: "d" }),
      ],
      agenda: [{ key: "t", activity: "tour", saw: [zh("展厅")] }],
    }),
    "zh",
  );

describe("the number of a delegation behind the names of members", () => {
  it("has no 等 where the delegation has more members than are named", () => {
    expect(text(8)).toContain("湖滨市侨联主席安例、湖滨市商会会长白样一行8人");
  });

  it("has none where all of them are named", () => {
    expect(text(2)).toContain("湖滨市侨联主席安例和湖滨市商会会长白样一行2人");
  });
});

it("keeps the 等 of a group that no number follows", () => {
  const guest = { side: "guest", delegation: "d" };
  const written = faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("来访"),
      city: zh("湖滨"),
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        personOf("lu", "陆样", "云雀市侨商会", "会长", { side: "host", roles: ["receiver"] }),
        personOf("an", "安例", "示例公司", "董事长", guest),
        personOf("bai", "白样", "示例公司", "总经理", guest),
        { key: "g", group: zh("部门负责人等"), of: [{ name: zh("示例公司") }], ...guest },
      ],
      agenda: [{ key: "m", activity: "talks", topics: [zh("合作")] }],
    }),
    "zh",
  );
  expect(written).toContain("总经理白样和部门负责人等到访");
});
