import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

const inspected = (...before: object[]): string =>
  faultlessText(
    heldEvent({
      kind: "inspection",
      title: zh("云雀市科技局到湖滨高新区调研"),
      home: { name: zh("湖滨高新区") },
      purpose: zh("调研企业创新情况"),
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        personOf("an", "安例", "云雀市科技局", "局长", { side: "guest", delegation: "d", roles: ["head"] }),
        personOf("bai", "白样", "湖滨高新区管委会", "主任", { side: "host", roles: ["escort", "chair"] }),
      ],
      agenda: [
        ...before,
        {
          key: "m",
          activity: "talks",
          title: zh("座谈会"),
          venue: { name: zh("管委会三楼会议室") },
          remarks: [remark("r", "bai", "report", "园区发展情况"), remark("s", "an", "praise", "园区工作")],
        },
      ],
    }),
    "zh",
  );

it("states who chaired talks behind the sentence that introduces them", () => {
  const text = inspected({ key: "t", activity: "tour", saw: [zh("孵化中心")] });
  expect(text).toMatch(/座谈会在管委会三楼会议室举行。\s*白样主持座谈会/);
  expect(text.match(/主持/g)).toHaveLength(1);
  expect(text.indexOf("座谈会")).toBeLessThan(text.indexOf("主持"));
});
