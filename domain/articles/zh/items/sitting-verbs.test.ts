import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import type { Who } from "../../reference/facts";
import { heldEvent, zh } from "../whole-articles/lake-town.test-data";
import { talksOfTitle } from "./sitting-verbs";

// The verb of talks behind what they were about, at an invented call.

const talks = (title: string | undefined, topic: string, item: object = {}): string =>
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
      agenda: [
        {
          key: "t",
          activity: "talks",
          topics: [zh(topic)],
          ...(title ? { title: zh(title) } : {}),
          ...item,
        },
      ],
    }),
    "zh",
  );

it("never meets about something, or examines a prospect", () => {
  expect(talks("会晤", "相关话题")).toContain("就相关话题进行了交流");
  expect(talks("交流", "两地交流合作愿景")).not.toMatch(/愿景进行了?探讨/);
  expect(talks("交流", "两地交流合作前景")).toContain("前景交换了意见");
  expect(talks("会谈", "港口贸易")).toContain("会谈，就港口贸易进行了交流");
});

it("conducts talks about an open list of topics", () => {
  const open = { topics: [zh("以商养会"), zh("会员服务")], topicsOpen: true };
  expect(talks("座谈交流", "", open)).toContain("等进行了交流");
  expect(talks("座谈交流", "会员服务")).toContain("就会员服务座谈交流");
});

it("keeps whose concern a topic is", () => {
  expect(talks("交流", "双方关心的经贸问题")).toContain("双方关心的经贸问题");
  expect(talks("交流", "双方港口贸易合作")).toContain("就港口贸易合作");
});

it("does not say again of online talks that they were online", () => {
  const text = talks("在线座谈会", "港口贸易", { online: "fully" });
  expect(text).toContain("在线座谈会");
  expect(text).not.toContain("线上方式");
});

it("does not say of talks again what the visitors had come to do", () => {
  expect(talks("调研座谈", "港口贸易")).not.toMatch(/调研座谈/);
  expect(talks("调研座谈", "港口贸易")).toMatch(/双方就港口贸易进行了?(?:座谈|交流)/);
});

it("does not call talks by those with whom they were held", () => {
  const heads = { group: { text: "负责人" }, of: [{ name: { text: "云雀侨团" } }] } as unknown as Who;
  expect(talksOfTitle("云雀侨团负责人座谈会", [heads])).toBe("座谈会");
  expect(talksOfTitle("云雀侨团负责人座谈会", [])).toBeUndefined();
  expect(talksOfTitle("检查座谈", [])).toBe("座谈");
  expect(talksOfTitle("考察交流", [])).toBeUndefined();
  expect(talksOfTitle("海外侨团负责人座谈会", [heads])).toBeUndefined();
  expect(talksOfTitle("与云雀侨团的座谈", [heads])).toBe("座谈");
});
