import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

const ZONE = { name: zh("云雀经济开发区") };
const PARK = { name: zh("松山科技园") };
const STATED =
  "松山科技园是国家自主创新示范区的园区之一，是松山市科技创新功能的主要载体，产业集聚，辐射带动作用强，服务体系完备";
const PROMISED =
  "以此次合作为契机，主动融入协同发展战略，推动双方在规划咨询、产业发展、联合招商等方面深度合作，实现资源共享";

const text = (more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "signing",
      title: zh("云雀经济开发区与松山科技园签署共建协议"),
      venue: { name: zh("松山科技园"), organization: PARK },
      purpose: zh("开展对口合作"),
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        personOf("an", "安例", "云雀经济开发区", "主任", { side: "guest", delegation: "d", roles: ["head"] }),
        personOf("lu", "陆样", "松山科技园", "副主任", { side: "host" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: zh("座谈"),
          topics: [zh("进一步加强合作")],
          remarks: [remark("r1", "an", "say", STATED), remark("r2", "an", "promise", PROMISED)],
        },
        { key: "s", activity: "signing", agreements: ["a"] },
      ],
      agreements: [
        {
          key: "a",
          title: zh("共建协议"),
          type: "framework",
          status: "signed",
          parties: [{ organization: ZONE }, { organization: PARK }],
        },
      ],
      ...more,
    }),
    "zh",
  );

describe("a signing on the premises of one party", () => {
  it("begins with who came there from the other", () => {
    const article = text();
    expect(article).toContain("云雀经济开发区主任安例一行到松山科技园开展对口合作，双方签署共建协议。");
    expect(article).not.toContain("签约仪式在");
  });

  it("is not a visit where it was somewhere else", () => {
    expect(text({ venue: { name: zh("云溪饭店") } })).toContain("云雀经济开发区与松山科技园");
    expect(text({ venue: { name: zh("云溪饭店") } })).not.toMatch(/安例一行到/);
  });
});

describe("a long promise behind a long statement about somebody else", () => {
  it("follows with its verb", () => {
    expect(text()).toMatch(/安例说，松山科技园[^。]*完备，并表示将以此次合作为契机/);
  });
});
