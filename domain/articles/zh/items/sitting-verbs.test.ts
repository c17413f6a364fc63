import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, zh } from "../whole-articles/lake-town.test-data";

// The verb of talks behind what they were about, at an invented call.

const talks = (title: string | undefined, topic: string): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("松山商会到访湖滨商会"),
      participants: [
        {
          key: "an",
          person: { name: zh("安例") },
          posts: [{ organization: { name: zh("松山商会"), kind: "association" }, title: zh("会长") }],
          side: "guest",
        },
        {
          key: "bai",
          person: { name: zh("白样") },
          posts: [{ organization: { name: zh("湖滨商会"), kind: "association" }, title: zh("会长") }],
          side: "host",
          roles: ["receiver"],
        },
      ],
      agenda: [{ key: "t", activity: "talks", topics: [zh(topic)], ...(title ? { title: zh(title) } : {}) }],
    }),
    "zh",
  );

it("never meets about something, or examines a prospect", () => {
  expect(talks("会晤", "相关话题")).toContain("就相关话题进行交流");
  expect(talks("交流", "两地交流合作愿景")).not.toContain("愿景进行探讨");
  expect(talks("交流", "两地交流合作前景")).toContain("前景交换意见");
  expect(talks("会谈", "港口贸易")).toContain("进行会谈");
});
