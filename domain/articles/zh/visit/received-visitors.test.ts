import { describe, expect, it } from "vitest";
import { org, person, text, zh } from "../whole-articles/gatherings.test-data";

// An invented visit to a chamber whose president receives the guests.

const visit = (aim: string | undefined, more: object = {}): string =>
  text({
    kind: "reception",
    title: zh("松山经贸代表团到访云雀市商会"),
    home: org("云雀市商会"),
    ...(aim ? { purpose: zh(aim) } : {}),
    delegations: [{ key: "d", name: zh("松山经贸代表团"), side: "guest", head: "gu" }],
    participants: [
      { ...person("gu", "谷雨", org("松山市贸促会"), "会长", "guest"), roles: ["head"], delegation: "d" },
      { ...person("bai", "白样", org("云雀市商会"), "会长", "host"), roles: ["receiver"] },
    ],
    ...more,
  });

describe("those who received the visitors", () => {
  it("are in the sentence of a short visit", () => {
    expect(visit(undefined)).toMatch(/谷雨率松山经贸代表团[^。]*，[^。]*会长白样接待了代表团/);
  });

  it("meet several heads of associations, of whom the last has no party of his own", () => {
    const guests = ["甲例", "乙例", "丙例"].map((name, at) =>
      person(`g${at}`, name, org(`松山${at + 1}号商会`), "会长", "guest"),
    );
    const article = text({
      kind: "meeting",
      title: zh("松山商会联盟走访云雀市商会"),
      participants: [
        { ...person("bai", "白样", org("云雀市商会"), "会长", "host"), roles: ["receiver"] },
        ...guests,
        { key: "rep", group: zh("15家成员单位的代表"), side: "guest" },
      ],
    });
    expect(article).not.toContain("丙例一行");
    expect(article).toContain("丙例等");
  });

  it("have a sentence of their own after a visit with its purpose", () => {
    const article = visit("了解港口物流和冷链产业发展情况，推动两地企业在仓储、运输领域合作");
    expect(article).toMatch(/合作。[^。]*会长白样接待了代表团/);
  });

  it("come before a long list of those who came along", () => {
    const others = ["甲例", "乙例", "丙例", "丁例"].map((name, at) => ({
      ...person(`o${at}`, name, org("松山市贸促会"), `业务${at + 1}部部长`, "guest"),
      delegation: "d",
    }));
    const article = visit("了解港口物流、冷链仓储和跨境电商产业发展情况", {
      participants: [
        { ...person("gu", "谷雨", org("松山市贸促会"), "会长", "guest"), roles: ["head"], delegation: "d" },
        ...others,
        { ...person("bai", "白样", org("云雀市商会"), "会长", "host"), roles: ["receiver"] },
      ],
    });
    expect(article).toMatch(/发展情况。[^。]*白样接待了代表团。[^。]*丁例随团到访。/);
  });
});

describe("a short form of the organization visited", () => {
  it("needs no bracket where only its name ends so", () => {
    const home = { ...org("云雀市松山学会"), short: zh("学会") };
    const article = text({
      kind: "reception",
      title: zh("松山市驻外机构代表团到云雀市松山学会调研"),
      home,
      delegations: [{ key: "d", name: zh("松山市驻外机构代表团"), side: "guest", head: "gu" }],
      participants: [
        {
          ...person("gu", "谷雨", org("松山市人民政府驻湖滨经济协作办事处"), "党组书记", "guest"),
          roles: ["head"],
          delegation: "d",
        },
        { ...person("bai", "白样", home, "会长", "host"), roles: ["receiver", "speaker"] },
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          remarks: [{ key: "r", by: ["bai"], act: "introduce", points: [zh("学会发展历程")] }],
        },
      ],
    });
    expect(article).toMatch(/云雀市松山学会调研。(?:学会)?会长白样/);
  });
});

describe("a visit whose record names no place", () => {
  it("went to the region of its title where somebody of the region received it, not to the first stop", () => {
    const article = text({
      kind: "reception",
      title: zh("松山市茶业考察团到云溪县考察"),
      home: org("云溪县农业农村局", "government"),
      delegations: [{ key: "d", name: zh("松山市茶业考察团"), side: "guest", size: 12 }],
      participants: [
        {
          ...person("bai", "白样", org("云溪县人民政府", "government"), "副县长", "host"),
          roles: ["receiver"],
        },
      ],
      agenda: [{ key: "s", activity: "tour", venue: { name: zh("青石茶园") }, saw: [zh("自动化生产线")] }],
    });
    expect(article).toMatch(/一行12人到云溪县考察/);
    expect(article).toContain("在青石茶园参观了自动化生产线");
  });
});
