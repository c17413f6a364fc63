import { describe, expect, it } from "vitest";
import { org, person, signing, text, zh } from "../whole-articles/gatherings.test-data";

// Invented journeys and visits with a document.

const GU = { ...person("gu", "谷雨", org("云崖商会"), "会长", "guest"), roles: ["head"] };

describe("the first paragraph of a journey", () => {
  it("names the two who signed where it has named a third association", () => {
    const article = text({
      kind: "outbound_visit",
      title: zh("云崖商会访问松山市"),
      home: org("云崖商会"),
      city: zh("松山市"),
      organizers: [
        { organization: { ...org("松山商会"), kind: "association" }, tier: "inviter" },
        { organization: { ...org("松山学会"), kind: "association" }, tier: "inviter" },
      ],
      participants: [
        { ...GU, posts: [{ organization: { ...org("云崖商会"), kind: "association" }, title: zh("会长") }] },
      ],
      agreements: [signing("g", "合作协议", ["云崖商会", "松山商会"])],
      agenda: [{ key: "s", activity: "signing", agreements: ["g"] }],
    });
    expect(article).not.toContain("双方签署");
  });

  it("has the aim of a visit behind what both sides signed", () => {
    const article = text({
      kind: "signing",
      title: zh("松山医院与云崖医学中心签订合作协议"),
      home: org("松山医院", "hospital"),
      purpose: zh("加强国际医疗合作，分享临床经验，提升管理水平"),
      participants: [
        { ...person("gu", "谷雨", org("云崖医学中心"), "主任", "guest"), roles: ["head"] },
        { ...person("bai", "白样", org("松山医院", "hospital"), "院长", "host"), roles: ["receiver"] },
      ],
      agreements: [signing("g", "合作协议", ["松山医院", "云崖医学中心"])],
      agenda: [{ key: "s", activity: "signing", agreements: ["g"] }],
    });
    expect(article).not.toMatch(/，以[^。]*，双方签/);
  });
});
