import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

// Items of an invented signing and an assembly whose titles are acts.

const SPEAKER = { key: "an", as: "speaker" };
const signed = (item: object): string =>
  faultlessText(
    heldEvent({
      kind: "signing",
      title: zh("样本大学与示例大学签署合作协议"),
      participants: [
        personOf("an", "安例", "样本大学", "校长"),
        personOf("xu", "徐例", "示例大学", "校长"),
        { key: "co", group: zh("企业代表") },
        { key: "st", group: zh("学生"), affiliations: [{ name: zh("示例大学") }] },
      ],
      agenda: [{ key: "s", activity: "discussion", people: [SPEAKER, { key: "st" }], ...item }],
      agreements: [
        {
          key: "a",
          title: zh("合作协议"),
          status: "signed",
          parties: [
            { organization: { name: zh("样本大学"), kind: "university" }, signatories: ["an"] },
            { organization: { name: zh("示例大学"), kind: "university" } },
          ],
        },
      ],
    }),
    "zh",
  );

it("says who met those whom the title of an item names", () => {
  const text = signed({ title: zh("与示例大学学生见面会"), topics: [zh("校园生活")] });
  expect(text).toMatch(/与示例大学学生见面，(?:就|围绕)校园生活/);
  expect(text).not.toMatch(/展开|学生参加/);
});

const assembled = (topics: string[], points: string[], title = "审议议案"): string =>
  faultlessText(
    heldEvent({
      kind: "meeting",
      title: zh("样本协会召开理事会会议"),
      officialName: zh("样本协会理事会会议"),
      participants: [personOf("an", "安例", "样本协会", "会长", { roles: ["speaker"] })],
      agenda: [
        {
          key: "p",
          activity: "presentation",
          people: [{ key: "an", as: "chair" }],
        },
        {
          key: "r",
          activity: "discussion",
          title: zh(title),
          topics: topics.map(zh),
          outcomes: points.length > 0 ? ["o"] : [],
        },
      ],
      outcomes: points.length > 0 ? [{ key: "o", type: "result", points: points.map(zh) }] : [],
    }),
    "zh",
  );

it("considers what a meeting had before it, and lists what it approved once", () => {
  const text = assembled(
    ["年度收支情况报告", "设立专业委员会的议案", "修订会费办法的议案"],
    ["会议审议通过年度收支情况报告", "会议审议通过设立专业委员会的议案"],
  );
  expect(text).toContain("安例主持会议");
  expect(text).toMatch(/(?:会议|与会人员)审议了修订会费办法的议案/);
  expect(text).toContain("会议审议通过年度收支情况报告");
  expect(text.match(/年度收支情况报告/g)).toHaveLength(1);
  expect(text).not.toContain("展开");
});

it("says nothing of an item all of whose matters were approved", () => {
  const text = assembled(
    ["收支情况报告", "换届工作方案"],
    ["会议审议通过收支情况报告", "会议审议通过换届工作方案"],
  );
  expect(text).not.toContain("审议议案");
});

it("takes no document for an act, and no way of doing something for a decision", () => {
  expect(assembled(["绿色航运"], [], "研究报告")).not.toContain("研究了绿色航运");
  expect(assembled(["《理事会工作报告》"], [], "听取报告")).toContain("听取了《理事会工作报告》。");
  const topics = ["港口合作", "贸易"];
  expect(assembled(topics, ["各方通过扩大贸易带动港口发展"], "讨论")).toContain("讨论了港口合作和贸易");
});

it("has a meeting hear a report, and its chair chair the meeting", () => {
  expect(assembled(["上半年财务情况"], [], "听取报告")).toMatch(/听取了上半年财务情况的报告/);
});

it("has people discuss the topic that an occasion is named after", () => {
  const text = assembled(["云雀港协同发展"], [], "协同发展论坛");
  expect(text).toMatch(/在协同发展论坛上，[^。]+围绕云雀港协同发展进行(?:了)?交流/);
});

it("says with whom somebody exchanged views with what, where the title is such talks", () => {
  const text = signed({ title: zh("与示例大学学生交流会"), topics: [zh("校园生活")] });
  expect(text).toMatch(/与示例大学学生(?:就|围绕)校园生活(?:进行|交换)/);
  const groups = signed({ title: zh("学生对接交流"), people: [{ key: "st" }, { key: "co" }] });
  expect(groups).toContain("与企业代表进行了对接交流");
  expect(groups).not.toContain("参加学生对接交流");
  const official = signed({ title: zh("学生对接交流"), people: [{ key: "st" }, { key: "an" }] });
  expect(official).not.toContain("与安例进行");
});

it("knows words that begin with a character for with", () => {
  for (const title of ["与会代表讨论", "同业洽谈会", "和谐社区讨论会"])
    expect(signed({ title: zh(title), topics: [zh("校园生活")] })).not.toMatch(/与(?:谐|业|会代表(?:就|围))/);
});

it("names whom a title means by their post, and keeps who chaired", () => {
  const people = [{ key: "an" }, { key: "xu" }];
  const text = signed({ title: zh("与示例大学校长见面"), people, topics: [zh("人才培养")] });
  expect(text).toMatch(/安例与(?:示例大学校长)?徐例见面，就人才培养/);
  const chaired = signed({
    title: zh("与学生见面会"),
    people: [{ key: "an", as: "chair" }, { key: "st" }],
    topics: [zh("校园生活")],
  });
  expect(chaired).toContain("安例主持");
});

it("does not have a whole forum chaired by who chaired one of its items", () => {
  const text = faultlessText(
    heldEvent({
      kind: "seminar",
      title: zh("云雀港口论坛举行"),
      officialName: zh("第三届云雀港口论坛"),
      participants: [
        personOf("an", "安例", "样本协会", "会长"),
        personOf("xu", "徐例", "示例大学", "校长"),
        personOf("bo", "博例", "示例协会", "会长"),
      ],
      agenda: [
        {
          key: "s",
          activity: "speeches",
          people: [{ key: "an", as: "speaker" }],
          remarks: [remark("a", "an", "say", "港口发展迅速")],
        },
        {
          key: "p",
          activity: "presentation",
          people: [
            { key: "xu", as: "chair" },
            { key: "bo", as: "speaker" },
          ],
          remarks: [remark("b", "bo", "introduce", "港口建设情况")],
        },
      ],
    }),
    "zh",
  );
  expect(text).not.toContain("主持论坛");
});

const toured = (second: object): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("示例协会到访样本商会"),
      delegations: [{ key: "d", name: zh("示例协会考察团"), side: "guest", head: "bo", size: 6 }],
      participants: [
        personOf("an", "安例", "样本商会", "会长", { side: "host", roles: ["receiver"] }),
        personOf("lu", "卢例", "样本商会", "副会长", { side: "host" }),
        personOf("bo", "博例", "示例协会", "会长", { side: "guest", delegation: "d" }),
      ],
      agenda: [
        { key: "t", activity: "talks", topics: [zh("会员服务")] },
        {
          key: "u",
          activity: "tour",
          people: [{ key: "bo", as: "head" }],
          saw: [zh("云雀港码头"), zh("商会会员之家")],
        },
        { key: "w", activity: "tour", venue: { name: zh("商会会员之家") }, ...second },
      ],
    }),
    "zh",
  );

it("names the escort at a place that was seen before, without a second visit", () => {
  const text = toured({
    people: [
      { key: "bo", as: "head" },
      { key: "lu", as: "escort" },
    ],
  });
  expect(text).toContain("卢例陪同参观了商会会员之家。");
  expect(text).not.toMatch(/考察团[^。]*参观了商会会员之家/);
});

it("keeps who else was at a place that was seen before, and a place whose name is part of another", () => {
  const people = [{ key: "bo", as: "head" }, { key: "lu" }];
  expect(toured({ people })).toMatch(/还参观了商会会员之家，[^。]*卢例/);
  expect(toured({ venue: { name: zh("云雀港码") }, people: [{ key: "bo", as: "head" }] })).toMatch(
    /参观了云雀港码(?!头)/,
  );
});
