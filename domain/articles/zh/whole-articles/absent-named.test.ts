import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// An invented visit at which somebody spoke of a person who was not there.

const SU = personOf("su", "苏例", "湖滨港口商会", "代理会长", { side: "host", presence: "absent" });
const visit = (...remarks: object[]): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("云雀市航运协会来访"),
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        personOf("an", "安例", "云雀市航运协会", "会长", { side: "guest", delegation: "d" }),
        personOf("bai", "白样", "湖滨港口商会", "秘书长", { side: "host", roles: ["receiver"] }),
        SU,
      ],
      agenda: [{ key: "t", activity: "talks", topics: [zh("港口合作")], remarks }],
    }),
    "zh",
  );

describe("somebody who was not there", () => {
  it("keeps a post that the words have in front of the name", () => {
    const article = visit(remark("r", "an", "hope", "与商会会长苏例保持联系"));
    expect(article).toContain("商会会长苏例保持联系");
    expect(article).not.toContain("会长湖滨港口商会");
  });
});
