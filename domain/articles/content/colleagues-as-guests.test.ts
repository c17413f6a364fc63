import { expect, it } from "vitest";
import { faultlessText } from "../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../zh/whole-articles/lake-town.test-data";

const MINISTRY = { name: zh("青石国交通部"), kind: "government" };

it("has a minister and a director of the same ministry as one side", () => {
  const text = faultlessText(
    heldEvent({
      kind: "meeting",
      title: zh("安例会见青石国交通部部长"),
      participants: [
        personOf("an", "安例", "湖滨市", "市长", { side: "host", roles: ["receiver"] }),
        {
          key: "bai",
          person: { name: zh("白样") },
          posts: [{ organization: MINISTRY, title: zh("部长") }],
          side: "guest",
        },
        {
          key: "chen",
          person: { name: zh("陈式") },
          posts: [{ organization: { name: zh("航运司"), parent: MINISTRY }, title: zh("司长") }],
          side: "guest",
        },
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: zh("工作会谈"),
          topics: [zh("航线开通")],
          remarks: [remark("r", "bai", "thank", "热情接待")],
        },
      ],
    }),
    "zh",
  );
  expect(text).toMatch(/双方就航线开通/);
  expect(text).not.toContain("各方");
});
