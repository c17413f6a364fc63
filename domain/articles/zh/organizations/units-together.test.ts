import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, PORT, personOf, remark, zh } from "../whole-articles/lake-town.test-data";
import { unitsTogether } from "./units-together";

it("names the units of one organization side by side", () => {
  const unit = (name: string): object => ({ name: zh(name), parent: PORT });
  const text = faultlessText(
    heldEvent({
      kind: "meeting",
      title: zh("湖滨港口商会会长安例会见莫常"),
      home: PORT,
      participants: [
        personOf("an", "安例", "湖滨港口商会", "会长", { side: "host", roles: ["receiver"] }),
        personOf("mo", "莫常", "云雀市航运协会", "会长", { side: "guest", roles: ["head"] }),
        {
          key: "st",
          group: zh("有关负责人"),
          of: [unit("办公室"), { name: zh("船员联盟秘书处") }, unit("培训部")],
          side: "host",
        },
      ],
      agenda: [{ key: "t", activity: "talks", remarks: [remark("r", "an", "say", "合作前景广阔")] }],
    }),
    "zh",
  );
  expect(text).toContain("办公室、培训部、船员联盟秘书处有关负责人");
});

it("keeps the order where no organization has several units", () => {
  const refs = ["甲会", "乙会"].map((name) => ({ org: { name: { text: name } } }));
  expect(unitsTogether(refs as never)).toEqual(refs);
});

it("names the organization of units that follow each other once", () => {
  const school = { name: zh("湖滨大学"), kind: "university" };
  const unit = (name: string): object => ({ name: zh(name), parent: school });
  const text = faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("松山教育代表团访问湖滨大学"),
      home: school,
      delegations: [{ key: "d", name: zh("松山教育代表团"), side: "guest" }],
      participants: [
        personOf("an", "安例", "湖滨大学", "副校长", { side: "host", roles: ["receiver"] }),
        {
          key: "g",
          group: zh("有关人员"),
          of: [unit("港口学院"), unit("国际合作与交流处")],
          side: "host",
        },
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          venue: { name: zh("港口学院"), organization: unit("港口学院") },
          people: [{ key: "an" }, { key: "g" }],
          remarks: [remark("r", "an", "introduce", "办学情况")],
        },
      ],
    }),
    "zh",
  );
  expect(text).toContain("港口学院、国际合作与交流处有关人员");
});
