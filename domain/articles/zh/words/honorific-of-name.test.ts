import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

// An invented donor, and grants that an office pays out.

const written = (ceremony: string): string =>
  faultlessText(
    heldEvent({
      kind: "other",
      title: zh("青石茶场向困难学生发放助学金"),
      officialName: zh(ceremony),
      home: { name: zh("青石茶场"), kind: "company" },
      participants: [
        personOf("lin", "林谷", "湖滨市侨办", "副主任"),
        personOf("bai", "白样", "湖滨侨心基金会", "理事长"),
        {
          key: "an",
          person: { name: zh("安例"), honorific: zh("先生") },
          posts: [{ organization: { name: zh("湖滨侨商会"), kind: "association" }, title: zh("会长") }],
          presence: "unstated",
        },
        { key: "stu", group: zh("贫困在校大学生") },
      ],
      participantsOpen: true,
      agenda: [
        {
          key: "c",
          activity: "ceremony",
          people: [{ key: "lin" }, { key: "bai", as: "speaker" }],
          remarks: [
            remark(
              "r",
              "bai",
              "say",
              "安例先生是华侨，在事业成功的同时不忘回馈社会",
              "安例先生多次开展助学活动，帮助困难学生完成学业",
            ),
          ],
        },
        {
          key: "h",
          activity: "handover",
          title: zh("扶贫助学金"),
          people: [
            { key: "lin", as: "head" },
            { key: "stu", as: "receiver" },
          ],
        },
      ],
    }),
    "zh",
  );

it("goes with the name of somebody whom the clause before has as its subject", () => {
  const text = written("安例助学金发放仪式");
  expect(text).toContain("多次开展助学活动");
  expect(text).not.toMatch(/[，；]先生/);
});

it("pays out a grant where the office says so, which others donated", () => {
  expect(written("安例助学金发放仪式")).toContain("林谷向贫困在校大学生发放扶贫助学金");
});
