import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, officerOf, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

const assembly = (result: string, association: string): string =>
  faultlessText(
    heldEvent({
      kind: "meeting",
      title: zh("湖滨商会第二届会员大会"),
      officialName: zh("湖滨商会第二届会员大会"),
      organizers: [{ organization: { name: zh("湖滨商会"), kind: "association" }, tier: "host" }],
      participants: [
        personOf("an", "安例", "松山机械有限公司", "总经理"),
        officerOf("bai", "白样", association, "副会长"),
        personOf("ding", "丁样", "湖滨区民政局", "副局长"),
      ],
      agenda: [
        {
          key: "s",
          activity: "speeches",
          people: [{ key: "ding" }],
          remarks: [remark("r", "ding", "say", "将支持商会发展")],
        },
      ],
      outcomes: [{ key: "o", type: "result", points: [zh(result)] }],
    }),
    "zh",
  );

it("keeps a post in another association that has the title of the new one", () => {
  expect(assembly("大会选举产生第二届理事会，安例当选会长，白样等五人当选副会长", "青石商会")).toContain(
    "青石商会副会长白样等五人当选副会长",
  );
  expect(assembly("大会选举产生第二届理事会，安例、白样等五人当选副会长", "青石商会")).toContain(
    "松山机械有限公司总经理安例、青石商会副会长白样等五人当选副会长",
  );
});

it("does not have the new post before the election", () => {
  const article = assembly("大会选举产生第二届理事会，安例当选会长，白样等五人当选副会长", "湖滨商会");
  expect(article).not.toContain("副会长白样等五人");
});

it("does not print an office of a term before the election to it", () => {
  const text = faultlessText(
    heldEvent({
      kind: "meeting",
      title: zh("湖滨商会换届选举"),
      officialName: zh("湖滨商会二届一次会员大会"),
      home: { name: zh("湖滨商会"), kind: "association" },
      participants: [officerOf("an", "安例", "湖滨商会", "第二届理事会会长")],
      agenda: [{ key: "v", activity: "other", did: zh("选举产生第二届理事会"), outcomes: ["o"] }],
      outcomes: [{ key: "o", type: "result", points: [zh("安例当选第二届理事会会长")] }],
    }),
    "zh",
  );
  expect(text).toMatch(/当选(?:第二届理事会)?会长/);
  expect(text).not.toMatch(/会长安例/);
});
