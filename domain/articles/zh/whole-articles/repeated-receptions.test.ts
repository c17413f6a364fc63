import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// Hosts who are said once to have met their guests, and what was asked of several.

const guests = (title = "会见", remarks: readonly object[] = [], more: readonly object[] = []): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("云雀商会代表团访问湖滨"),
      city: zh("湖滨"),
      delegations: [{ key: "d", name: zh("云雀商会代表团"), side: "guest", head: "an", size: 9 }],
      participants: [
        personOf("an", "安例", "云雀商会", "会长", { side: "guest", delegation: "d", roles: ["head"] }),
        personOf("bai", "白样", "湖滨市", "副市长", { side: "host", roles: ["receiver"] }),
        personOf("mo", "莫常", "湖滨市商务局", "局长", { side: "host" }),
      ],
      agenda: [
        ...more,
        {
          key: "m",
          activity: "talks",
          title: zh(title),
          venue: { name: zh("云溪会展中心") },
          people: [{ key: "an", as: "head" }, { key: "bai", as: "receiver" }, { key: "mo" }],
          remarks,
        },
      ],
    }),
    "zh",
  );

describe("hosts who meet a delegation", () => {
  it("do not receive it in a sentence of its own before", () => {
    expect(guests()).toContain("湖滨市副市长白样在云溪会展中心会见了代表团，");
    expect(guests()).not.toContain("接待");
    expect(guests()).toMatch(/局长莫常参加/);
  });

  it("introduce who speaks there with what they said", () => {
    const text = guests("座谈会", [remark("r", "mo", "introduce", "湖滨的重点项目")]);
    expect(text).toMatch(/局长莫常介绍了湖滨的重点项目/);
    expect(text).not.toContain("莫常参加");
  });
});

describe("what is asked of several", () => {
  it("has the verb again before the next of them", () => {
    const text = guests("会见", [
      remark("r", "bai", "require", "各部门靠前服务，解决困难", "企业抢抓机遇，加大投入"),
    ]);
    expect(text).toContain("要求各部门靠前服务，解决困难；要求企业抢抓机遇，加大投入");
  });

  it("has it once where nobody else is named", () => {
    const text = guests("会见", [remark("r", "bai", "require", "靠前服务，解决困难", "抢抓机遇，加大投入")]);
    expect(text).toContain("要求靠前服务，解决困难；抢抓机遇，加大投入");
  });
});

describe("those who were at a seminar with a number of others", () => {
  it("are not counted among them where these are something else", () => {
    const text = faultlessText(
      heldEvent({
        kind: "seminar",
        title: zh("物流研讨会在湖滨召开"),
        officialName: zh("湖滨物流研讨会"),
        organizers: [{ organization: { name: zh("湖滨物流协会") }, tier: "host" }],
        participants: [
          { key: "g", group: zh("负责人"), of: [{ name: zh("湖滨市商务局") }, { name: zh("湖滨市交通局") }] },
        ],
        attendance: { count: 120, bound: "about", of: zh("物流企业代表") },
        agenda: [],
      }),
      "zh",
    );
    expect(text).toContain("湖滨市商务局、市交通局负责人和约120名物流企业代表与会");
    expect(text).not.toContain("负责人等约");
  });
});
