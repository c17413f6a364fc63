import { expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";

// Invented universities.

const zh = (text: string): object => ({ zh: text });
const PARTIES = ["云溪大学", "湖滨大学"].map((name) => ({
  organization: { name: zh(name), kind: "university" },
}));
const headline = (...titles: readonly string[]): string | undefined =>
  faultlessText(
    {
      format: FORMAT,
      kind: "signing",
      status: "held",
      title: zh("云溪大学代表团访问湖滨大学"),
      when: { start: "2024-03-05" },
      participants: [],
      agreements: titles.map((title, at) => ({
        key: `a${at}`,
        title: zh(title),
        type: "other",
        status: "signed",
        parties: PARTIES,
      })),
      agenda: [{ key: "s", activity: "signing", agreements: titles.map((_, at) => `a${at}`) }],
    } as unknown as DraftRecord,
    "zh",
  ).split("\n")[0];

it("has both documents of a signing by their titles, if these are short", () => {
  expect(headline("校际交流协议", "学生交换协议")).toContain("签署校际交流协议和学生交换协议");
  expect(headline("校际交流协议", "学生交换协议", "教师互访协议")).toContain("等三份文件");
  expect(headline("校际交流协议", "关于共同培养硕士研究生和博士研究生的合作协议")).not.toContain(
    "校际交流协议和",
  );
});
