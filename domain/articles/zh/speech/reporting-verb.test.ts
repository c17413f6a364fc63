import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";
import { reportingVerb, speakingOf } from "./reporting-verb";

// The verb of a briefing, on an invented visit.

const briefed = (point: string): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("青石学院院长到访"),
      participants: [
        personOf("an", "安例", "青石学院", "院长", { side: "guest" }),
        personOf("bai", "白样", "湖滨机械公司", "总经理", { side: "host", roles: ["receiver"] }),
      ],
      agenda: [{ key: "t", activity: "talks", remarks: [remark("r", "bai", "brief", point)] }],
    }),
    "zh",
  );

it("introduces experience, rather than announces it", () => {
  const text = briefed("机床产业转型升级工作的经验");
  expect(text).toContain("介绍了机床产业转型升级工作的经验");
  expect(text).not.toContain("通报");
});

it("announces a state of affairs", () => {
  expect(briefed("机床产业发展情况")).toContain("通报了机床产业发展情况");
});

it("has somebody speak of their experience or a state of things, and on a subject", () => {
  const spoken = (point: string): string =>
    faultlessText(
      heldEvent({
        kind: "seminar",
        title: zh("湖滨航运论坛举行"),
        participants: [personOf("an", "安例", "青石学院", "院长", { side: "guest" })],
        agenda: [{ key: "t", activity: "talks", remarks: [remark("r", "an", "speak", point)] }],
      }),
      "zh",
    );
  expect(spoken("自身赴湖滨海洋大学求学的经历")).toContain("讲述了自身赴湖滨海洋大学求学的经历");
  expect(spoken("近年来的港口合作情况")).toContain("谈及近年来的港口合作情况");
  for (const subject of ["港口物流协作", "讲好侨乡故事", "提升游客体验", "改善港口经营状况"])
    expect(spoken(subject)).toContain(`就${subject}发言`);
});

it("has somebody give a report, rather than report on one", () => {
  const reported = (point: string): string =>
    faultlessText(
      heldEvent({
        kind: "seminar",
        title: zh("湖滨航运论坛举行"),
        participants: [personOf("an", "安例", "青石学院", "院长", { side: "guest" })],
        agenda: [{ key: "t", activity: "talks", remarks: [remark("r", "an", "report", point)] }],
      }),
      "zh",
    );
  expect(reported("学院工作总结和财务报告")).toContain("作了学院工作总结和财务报告");
  for (const point of ["学院工作情况", "港口可行性研究报告", "员工体检报告"])
    expect(reported(point)).toContain(`汇报了${point}`);
});

it("has a full verb behind long topics", () => {
  const topics = "新形势下如何更好服务地方经济社会建设，以及如何进一步提高外事和友协工作的成效";
  const text = faultlessText(
    heldEvent({
      kind: "seminar",
      title: zh("湖滨航运论坛举行"),
      participants: [personOf("an", "安例", "青石学院", "院长", { side: "guest" })],
      agenda: [{ key: "t", activity: "talks", remarks: [remark("r", "an", "speak", topics)] }],
    }),
    "zh",
  );
  expect(text).toMatch(/成效作了发言/);
});

it("notifies a meeting of what an authority decided, and puts a document before it", () => {
  const verb = (text: string): string => reportingVerb("report", [{ text, path: "" }]);
  expect(verb("协会筹备成立批复文件")).toBe("通报");
  expect(verb("《样本协会章程（草案）》")).toBe("报告");
  expect(verb("协会选举办法")).toBe("报告");
  expect(verb("缓解用工难的办法")).toBe("汇报");
  expect(verb("贯彻落实上级决定")).toBe("汇报");
  expect(verb("《第二届理事会工作报告》")).toBe("作");
  expect(verb("《年度工作报告和计划》")).toBe("汇报");
  expect(verb("协会工作")).toBe("汇报");
});

it("has the verb of each thing where several report", () => {
  const people = ["an", "bai", "wu"].map((key, at) =>
    personOf(key, ["安例", "白样", "吴例"][at] ?? "", "样本协会", ["会长", "秘书长", "监事长"][at] ?? ""),
  );
  const text = faultlessText(
    heldEvent({
      kind: "meeting",
      title: zh("样本协会会员大会召开"),
      officialName: zh("样本协会会员大会"),
      participants: people,
      agenda: [
        {
          key: "r",
          activity: "presentation",
          people: [
            { key: "an", as: "speaker" },
            { key: "bai", as: "speaker" },
            { key: "wu", as: "speaker" },
          ],
          remarks: [
            remark("a", "an", "report", "协会工作"),
            remark("b", "bai", "report", "《样本协会章程（草案）》"),
            remark("c", "wu", "report", "关于换届的批复"),
          ],
        },
      ],
    }),
    "zh",
  );
  expect(text).toMatch(/汇报了协会工作[^。]*报告了《样本协会章程（草案）》[^。]*通报了关于换届的批复/);
});

it("gives a report on a policy and an account of work, where both report", () => {
  const text = faultlessText(
    heldEvent({
      kind: "meeting",
      title: zh("样本协会会员大会召开"),
      officialName: zh("样本协会会员大会"),
      participants: [
        personOf("an", "安例", "样本协会", "会长"),
        personOf("bai", "白样", "样本协会", "秘书长"),
      ],
      agenda: [
        {
          key: "r",
          activity: "presentation",
          people: [
            { key: "an", as: "speaker" },
            { key: "bai", as: "speaker" },
          ],
          remarks: [remark("a", "an", "report", "当前农业政策"), remark("b", "bai", "report", "协会工作")],
        },
      ],
    }),
    "zh",
  );
  expect(text).toMatch(/就当前农业政策作报告，[^。]*白样汇报了协会工作/);
});

it("expresses what a speaker feels for others, and speaks on a subject", () => {
  const verb = (text: string) => speakingOf([{ text, path: "", lang: "zh" } as never]);
  expect(verb("对学生的殷切期望")).toBe("表达了");
  expect(verb("对商会的感谢")).toBe("表达了");
  expect(verb("对学生的教育")).toBeUndefined();
});
