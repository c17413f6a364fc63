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
