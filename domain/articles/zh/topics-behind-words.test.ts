import { describe, expect, it } from "vitest";
import { faultlessText } from "../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// Where the topics of talks stand beside what was said there. All names are invented.

type Remarks = Parameters<typeof remark>[];

const visit = (remarks: Remarks, people: readonly string[] = []): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("松山商会到湖滨商会交流"),
      home: { name: zh("湖滨商会"), kind: "association" },
      participants: [
        personOf("an", "安例", "湖滨商会", "会长", { side: "host", roles: ["receiver"] }),
        personOf("bai", "白样", "松山商会", "会长", { side: "guest", roles: ["head"] }),
      ],
      agenda: [
        { key: "tour", activity: "tour", people: [{ key: "bai", as: "head" }], saw: [zh("湖滨会馆")] },
        {
          key: "t",
          activity: "talks",
          title: zh("座谈"),
          topics: [zh("会员服务"), zh("公益活动")],
          ...(people.length > 0 ? { people: people.map((key) => ({ key })) } : {}),
          remarks: remarks.map((one) => remark(...one)),
        },
      ],
    }),
    "zh",
  );

const WELCOME: Remarks[number] = ["r1", "an", "welcome"];
const ANSWER: Remarks[number] = ["r2", "bai", "introduce", "松山商会的办会经验"];

describe("the topics of talks", () => {
  it("come behind the welcome and the answer", () => {
    const text = visit([WELCOME, ANSWER]);
    expect(text).toMatch(/随后，双方举行座谈会，安例表示欢迎。/);
    expect(text).toMatch(/白样介绍了松山商会的办会经验，双方还就会员服务和公益活动进行了交流。/);
    expect(text).not.toMatch(/公益活动进行座谈。安例/);
  });

  it("stay in front where nobody answered", () => {
    expect(visit([WELCOME])).toMatch(/双方就会员服务和公益活动进行座谈。[^。]*安例表示欢迎/);
  });

  it("stay in front where the guest spoke first", () => {
    expect(visit([["r2", "bai", "praise", "湖滨商会的工作"], WELCOME])).toMatch(
      /就会员服务和公益活动[\s\S]*湖滨商会的工作/,
    );
  });

  it("stay with a list of those who sat there", () => {
    expect(visit([WELCOME, ANSWER], ["an", "bai"])).toMatch(/就会员服务和公益活动[\s\S]*松山商会的办会经验/);
  });
});
